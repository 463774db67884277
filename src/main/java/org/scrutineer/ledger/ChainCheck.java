package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Whether every set is whole and every change is as it was written, in the order in which it was written. What a pack
 * brought can be a part of a set and have gaps, since a pack takes along only some records; what counts there is that
 * everything it brought is still here.
 */
final class ChainCheck {
    private final DSLContext store;
    private final Faults faults;
    private final Chain chain = new Chain();

    ChainCheck(DSLContext store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    void check(Map<UUID, SetHeader> sets, List<Change.Linked> changes) {
        Map<UUID, UUID> packs = store.select(CHANGE.ID, CHANGE.PACK_ID).from(CHANGE).where(CHANGE.PACK_ID.isNotNull())
                .fetchMap(CHANGE.ID, CHANGE.PACK_ID);
        Map<UUID, Integer> counts = new HashMap<>();
        Map<UUID, String> shared = new HashMap<>();
        Map<String, String> previous = new HashMap<>();
        Set<UUID> earlier = new HashSet<>();
        for (Change.Linked linked : changes) {
            Change change = linked.change();
            SetHeader set = sets.get(change.set());
            if (set == null) {
                faults.add("changes without their action",
                        "A change of " + place(change) + " belongs to an action that is missing.");
                continue;
            }
            counts.merge(set.id(), 1, Integer::sum);
            checkParents(change, earlier);
            if (!packs.containsKey(change.id())) {
                checkPlace(linked, set, previous);
            }
            String ofSet = shared.computeIfAbsent(set.id(), id -> chain.of(set));
            if (!chain.holds(linked, ofSet)) {
                faults.add("changes that are not as they were written",
                        "The change of " + place(change) + " in \"" + set.title() + "\" by "
                                + set.author().actor() + " is not as it was written.");
            }
        }
        checkCounts(sets, counts);
        checkPacks(packs);
    }

    private void checkPlace(Change.Linked linked, SetHeader set, Map<String, String> previous) {
        String device = set.author().device();
        if (!linked.previousHash().equals(previous.getOrDefault(device, Chain.START))) {
            faults.add("gaps in the chain of changes",
                    "A change that came before \"" + set.title() + "\" on " + device + " is missing or was moved.");
        }
        previous.put(device, linked.hash());
    }

    private void checkParents(Change change, Set<UUID> earlier) {
        for (UUID parent : change.parents()) {
            if (!earlier.contains(parent)) {
                faults.add("changes whose forerunner is missing",
                        "The change that came before a change of " + place(change) + " is missing.");
            }
        }
        earlier.add(change.id());
    }

    private void checkCounts(Map<UUID, SetHeader> sets, Map<UUID, Integer> counts) {
        Set<UUID> brought = new HashSet<>(store.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.PACK_ID.isNotNull())
                .fetch(CHANGE_SET.ID));
        sets.values().forEach(set -> {
            int found = counts.getOrDefault(set.id(), 0);
            if (brought.contains(set.id()) ? found == 0 || found > set.changes() : found != set.changes()) {
                faults.add("actions that are not whole",
                        "\"" + set.title() + "\" by " + set.author().actor() + " had " + set.changes()
                                + " changes, but " + found + " are there.");
            }
        });
    }

    private void checkPacks(Map<UUID, UUID> packs) {
        Map<UUID, Integer> found = new HashMap<>();
        packs.values().forEach(pack -> found.merge(pack, 1, Integer::sum));
        store.selectFrom(PACK_IN).forEach(pack -> {
            int there = found.getOrDefault(pack.getId(), 0);
            if (there != pack.getJoined()) {
                faults.add("packs that are not whole",
                        "Pack " + pack.getNumber() + " of " + pack.getDevice() + " brought " + pack.getJoined()
                                + " changes, but " + there + " are there.");
            }
        });
    }

    private static String place(Change change) {
        return "the " + change.key().group() + " of a " + change.kind();
    }
}
