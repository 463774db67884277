package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scrutineer.ui.Problem;
import org.scrutineer.voices.NoteSort.Family;
import org.scrutineer.workbooks.TextDocument;

/** Reads the notes of an event: its questions, the themes under them, and what was said, in their order. */
final class NotesReader {
    /** Headings of what was not asked. */
    private static final Set<String> ASIDE = Set.of(
            "introduction", "introductions", "welcome", "welcome and introductions", "background", "attendees",
            "attendance", "present", "in attendance", "apologies", "agenda", "next steps", "close", "purpose",
            "purpose of the event", "how to read this", "thank you", "contents", "appendix", "annex", "who came");

    private final List<NoteLine> lines;
    private final NotePreamble preamble;
    private final NoteShape shape;
    private final NotesBuilder builder = new NotesBuilder();
    private final NoteTables tables = new NoteTables(builder);
    private final List<String> leftOut = new ArrayList<>();
    private boolean aside;

    private NotesReader(TextDocument document) {
        List<NoteLine> all = NoteCounts.settle(NoteLines.of(document));
        preamble = NotePreamble.of(all);
        lines = all.subList(preamble.lines(), all.size());
        shape = NoteShape.of(lines);
    }

    /** @throws Problem when it has no headings and no table that could be questions or themes */
    static EngagementNotes read(TextDocument document) {
        NotesReader reader = new NotesReader(document);
        reader.walk();
        EngagementNotes notes = reader.notes(document);
        if (notes.comments().findAny().isEmpty() && notes.themes().findAny().isEmpty()) {
            throw new Problem(
                    "No questions or themes were found in " + document.name() + ".",
                    "Put each question and each theme on a line of its own, as a heading or with a number before it "
                            + "such as 1 and 1.1. Nothing was imported.");
        }
        return notes;
    }

    private void walk() {
        boolean begun = false;
        for (NoteLine line : lines) {
            boolean heading = shape.isQuestion(line) || shape.isTheme(line);
            if (heading && isAside(line)) {
                aside = true;
                leftOut.add(line.text());
            } else if (shape.isQuestion(line)) {
                aside = false;
                builder.question(line);
            } else if (shape.isTheme(line) || begun && shape.isBelowThemes(line)) {
                aside = false;
                builder.theme(line);
            } else if (line.sort().family() == Family.ROW) {
                tables.row(line);
            } else if (!aside && begun && line.sort().family() != Family.HEADING) {
                builder.comment(line);
            } else if (!aside && !begun && !shape.isEmpty()) {
                builder.before(line);
            } else if (line.sort().family() == Family.HEADING) {
                aside = ASIDE.contains(plain(line.text()));
                tables.end();
            }
            begun |= heading;
        }
    }

    private static boolean isAside(NoteLine line) {
        return !line.asks() && ASIDE.contains(plain(line.text()));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^a-z ]+", "").strip();
    }

    private EngagementNotes notes(TextDocument document) {
        List<String> said = new ArrayList<>(document.notes());
        if (!leftOut.isEmpty()) {
            said.add("Left out, because nobody was asked there: " + String.join(", ", leftOut) + ".");
        }
        if (builder.linesBefore() > 0) {
            said.add("Left out: " + Counted.of(builder.linesBefore(), "paragraph") + " before the first heading.");
        }
        return new EngagementNotes(
                preamble.title(), preamble.held(), preamble.place(), builder.questions(), said);
    }
}
