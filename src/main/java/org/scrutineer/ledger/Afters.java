package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * What changes made of their field groups. Read in the order of their arrival: the changes of one record lie years apart
 * in the store, and record by record each page of it would be read again and again.
 */
final class Afters {
    private final Map<Long, String> texts = new HashMap<>();

    private Afters() {}

    /** One change as the index knows it, without what was written. */
    record Place(UUID record, String group, UUID set, long arrival) {}

    static Afters of(DSLContext store, Collection<Place> changes) {
        Afters afters = new Afters();
        Asked.of(CHANGE.ARRIVAL, changes.stream().map(Place::arrival).sorted().toList()).forEach(asked -> store
                .select(CHANGE.ARRIVAL, CHANGE.AFTER_FIELDS)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.ARRIVAL.eq(Asked.id(CHANGE.ARRIVAL)))
                .forEach(row -> afters.texts.put(row.value1(), row.value2())));
        return afters;
    }

    /** As JSON. */
    String get(Place change) {
        return texts.get(change.arrival());
    }
}
