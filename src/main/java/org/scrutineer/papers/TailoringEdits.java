package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;

/** Turns what people want of a paper into edits, each one undo step; what changes nothing is left out by the ledger. */
public final class TailoringEdits {
    private TailoringEdits() {}

    /** What an officer writes in one section of a paper; an empty text takes it out again. */
    public static Draft write(PaperText text) {
        Fields place = Fields.of("subject_id", text.subject())
                .with("kind", text.kind())
                .with("section", text.section());
        return draft("Text of “" + text.section() + "”", List.of(
                Edit.typed(PaperText.KIND, text.id(), "place", place),
                Edit.typed(PaperText.KIND, text.id(), "text", Fields.of("content", orNull(text.content())))));
    }

    /** Ticks or clears a box of the implications checklist. */
    public static Draft tick(Implication implication) {
        UUID id = Implication.id(implication.subject(), implication.section());
        Fields place = Fields.of("subject_id", implication.subject()).with("section", implication.section());
        return draft((implication.ticked() ? "Ticked “" : "Cleared “") + implication.section() + "”", List.of(
                Edit.typed(Implication.KIND, id, "place", place),
                Edit.typed(Implication.KIND, id, "ticked", Fields.of("ticked", implication.ticked()))));
    }

    /** How the council wants sections of a kind of paper. @param title what is done, for the history */
    public static Draft arrange(String title, List<PaperSection> wanted) {
        return draft(title, wanted.stream().flatMap(each -> edits(each).stream()).toList());
    }

    /** Takes a section of the council's own out of every paper; what was written in it stays in history. */
    public static Draft remove(PaperSection section) {
        return draft("Section “" + section.heading() + "” removed",
                List.of(Edit.delete(PaperSection.KIND, section.id())));
    }

    private static List<Edit> edits(PaperSection wanted) {
        Fields place = Fields.of("kind", wanted.kind())
                .with("section", wanted.section())
                .with("sort", wanted.sort().map(sort -> sort.name().toLowerCase(Locale.ROOT)).orElse(null));
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.typed(PaperSection.KIND, wanted.id(), RecordKind.LIFE, Fields.of("deleted", false)));
        edits.add(Edit.typed(PaperSection.KIND, wanted.id(), "place", place));
        edits.add(edit(wanted, "order", "behind", wanted.behind().orElse(null)));
        edits.add(edit(wanted, "shown", "shown", wanted.shown().orElse(null)));
        edits.add(edit(wanted, "heading", "heading", orNull(wanted.heading())));
        edits.add(edit(wanted, "standing text", "standing", orNull(wanted.standing())));
        return edits;
    }

    private static Edit edit(PaperSection wanted, String group, String column, Object value) {
        return Edit.typed(PaperSection.KIND, wanted.id(), group, Fields.of(column, value));
    }

    /** Why what was found is right as it is; an empty reason takes the answer back. */
    public static Draft answer(FindingAnswer answer) {
        UUID id = FindingAnswer.id(answer.subject(), answer.kind(), answer.finding());
        Fields place = Fields.of("subject_id", answer.subject())
                .with("kind", answer.kind())
                .with("finding", answer.finding());
        return draft("Answer to a finding", List.of(
                Edit.typed(FindingAnswer.KIND, id, "place", place),
                Edit.typed(FindingAnswer.KIND, id, "reason", Fields.of("reason", orNull(answer.reason())))));
    }

    /** Why several things that were found are right as they are, as one undo step. */
    public static Draft answers(List<FindingAnswer> answers) {
        return draft("Answers to " + answers.size() + " findings", answers.stream()
                .flatMap(each -> answer(each).edits().stream())
                .toList());
    }

    private static Draft draft(String title, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(), edits, List.of());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
