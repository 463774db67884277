package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.voices.EngagementNotes.Said;
import org.scrutineer.workbooks.DocumentReader;
import org.scrutineer.workbooks.TextDocument;

/** What was understood of notes, one line for each question, theme and comment. */
final class NotesOutline {
    private NotesOutline() {}

    static EngagementNotes read(String text) {
        return NotesReader.read(DocumentReader.pasted("pasted notes", text));
    }

    static List<String> of(String text) {
        return of(read(text));
    }

    static List<String> of(TextDocument document) {
        return of(NotesReader.read(document));
    }

    static List<String> of(EngagementNotes notes) {
        List<String> lines = new ArrayList<>();
        notes.questions().forEach(question -> {
            if (!question.isNone()) {
                lines.add("? " + question.number() + " " + question.wording());
            }
            question.uncoded().forEach(said -> lines.add(comment(said)));
            question.themes().forEach(theme -> {
                lines.add("# " + theme.number() + " " + theme.name());
                theme.comments().forEach(said -> lines.add(comment(said)));
            });
        });
        return lines;
    }

    private static String comment(Said said) {
        return (said.quoted() ? "“ " : "- ") + said.text().replace("\n", " / ")
                + (said.saidBy().isEmpty() ? "" : " <" + said.saidBy() + ">");
    }
}
