package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.TOLD_REASON;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Who made sets, when and why. Read apart from their changes: joined, a store with few but large sets would be read
 * from the sets, and so as a whole for each portion of records.
 */
final class MadeSets {
    private final Map<UUID, Made> made = new HashMap<>();

    private MadeSets() {}

    /** @param undoes the set that this one inverts, or null; @param reason or null */
    record Made(UUID undoes, Draft.Kind kind, String reason, String actor, Instant at) {
        Held.Made held() {
            return new Held.Made(at, actor, kind, Optional.ofNullable(reason));
        }
    }

    static MadeSets of(DSLContext store, Collection<UUID> sets) {
        MadeSets all = new MadeSets();
        Asked.of(sets).forEach(asked -> store.select(
                CHANGE_SET.ID, CHANGE_SET.UNDOES, CHANGE_SET.KIND, TOLD_REASON.REASON, CHANGE_SET.ACTOR,
                CHANGE_SET.MADE_AT)
                .from(asked)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(Asked.ID))
                .join(TOLD_REASON)
                .on(TOLD_REASON.ID.eq(Asked.ID))
                .forEach(row -> all.made.put(row.value1(), new Made(
                        row.value2(), Draft.Kind.valueOf(row.value3()), row.value4(), row.value5(),
                        row.value6().toInstant()))));
        return all;
    }

    Made get(UUID set) {
        return made.get(set);
    }
}
