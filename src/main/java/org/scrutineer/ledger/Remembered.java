package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Answers about the past of records, kept until one of them is changed again, by whomever: ten years of thousands need
 * not be read anew after each edit. Safe from any thread.
 *
 * @param <Q> what is asked of a record
 */
final class Remembered<Q, A> {
    private final Map<Q, Map<UUID, Optional<A>>> answers = new HashMap<>();
    /** The arrival of the newest change that the answers know of. */
    private long seen;
    private final boolean keeps;

    /** @param keeps whether anything may be kept: not of a store that is seen through views */
    Remembered(boolean keeps) {
        this.keeps = keeps;
    }

    /**
     * @param store a reading; what it does not see yet is not told to it
     * @param asks the store about records of which nothing is remembered; without those that have no answer
     */
    synchronized Map<UUID, A> ask(
            DSLContext store, Q question, Collection<UUID> records, Function<Collection<UUID>, Map<UUID, A>> asks) {
        if (!keeps) {
            return asks.apply(records);
        }
        long newest = newest(store);
        if (newest < seen) {
            // This reading began before the last one that asked: it goes on seeing an earlier moment.
            return asks.apply(records);
        }
        forgetChanged(store);
        seen = newest;
        Map<UUID, Optional<A>> known = answers.computeIfAbsent(question, none -> new HashMap<>());
        List<UUID> unknown = new ArrayList<>(records);
        unknown.removeIf(known::containsKey);
        if (!unknown.isEmpty()) {
            Map<UUID, A> found = asks.apply(unknown);
            unknown.forEach(record -> known.put(record, Optional.ofNullable(found.get(record))));
        }
        Map<UUID, A> told = HashMap.newHashMap(records.size());
        records.forEach(record -> known.get(record).ifPresent(answer -> told.put(record, answer)));
        return told;
    }

    private static long newest(DSLContext store) {
        Long newest = store.select(DSL.max(CHANGE.ARRIVAL)).from(CHANGE).fetchSingle().value1();
        return newest == null ? 0 : newest;
    }

    private void forgetChanged(DSLContext store) {
        if (answers.isEmpty()) {
            return;
        }
        store.selectDistinct(CHANGE.RECORD_ID)
                .from(CHANGE)
                .where(CHANGE.ARRIVAL.gt(seen))
                .forEach(row -> answers.values().forEach(known -> known.remove(row.value1())));
    }
}
