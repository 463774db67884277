package org.scrutineer.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What taking back one set would do, before it is done.
 *
 * @param takenBack field groups that get their earlier value, in the order in which the set changed them
 * @param kept what stays because somebody edited it since, or because something that stays refers to it
 */
public record UndoPlan(SetEntry set, List<TakenBack> takenBack, List<Kept> kept) {
    public UndoPlan {
        takenBack = List.copyOf(takenBack);
        kept = List.copyOf(kept);
    }

    /** @param recordKind name of the record's kind; a record that goes altogether has the group "life" */
    public record TakenBack(UUID record, String recordKind, String group, Fields now, Fields then) {}

    /**
     * @param group the field group that was edited since; "life" when another record refers to this one
     * @param by the action that edited it, with who and when
     */
    public record Kept(UUID record, String recordKind, String group, SetEntry by) {}
}
