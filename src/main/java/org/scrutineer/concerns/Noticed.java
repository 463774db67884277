package org.scrutineer.concerns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A pattern: concerns that a rule says are more than one-offs. Worked out from the concerns, never stored.
 *
 * @param rules that notice it
 * @param concerns by date
 */
public record Noticed(List<ConcernRule> rules, List<Concern> concerns) {
    public Noticed {
        rules = List.copyOf(rules);
        concerns = concerns.stream().sorted(BY_DATE).toList();
    }

    static final Comparator<Concern> BY_DATE = Comparator
            .comparing((Concern concern) -> concern.happened().from())
            .thenComparing(concern -> concern.id().toString());

    public Set<UUID> ids() {
        return concerns.stream().map(Concern::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What they are about, the most frequent first. */
    public List<String> sorts() {
        return concerns.stream()
                .collect(Collectors.groupingBy(Concern::sort, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<UUID> providers() {
        return concerns.stream().map(Concern::provider).distinct().toList();
    }

    public LocalDate from() {
        return concerns.getFirst().happened().from();
    }

    public LocalDate until() {
        return concerns.getLast().happened().from();
    }
}
