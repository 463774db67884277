package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scrutineer.periods.Period;
import org.scrutineer.voices.Chain;

/**
 * What a summary of the concerns of a period is made of. It holds counts and words about providers, and no text of a
 * concern: neither what happened nor a name nor a role.
 *
 * @param before how many there were in the period before
 * @param sorts what they are about, the most frequent first
 * @param states how many have come how far
 */
public record ConcernMaterial(
        Period period, int concerns, int before, List<Count> sorts, Map<Concern.State, Integer> states,
        List<AtProvider> providers, List<Told> patterns, List<Looked> investigations) {
    public ConcernMaterial {
        sorts = List.copyOf(sorts);
        providers = List.copyOf(providers);
        patterns = List.copyOf(patterns);
        investigations = List.copyOf(investigations);
    }

    /** @param name what they are about */
    public record Count(String name, int count) {
        /** "missed visits", "concerns about conduct". */
        public String many() {
            return ConcernWords.plural(name, 2);
        }
    }

    /**
     * @param rate for each 10,000 hours of care; empty where its hours are not known
     */
    public record AtProvider(UUID provider, String name, SmallNumbers.Shown count, Optional<BigDecimal> rate) {}

    /**
     * A pattern without counts and days.
     *
     * @param rules that noticed it
     * @param reason why it was dismissed, where it was
     */
    public record Told(String name, List<String> at, List<String> rules, Pattern.Standing standing, String reason) {}

    /**
     * An investigation without its own title, which may hold counts and days.
     *
     * @param namesAPerson whether its outcome holds part of a name that stands in its concerns
     */
    public record Looked(
            UUID id, String name, List<String> at, boolean open, String outcome, Chain chain, boolean namesAPerson) {}

    /** Reads the concerns of a period. */
    public static ConcernMaterial read(ConcernDesk desk, Period period) {
        return new Reader(desk, period).read();
    }

    /** Whether no provider is named because the only one that could be has few concerns. */
    public boolean withheld() {
        return providers.isEmpty() && concerns > 0;
    }

    private record Reader(ConcernDesk desk, Period period, Map<UUID, String> names) {
        Reader(ConcernDesk desk, Period period) {
            this(desk, period, desk.providerNames());
        }

        ConcernMaterial read() {
            List<Concern> all = desk.concerns().concerns();
            List<Concern> now = all.stream().filter(within(period)).toList();
            Map<Concern.State, Integer> states = new TreeMap<>();
            now.forEach(concern -> states.merge(concern.state(), 1, Integer::sum));
            List<Pattern> patterns = desk.patterns(all, period);
            return new ConcernMaterial(
                    period, now.size(), (int) all.stream().filter(within(period.before())).count(), sorts(now),
                    states, providers(now), patterns.stream().map(this::told).toList(),
                    desk.concerns().investigations().stream()
                            .filter(each -> concerns(each, now) || during(each))
                            .map(each -> looked(each, all)).toList());
        }

        private static Predicate<Concern> within(Period period) {
            return concern -> concern.happened().known() && !concern.happened().from().isBefore(period.from())
                    && !concern.happened().from().isAfter(period.until());
        }

        private static List<Count> sorts(List<Concern> now) {
            return now.stream().collect(Collectors.groupingBy(Concern::sort, TreeMap::new, Collectors.counting()))
                    .entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue().intValue()))
                    .sorted(Comparator.comparing(Count::count).reversed())
                    .toList();
        }

        private List<AtProvider> providers(List<Concern> now) {
            Map<UUID, Integer> counts = new TreeMap<>(Comparator.comparing(
                    (UUID id) -> names.getOrDefault(id, "")).thenComparing(UUID::toString));
            now.forEach(concern -> counts.merge(concern.provider(), 1, Integer::sum));
            List<SmallNumbers.Shown> shown = SmallNumbers.of(List.copyOf(counts.values()));
            if (shown.size() == 1 && shown.getFirst().count().isEmpty()) {
                return List.of();
            }
            List<AtProvider> providers = new ArrayList<>();
            for (Map.Entry<UUID, Integer> each : counts.entrySet()) {
                SmallNumbers.Shown count = shown.get(providers.size());
                // The rate and the hours together would give a count away that is not shown.
                Optional<BigDecimal> rate = count.count().isEmpty()
                        ? Optional.empty()
                        : desk.rate(each.getKey(), each.getValue(), period.from(), period.until());
                providers.add(new AtProvider(
                        each.getKey(), names.getOrDefault(each.getKey(), "An unknown provider"), count, rate));
            }
            return providers;
        }

        private Told told(Pattern pattern) {
            return new Told(
                    words(pattern.noticed().concerns()), at(pattern.noticed().concerns()),
                    pattern.noticed().rules().stream().map(ConcernRule::name).toList(), pattern.standing(),
                    pattern.standing() == Pattern.Standing.DISMISSED
                            ? pattern.dismissal().map(Dismissal::reason).orElse("")
                            : "");
        }

        private Looked looked(Investigation each, List<Concern> all) {
            List<Concern> own = all.stream().filter(concern -> each.concerns().contains(concern.id())).toList();
            return new Looked(
                    each.id(), own.isEmpty() ? "An investigation without concerns" : words(own), at(own),
                    each.state() == Investigation.State.OPEN, each.ending().outcome(),
                    new ConcernChains(desk).printed(each),
                    PersonNames.of(own).in(each.ending().outcome()).isPresent());
        }

        private String words(List<Concern> concerns) {
            return new ConcernWords(names).together(concerns);
        }

        private List<String> at(List<Concern> concerns) {
            return concerns.stream().map(concern -> names.getOrDefault(concern.provider(), "An unknown provider"))
                    .distinct().sorted().toList();
        }

        private static boolean concerns(Investigation each, List<Concern> now) {
            Set<UUID> ids = Set.copyOf(each.concerns());
            return now.stream().anyMatch(concern -> ids.contains(concern.id()));
        }

        /** Opened by the end of the period, and not closed before it. */
        private boolean during(Investigation each) {
            boolean begun = each.opened().known() && !each.opened().from().isAfter(period.until());
            boolean closedBefore = each.state() == Investigation.State.CLOSED && each.ending().closed().known()
                    && each.ending().closed().until().isBefore(period.from());
            return begun && !closedBefore;
        }
    }
}
