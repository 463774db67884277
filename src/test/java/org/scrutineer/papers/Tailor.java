package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;

/** A council that arranges its papers, and officers who write in them, as the studio does it. */
final class Tailor {
    private final Ledger ledger;
    private final String kind;

    Tailor(Ledger ledger, String kind) {
        this.ledger = ledger;
        this.kind = kind;
    }

    /** A section of the kind behind another one, with the kind's heading where none is given. */
    void place(String behind, String section, String heading) {
        ordered(section, null, behind);
        head(section, heading);
    }

    /** A section of the council's own. */
    void own(String behind, String section, String sort) {
        ordered(section, sort, behind);
    }

    private void ordered(String section, String sort, String behind) {
        UUID id = PaperSection.id(kind, section);
        apply(Edit.typed(PaperSection.KIND, id, "place",
                Fields.of("kind", kind).with("section", section).with("sort", sort)),
                Edit.typed(PaperSection.KIND, id, "order", Fields.of("behind", behind)));
    }

    void head(String section, String heading) {
        if (!heading.isEmpty()) {
            known(section);
            apply(Edit.typed(PaperSection.KIND, PaperSection.id(kind, section), "heading",
                    Fields.of("heading", heading)));
        }
    }

    void show(String section, boolean shown) {
        known(section);
        apply(Edit.typed(PaperSection.KIND, PaperSection.id(kind, section), "shown", Fields.of("shown", shown)));
    }

    /** Keeps what was said of its place. */
    private void known(String section) {
        ledger.apply(Draft.edit("Section", Optional.empty(), Edit.typed(
                PaperSection.KIND, PaperSection.id(kind, section), "place",
                Fields.of("kind", kind).with("section", section).with("sort", null))));
    }

    void write(UUID subject, String section, String... lines) {
        UUID id = PaperText.id(subject, kind, section);
        apply(Edit.typed(PaperText.KIND, id, "place",
                Fields.of("subject_id", subject).with("kind", kind).with("section", section)),
                Edit.typed(PaperText.KIND, id, "text", Fields.of("content", String.join("\n", lines))));
    }

    void tick(UUID subject, String section) {
        UUID id = Implication.id(subject, section);
        apply(Edit.typed(Implication.KIND, id, "place", Fields.of("subject_id", subject).with("section", section)),
                Edit.typed(Implication.KIND, id, "ticked", Fields.of("ticked", true)));
    }

    private void apply(Edit... edits) {
        ledger.apply(new Draft(Draft.Kind.EDIT, "Paper", Optional.empty(), List.of(edits), List.of()));
    }
}
