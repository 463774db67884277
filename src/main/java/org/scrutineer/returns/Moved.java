package org.scrutineer.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.intake.Proposal;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Observation;

/**
 * Figures and returns that came with a provider which was merged into another: their ids still say whose they were, so a
 * file that speaks of them again is compared with them and not taken for new.
 *
 * @param ids of what a file would make of a figure, to that of the record that is here
 * @param received returns that are here, by the id that a file would make for them
 */
record Moved(Map<UUID, UUID> ids, Map<UUID, UUID> back, Set<UUID> received) {
    static Moved of(ReturnsDesk.Stores stores) {
        Map<UUID, UUID> ids = new HashMap<>();
        Map<UUID, UUID> back = new HashMap<>();
        for (Observation each : stores.observations().all()) {
            UUID made = Observation.id(each.provider(), each.measure(), each.period());
            if (!made.equals(each.id())) {
                ids.put(made, each.id());
                back.put(each.id(), made);
            }
        }
        Set<UUID> received = new HashSet<>();
        stores.returns().returns().forEach(each -> {
            received.add(each.id());
            received.add(ProviderReturn.id(each.provider(), each.period(), each.sha256()));
        });
        return new Moved(ids, back, received);
    }

    Proposal held(Proposal proposal) {
        UUID here = ids.get(proposal.id());
        return here == null
                ? proposal
                : new Proposal(proposal.kind(), here, proposal.label(), proposal.parts());
    }

    /** What an import brought, for the provider that it belongs to now: that it was moved is no edit of the figure. */
    static Map<String, Fields> brought(Map<String, Fields> imported, Map<String, Fields> current) {
        Map<String, Fields> brought = new HashMap<>(imported);
        brought.computeIfPresent(Observation.FIGURE, (group, figure) -> current.containsKey(group)
                ? figure.with("provider_id", current.get(group).text("provider_id"))
                : figure);
        return brought;
    }

    /** The id that the file's own reading gave it. */
    UUID asRead(UUID here) {
        return back.getOrDefault(here, here);
    }
}
