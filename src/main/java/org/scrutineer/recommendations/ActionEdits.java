package org.scrutineer.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ui.Problem;

/** What is done under a recommendation: added, moved, done or dropped, each as one undo step. */
public final class ActionEdits {
    private static final DateColumns DUE = DateColumns.of("due");
    private static final DateColumns BASELINE = DateColumns.of("baseline");
    private static final DateColumns SINCE = new DateColumns("state_since", "state_from", "state_until");

    private ActionEdits() {}

    /**
     * A new action.
     *
     * @param owner the responsible officer, or empty
     * @param due as written, or empty
     */
    public record Planned(String wording, String owner, String due, String successMeasure) {}

    /** @param existing the recommendation's actions so far: the new one comes after them */
    public static Draft add(Recommendation recommendation, List<Action> existing, Planned planned) {
        UUID id = UUID.randomUUID();
        int last = existing.stream().mapToInt(Action::ordinal).max().orElse(0);
        return Draft.edit("New action of " + recommendation.label(), Optional.empty(),
                Edit.typed(Action.KIND, id, Action.PLACE,
                        Fields.of("recommendation_id", recommendation.id()).with("ordinal", last + 1)),
                Edit.typed(Action.KIND, id, Action.WORDING, RegisterEdits.text("wording", planned.wording().strip())),
                Edit.typed(Action.KIND, id, Action.OWNER, RegisterEdits.text("owner", planned.owner().strip())),
                Edit.typed(Action.KIND, id, Action.DUE, DUE.with(Fields.EMPTY, FuzzyDate.parse(planned.due()))),
                Edit.typed(Action.KIND, id, Action.SUCCESS_MEASURE,
                        RegisterEdits.text("success_measure", planned.successMeasure().strip())));
    }

    /** One of the groups that hold a single text: wording, owner, success measure. */
    public static Draft text(Action action, String group, String text) {
        String column = Action.KIND.groups().get(group).getFirst();
        return one(action, group, "", RegisterEdits.text(column, text.strip()));
    }

    /**
     * Another due date.
     *
     * @throws Problem when a date that was promised is moved without saying why
     */
    public static Draft move(Action action, String written, String reason) {
        FuzzyDate to = FuzzyDate.parse(written);
        if (action.due().known() && !to.equals(action.due()) && reason.isBlank()) {
            throw new Problem(
                    "The action was due " + action.due().text() + ", and why it moves is not said.",
                    "Give the reason; the date first promised and every move are kept.");
        }
        return one(action, Action.DUE, reason, DUE.with(Fields.EMPTY, to));
    }

    /** The first date promised, where it is another than the first that the register heard of. */
    public static Draft baseline(Action action, String written) {
        return one(action, Action.BASELINE, "", BASELINE.with(Fields.EMPTY, FuzzyDate.parse(written)));
    }

    /** @param on the day as written, or empty */
    public static Draft done(Action action, String on, String reason) {
        return state(action, State.Kind.CLOSED, reason.isBlank() ? "Done" : reason, FuzzyDate.parse(on));
    }

    public static Draft reopen(Action action) {
        return state(action, State.Kind.OPEN, "", FuzzyDate.UNKNOWN);
    }

    /** Takes an action out; history keeps it. */
    public static Draft drop(Action action, String reason) {
        return Draft.edit("Removal of an action", FollowUpEdits.reason(reason),
                Edit.delete(Action.KIND, action.id()));
    }

    private static Draft state(Action action, State.Kind kind, String reason, FuzzyDate since) {
        boolean open = kind == State.Kind.OPEN;
        return one(action, Action.STATE, open ? "" : reason, SINCE.with(
                RegisterEdits.text("state", open ? "" : kind.plain())
                        .with("state_reason", open ? null : reason.strip()),
                since));
    }

    private static Draft one(Action action, String group, String reason, Fields after) {
        return Draft.edit(
                Character.toUpperCase(group.charAt(0)) + group.substring(1) + " of action " + action.ordinal(),
                FollowUpEdits.reason(reason), Edit.typed(Action.KIND, action.id(), group, after));
    }
}
