package org.scrutineer.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a control in a council's Word template may be tagged with. */
public enum TemplateTag {
    TITLE("report.title", "The title of the paper"),
    BODY("report.body", "The text of the paper; a template needs it once"),
    DATE("report.date", "The date of the paper"),
    AUTHORITY("report.authority", "The council or board"),
    SUBJECT("report.subject", "What the paper is about, in one line"),
    FOOTER("report.footer", "The line at the foot of the pages"),
    AUTHOR("report.author", "Who the paper is by"),
    KIND("report.kind", "The kind of paper"),
    CLASSIFICATION("report.classification", "Part 1 (public) or Part 2 (exempt)"),
    COMMITTEE("committee.name", "The committee that the paper is for"),
    MEETING_DATE("meeting.date", "The date of the meeting"),
    AGENDA_ITEM("agenda.item", "The number or title of the agenda item");

    private final String text;
    private final String meaning;

    TemplateTag(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** As it is written in Word. */
    public String text() {
        return text;
    }

    /** What stands in a control with this tag, for who makes a template. */
    public String meaning() {
        return meaning;
    }

    /** Capitals and space around it do not matter. */
    static Optional<TemplateTag> called(String written) {
        return Arrays.stream(values()).filter(tag -> tag.text.equals(plain(written))).findFirst();
    }

    /** The tag that somebody most likely meant. */
    static TemplateTag nearest(String written) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(tag -> tag.distance(plain(written))))
                .orElseThrow();
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** From the whole tag or from one of its words. */
    private int distance(String written) {
        return Stream.concat(Stream.of(text), Arrays.stream(text.split("\\.")))
                .mapToInt(part -> distance(part, written))
                .min()
                .orElseThrow();
    }

    /** How many letters must be put in, left out or changed to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int corner = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int changed = corner + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                corner = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
