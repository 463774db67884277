package org.scrutineer.recommendations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.recommendations.RegisterStore.Cites;

/**
 * Finds the records in the store that a file's rows are about: a recommendation by its ref, an evidence item by its
 * place among those its recommendation cites. Each record is given out once; whatever is not found is new.
 */
final class TrackerMatch {
    private final Map<String, UUID> byRef = new LinkedHashMap<>();
    private final Map<UUID, String> refs = new LinkedHashMap<>();
    /** Nobody expects these in a tracker any more. */
    private final Set<UUID> ended = new HashSet<>();
    private final Map<UUID, Integer> ordinals = new HashMap<>();
    private final Map<UUID, List<UUID>> evidence = new HashMap<>();
    private final Map<Cites, UUID> citations = new HashMap<>();
    private final Set<UUID> given = new HashSet<>();

    static TrackerMatch of(RegisterStore register, Optional<UUID> review) {
        TrackerMatch match = new TrackerMatch();
        review.ifPresent(id -> {
            Map<String, Integer> times = new HashMap<>();
            for (Recommendation recommendation : register.recommendations(id)) {
                match.byRef.put(key(recommendation.ref(), times), recommendation.id());
                if (recommendation.state().ended()) {
                    match.ended.add(recommendation.id());
                } else {
                    match.refs.put(recommendation.id(), recommendation.ref());
                }
                match.ordinals.put(recommendation.id(), recommendation.ordinal());
                match.evidence.put(recommendation.id(), recommendation.evidence());
            }
            match.citations.putAll(register.citations(id));
        });
        return match;
    }

    /** @param times how often each ref has come up so far: a ref that is there twice stays two records */
    UUID recommendation(String ref, Map<String, Integer> times) {
        UUID id = byRef.getOrDefault(key(ref, times), UUID.randomUUID());
        given.add(id);
        return id;
    }

    /** Its place in the list: the one it has, as long as that keeps the order of the file. */
    int ordinal(UUID recommendation, int last) {
        return Math.max(last + 1, ordinals.getOrDefault(recommendation, 0));
    }

    /** @param place among the recommendation's evidence, from 0 */
    UUID evidence(UUID recommendation, int place) {
        List<UUID> items = evidence.getOrDefault(recommendation, List.of());
        if (place < items.size() && given.add(items.get(place))) {
            return items.get(place);
        }
        return UUID.randomUUID();
    }

    UUID citation(UUID recommendation, UUID item) {
        UUID id = citations.getOrDefault(new Cites(recommendation, item), UUID.randomUUID());
        given.add(id);
        return id;
    }

    /** Recommendations that are still followed up and that no row was about: id to ref. */
    Map<UUID, String> notListed() {
        Map<UUID, String> left = new LinkedHashMap<>(refs);
        left.keySet().removeAll(given);
        return left;
    }

    /** Evidence that only recommendations cite that no row was about. */
    Set<UUID> evidenceNotListed() {
        Set<UUID> left = new LinkedHashSet<>();
        notListed().keySet().forEach(id -> left.addAll(evidence.get(id)));
        evidence.forEach((recommendation, items) -> {
            if (given.contains(recommendation) || ended.contains(recommendation)) {
                left.removeAll(items);
            }
        });
        return left;
    }

    private static String key(String ref, Map<String, Integer> times) {
        String plain = ref.strip().toLowerCase(java.util.Locale.UK);
        return plain + "#" + times.merge(plain, 1, Integer::sum);
    }
}
