package org.scrutineer.snapshots;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.State;

/** What is otherwise about the recommendations of a review. */
final class ReviewDifferences {
    private final Both both;

    ReviewDifferences(Both both) {
        this.both = both;
    }

    List<Item> items() {
        return both.records(Recommendation.KIND).stream()
                .map(this::item)
                .sorted(Comparator.comparingInt(Item::ordinal))
                .toList();
    }

    private Item item(UUID record) {
        AsOf known = both.isGone(record) ? both.before() : both.after();
        String ref = known.text(record, "ref");
        return new Item(record, ref, Recommendation.label(ref), known.ordinal(record));
    }

    /** Whether it was closed or superseded then and is so now: nobody looks at its rating any more. */
    boolean hadEnded(Item item) {
        return ended(both.before(), item) && ended(both.after(), item);
    }

    private static boolean ended(AsOf state, Item item) {
        return switch (State.Kind.called(state.text(item.record(), "state"))) {
            case OPEN, PAUSED -> false;
            case CLOSED, SUPERSEDED -> true;
        };
    }

    List<Difference> of(Item item) {
        return both.of(item, found -> {
            state(item, found);
            both.rating(item, Recommendation.ASSESSMENT, "assessment", found);
            confirmed(item, found);
            both.date(item, item.record(), Recommendation.DUE, "due", "due date", found);
            response(item, found);
            both.owner(item, found);
            both.wording(item, "wording", "wording", found);
            new EvidenceDifferences(both).find(item, found);
            mine(ProgressUpdate.KIND, item, both::isNew).forEach(update -> found.accept(new Difference.Reported(
                    item, both.after().text(update, "reported_by"), both.after().date(update, "reported"))));
            mine(Action.KIND, item, record -> true).forEach(action -> action(item, action, found));
        });
    }

    private List<UUID> mine(RecordKind kind, Item item, Predicate<UUID> which) {
        return both.after().under(item.record(), kind).stream()
                .filter(which)
                .sorted(Comparator.comparingInt(both.after()::ordinal))
                .toList();
    }

    private void state(Item item, Consumer<Difference> found) {
        UUID record = item.record();
        State.Kind now = State.Kind.called(both.after().text(record, "state"));
        if (State.Kind.called(both.before().text(record, "state")) != now) {
            String reason = now == State.Kind.OPEN
                    ? both.reason(record, Recommendation.STATE)
                    : both.after().text(record, "state_reason");
            found.accept(new Difference.StateMoved(
                    item, now, both.after().date(record, "state_since"), reason));
        }
    }

    private void confirmed(Item item, Consumer<Difference> found) {
        String rating = both.after().text(item.record(), "confirmed");
        if (!rating.isEmpty() && (both.moved(item.record(), "confirmed")
                || both.moved(item.record(), "confirmed_at"))) {
            found.accept(new Difference.Confirmed(
                    item, rating, both.after().text(item.record(), "confirmed_at")));
        }
    }

    private void response(Item item, Consumer<Difference> found) {
        UUID record = item.record();
        Response.Kind response = Response.Kind.called(both.after().text(record, "response"));
        if (response != Response.Kind.AWAITED && both.moved(record, "response")) {
            FuzzyDate on = both.after().date(record, "responded");
            found.accept(new Difference.ResponseGiven(
                    item, response, on, both.after().text(record, "response_reason")));
        }
    }

    private void action(Item item, UUID action, Consumer<Difference> found) {
        String wording = both.after().text(action, "wording");
        if (both.isNew(action)) {
            found.accept(new Difference.ActionAdded(item, wording, both.after().text(action, "owner")));
            return;
        }
        State.Kind now = State.Kind.called(both.after().text(action, "state"));
        if (State.Kind.called(both.before().text(action, "state")) != now) {
            found.accept(new Difference.ActionMoved(
                    item, wording, now, both.after().text(action, "state_reason")));
        }
        both.date(item, action, Action.DUE, "due", "due date of the action “" + wording + "”", found);
    }
}
