package org.scrutineer.disclosure;

import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ui.Problem;

/** The edits that say who may read what: each one undo step with a name. */
public final class AccessEdits {
    private AccessEdits() {}

    /**
     * Marks a text.
     *
     * @param label what the text is called in history: "Evidence of Recommendation 4"
     * @throws Problem where it is exempt and does not say why the public is served better so
     */
    public static Draft mark(AccessMark mark, String label) {
        if (mark.level() == Level.EXEMPT && mark.reason().isBlank()) {
            throw new Problem(
                    "Why the public interest is better served by keeping this text back is not said.",
                    "Give the reason. If there is none, the text is public.");
        }
        Optional<Exemption> exemption = mark.exemption();
        Fields text = Fields.of("record_id", mark.record()).with("record_kind", mark.kind())
                .with("field_group", mark.group());
        Fields access = Fields.of("level", mark.level().plain())
                .with("schedule", exemption.map(Exemption::schedule).orElse(null))
                .with("paragraph", exemption.map(Exemption::paragraph).orElse(null))
                .with("reason", mark.reason().isBlank() ? null : mark.reason().strip());
        return Draft.edit(
                label + " is " + mark.level().plain() + exemption.map(by -> ", " + by.plain()).orElse(""),
                Optional.empty(),
                Edit.typed(AccessMark.KIND, mark.id(), AccessMark.TEXT, text),
                Edit.typed(AccessMark.KIND, mark.id(), AccessMark.ACCESS, access),
                Edit.typed(AccessMark.KIND, mark.id(), "life", Fields.of("deleted", false)));
    }
}
