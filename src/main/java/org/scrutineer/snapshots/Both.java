package org.scrutineer.snapshots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ratings.RatingScheme;

/** Two states of the same thing side by side, and the differences that every kind of item can have. */
record Both(AsOf before, AsOf after, RatingScheme scheme) {

    /** All records of a kind that are in either. */
    List<UUID> records(RecordKind kind) {
        Set<UUID> records = new LinkedHashSet<>(before.records(kind));
        records.addAll(after.records(kind));
        return List.copyOf(records);
    }

    boolean isNew(UUID record) {
        return !before.holds(record);
    }

    boolean isGone(UUID record) {
        return !after.holds(record);
    }

    boolean moved(UUID record, String column) {
        return !before.text(record, column).equals(after.text(record, column));
    }

    /** Why a field group became what it is; what an import says of itself is no reason. */
    String reason(UUID record, String group) {
        return after.group(record, group)
                .filter(held -> held.made().kind() == Draft.Kind.EDIT)
                .flatMap(held -> held.made().reason())
                .orElse("");
    }

    void rating(Item item, String group, String column, Consumer<Difference> found) {
        UUID record = item.record();
        if (moved(record, column)) {
            String from = before.text(record, column);
            String to = after.text(record, column);
            found.accept(new Difference.RatingMoved(
                    item, from, to, Direction.of(scheme, from, to), reason(record, group)));
        }
    }

    /** @param of the record that has the date: the item itself or an action of it */
    void date(Item item, UUID of, String group, String column, String what, Consumer<Difference> found) {
        if (moved(of, column)) {
            found.accept(new Difference.DateMoved(
                    item, what, before.text(of, column), after.text(of, column), reason(of, group)));
        }
    }

    void owner(Item item, Consumer<Difference> found) {
        if (moved(item.record(), "owner")) {
            found.accept(new Difference.OwnerChanged(
                    item, before.text(item.record(), "owner"), after.text(item.record(), "owner")));
        }
    }

    void wording(Item item, String column, String what, Consumer<Difference> found) {
        if (moved(item.record(), column)) {
            found.accept(new Difference.WordingChanged(
                    item, what, before.text(item.record(), column), after.text(item.record(), column)));
        }
    }

    /** The differences of what is in both; what is in one only is new or gone. */
    List<Difference> of(Item item, Consumer<Consumer<Difference>> inBoth) {
        List<Difference> found = new ArrayList<>();
        if (isNew(item.record())) {
            found.add(new Difference.New(item));
        } else if (isGone(item.record())) {
            found.add(new Difference.Gone(item));
        } else {
            inBoth.accept(found::add);
        }
        return found;
    }

    Comparison.Travel travel(Item item, String column) {
        String from = before.text(item.record(), column);
        String to = after.text(item.record(), column);
        return new Comparison.Travel(item, from, to, Direction.of(scheme, from, to));
    }
}
