package org.scrutineer.snapshots;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.recommendations.Recommendation;

/** Whether the evidence that a recommendation cites is otherwise; shared evidence is found under each that cites it. */
record EvidenceDifferences(Both both) {

    void find(Item item, Consumer<Difference> found) {
        Set<UUID> before = cited(both.before(), item);
        Set<UUID> after = cited(both.after(), item);
        if (!before.containsAll(after)) {
            found.accept(new Difference.EvidenceAdded(item));
        }
        if (after.stream().anyMatch(evidence -> before.contains(evidence) && (both.moved(evidence, "content")
                || both.moved(evidence, "extract")))) {
            found.accept(new Difference.EvidenceChanged(item));
        }
        if (!after.containsAll(before)) {
            found.accept(new Difference.EvidenceGone(item));
        }
    }

    /** Evidence without a word is none. */
    private static Set<UUID> cited(AsOf state, Item item) {
        return state.under(item.record(), Recommendation.CITATION).stream()
                .flatMap(citation -> state.id(citation, "evidence_id").stream())
                .filter(state::holds)
                .filter(evidence -> !(state.text(evidence, "content") + state.text(evidence, "extract")).isBlank())
                .collect(Collectors.toSet());
    }
}
