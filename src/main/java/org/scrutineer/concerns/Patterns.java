package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Notices the patterns in concerns. Concerns that several rules notice together are one pattern: scattered missed visits
 * at three providers are one thing to look into, not three.
 */
final class Patterns {
    private final List<ConcernRule> rules;
    private final Hours hours;

    Patterns(List<ConcernRule> rules, Hours hours) {
        this.rules = rules.stream().filter(ConcernRule::active).toList();
        this.hours = hours;
    }

    /** A set of concerns that one rule notices. */
    private record Hit(ConcernRule rule, String sort, Set<Concern> concerns) {}

    /** The patterns, the one with the newest concern first. */
    List<Noticed> in(Collection<Concern> all) {
        List<Concern> counting = all.stream().filter(Concern::counts).sorted(Noticed.BY_DATE).toList();
        List<Hit> hits = new ArrayList<>();
        rules.forEach(rule -> groups(rule, counting).forEach((group, concerns) -> windows(rule, concerns, counting)
                .forEach(window -> hits.add(new Hit(rule, sort(window), window)))));
        return together(hits).stream()
                .sorted(Comparator.comparing(Noticed::until).reversed()
                        .thenComparing(pattern -> pattern.concerns().getFirst().id().toString()))
                .toList();
    }

    /** Concerns that are alike enough to be counted together. */
    private static Map<String, List<Concern>> groups(ConcernRule rule, List<Concern> counting) {
        Map<String, List<Concern>> groups = new LinkedHashMap<>();
        for (Concern concern : counting) {
            if (rule.sorts().isEmpty() || rule.sorts().contains(concern.sort())) {
                // One provider's concerns count together whatever they are about, where a rate is asked for.
                String sort = rule.rateFactor().isPresent() ? "" : concern.sort();
                String key = sort + "/" + (rule.oneProvider() ? concern.provider() : "");
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(concern);
            }
        }
        return groups;
    }

    /** The longest runs in which every stretch of the rule's days has enough; runs that share a concern are one. */
    private List<Set<Concern>> windows(ConcernRule rule, List<Concern> group, List<Concern> all) {
        List<Set<Concern>> runs = new ArrayList<>();
        for (int first = 0; first < group.size(); first++) {
            List<Concern> window = new ArrayList<>();
            for (Concern each : group.subList(first, group.size())) {
                if (each.happened().from().isBefore(group.get(first).happened().from().plusDays(rule.days()))) {
                    window.add(each);
                }
            }
            if (enough(rule, window, all)) {
                if (!runs.isEmpty() && window.stream().anyMatch(runs.getLast()::contains)) {
                    runs.getLast().addAll(window);
                } else {
                    runs.add(new LinkedHashSet<>(window));
                }
            }
        }
        return runs;
    }

    private boolean enough(ConcernRule rule, List<Concern> window, List<Concern> all) {
        return window.size() >= rule.atLeast()
                && window.stream().map(Concern::source).distinct().count() >= rule.sources()
                && rule.rateFactor().map(factor -> aboveOthers(factor, rule, window, all)).orElse(true);
    }

    /** Nothing is said of a provider that has not returned its hours. */
    private boolean aboveOthers(BigDecimal factor, ConcernRule rule, List<Concern> window, List<Concern> all) {
        LocalDate from = window.getFirst().happened().from();
        LocalDate until = from.plusDays(rule.days() - 1L);
        UUID provider = window.getFirst().provider();
        BigDecimal own = hours.delivered(provider, from, until);
        BigDecimal ofAll = hours.delivered(from, until);
        if (own.signum() == 0 || ofAll.compareTo(own) <= 0) {
            return false;
        }
        long count = all.stream()
                .filter(concern -> !concern.happened().from().isBefore(from)
                        && !concern.happened().from().isAfter(until)
                        && hours.delivered(concern.provider(), from, until).signum() > 0
                        && (rule.sorts().isEmpty() || rule.sorts().contains(concern.sort())))
                .count();
        BigDecimal rate = BigDecimal.valueOf(window.size()).divide(own, MathContext.DECIMAL64);
        BigDecimal usual = BigDecimal.valueOf(count).divide(ofAll, MathContext.DECIMAL64);
        return rate.compareTo(usual.multiply(factor)) >= 0;
    }

    /** What all are about; nothing where they differ. */
    private static String sort(Set<Concern> concerns) {
        Set<String> sorts = concerns.stream().map(Concern::sort).collect(Collectors.toSet());
        return sorts.size() == 1 ? sorts.iterator().next() : "";
    }

    /** Hits about the same that share a concern become one. */
    private static List<Noticed> together(List<Hit> hits) {
        List<List<Hit>> joined = new ArrayList<>();
        for (Hit hit : hits) {
            List<Hit> own = new ArrayList<>(List.of(hit));
            joined.removeIf(others -> {
                boolean same = others.stream().anyMatch(other -> related(other, hit));
                if (same) {
                    own.addAll(others);
                }
                return same;
            });
            joined.add(own);
        }
        return joined.stream()
                .map(own -> new Noticed(
                        own.stream().map(Hit::rule).distinct().sorted(Comparator.comparing(ConcernRule::name))
                                .toList(),
                        own.stream().flatMap(hit -> hit.concerns().stream()).distinct().toList()))
                .toList();
    }

    private static boolean related(Hit one, Hit other) {
        boolean within = one.concerns().containsAll(other.concerns()) || other.concerns().containsAll(one.concerns());
        return one.sort().equals(other.sort()) ? one.concerns().stream().anyMatch(other.concerns()::contains) : within;
    }
}
