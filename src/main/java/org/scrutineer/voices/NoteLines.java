package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.voices.NoteSort.Family;
import org.scrutineer.workbooks.Passage;
import org.scrutineer.workbooks.TextDocument;

/** The lines of notes: broken ones made whole, underlined ones made headings, each with how it looks. */
final class NoteLines {
    private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,}|_{3,}|\\*{3,})$");
    private static final int FULL_LINE = 55;
    /** Of a hundred paragraphs with an empty line before them so many that a line without one goes on. */
    private static final int MOSTLY_APART = 70;

    private NoteLines() {}

    static List<NoteLine> of(TextDocument document) {
        List<Passage> passages = ContentsPages.leaveOut(document.passages());
        List<NoteLine> lines = underlined(passages);
        return document.broken() ? whole(lines) : lines;
    }

    private static List<NoteLine> underlined(List<Passage> passages) {
        List<NoteLine> lines = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Paragraph paragraph && UNDERLINE.matcher(paragraph.text()).matches()) {
                boolean under = !paragraph.apart() && !lines.isEmpty() && lines.getLast().words() <= 30
                        && lines.getLast().sort().family() != Family.ROW;
                if (under) {
                    NoteLine over = lines.removeLast();
                    lines.add(over.as(NoteSort.of(Family.HEADING, paragraph.text().startsWith("=") ? 1 : 2)));
                }
            } else {
                lines.add(NoteLooks.of(passage));
            }
        }
        return lines;
    }

    private static List<NoteLine> whole(List<NoteLine> lines) {
        long text = lines.stream().filter(NoteLines::isLoose).count();
        long apart = lines.stream().filter(line -> isLoose(line) && line.apart()).count();
        boolean paragraphs = text > 0 && apart * 100 / text >= MOSTLY_APART;
        List<NoteLine> whole = new ArrayList<>();
        int before = 0;
        for (NoteLine line : lines) {
            if (!whole.isEmpty() && goesOn(whole.getLast(), before, line, paragraphs)) {
                whole.add(whole.removeLast().withMore(line.whole()));
            } else {
                whole.add(line);
            }
            before = line.whole().length();
        }
        return whole;
    }

    /**
     * Whether a line belongs to the one before it.
     *
     * @param length of the line just before, which may itself be a part
     * @param paragraphs whether these notes put an empty line before each paragraph
     */
    private static boolean goesOn(NoteLine before, int length, NoteLine line, boolean paragraphs) {
        if (line.apart() || !isLoose(line) || before.sort().family() == Family.ROW) {
            return false;
        }
        boolean open = before.text().chars().filter(sign -> sign == '“').count() > before.text().chars()
                .filter(sign -> sign == '”').count();
        boolean small = Character.isLowerCase(line.text().charAt(0));
        boolean ended = before.text().matches("(?s).*[.?!:;”\"’]$");
        if (isLoose(before) && before.sort().family() != Family.CAPITALS) {
            return open || small || length >= FULL_LINE && (paragraphs || !ended);
        }
        if (before.sort().isListed()) {
            return open || small || line.depth() > before.depth() || length >= FULL_LINE && !ended;
        }
        boolean capitals = line.sort().family() == Family.CAPITALS;
        boolean heading = before.sort().family() == Family.CAPITALS || isCapitals(before.text());
        return !ended && (heading ? capitals && length >= FULL_LINE / 2 : small || length >= FULL_LINE);
    }

    private static boolean isCapitals(String text) {
        return !text.isBlank() && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Text without a number or bullet of its own. */
    private static boolean isLoose(NoteLine line) {
        return switch (line.sort().family()) {
            case CAPITALS, ASKED, BOLD, COLON, SHORT, PLAIN -> true;
            case HEADING, QUESTION, NUMBER, LETTER, THEME, ITEM, BULLET, ROW -> false;
        };
    }
}
