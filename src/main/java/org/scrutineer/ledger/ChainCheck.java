package org.scrutineer.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether every set is whole and every change is as it was written, in the order in which it was written. */
final class ChainCheck {
    private final Faults faults;
    private final Chain chain = new Chain();

    ChainCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Map<UUID, SetHeader> sets, List<Checking.Written> changes) {
        Map<UUID, Integer> counts = new HashMap<>();
        Map<UUID, String> shared = new HashMap<>();
        Map<String, String> previous = new HashMap<>();
        Set<UUID> earlier = new HashSet<>();
        for (Checking.Written written : changes) {
            Change change = written.change();
            SetHeader set = sets.get(change.set());
            if (set == null) {
                faults.add("changes without their action",
                        "A change of " + place(written) + " belongs to an action that is missing.");
                continue;
            }
            counts.merge(set.id(), 1, Integer::sum);
            checkParents(written, earlier);
            String device = set.author().device();
            if (!written.previousHash().equals(previous.getOrDefault(device, Chain.START))) {
                faults.add("gaps in the chain of changes",
                        "A change that came before \"" + set.title() + "\" on " + device + " is missing or was moved.");
            }
            String ofSet = shared.computeIfAbsent(set.id(), id -> chain.of(set));
            if (!written.hash().equals(chain.of(written.previousHash(), ofSet, change, written.kind()))) {
                faults.add("changes that are not as they were written",
                        "The change of " + place(written) + " in \"" + set.title() + "\" by "
                                + set.author().actor() + " is not as it was written.");
            }
            previous.put(device, written.hash());
        }
        sets.values().forEach(set -> checkCount(set, counts.getOrDefault(set.id(), 0)));
    }

    private void checkParents(Checking.Written written, Set<UUID> earlier) {
        for (UUID parent : written.change().parents()) {
            if (!earlier.contains(parent)) {
                faults.add("changes whose forerunner is missing",
                        "The change that came before a change of " + place(written) + " is missing.");
            }
        }
        earlier.add(written.change().id());
    }

    private void checkCount(SetHeader set, int found) {
        if (found != set.changes()) {
            faults.add("actions that are not whole",
                    "\"" + set.title() + "\" by " + set.author().actor() + " had " + set.changes() + " changes, but "
                            + found + " are there.");
        }
    }

    private static String place(Checking.Written written) {
        return "the " + written.change().key().group() + " of a " + written.kind();
    }
}
