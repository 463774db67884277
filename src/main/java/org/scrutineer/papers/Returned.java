package org.scrutineer.papers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.returns.ProviderReturn;

/**
 * Of whom a return was expected for a period, and who sent one.
 *
 * @param expected by name; somebody who returned figures belongs to them, whatever the register says of it
 * @param missing those of whom nothing came
 * @param gaps those that returned some months of the period and not others, with the months that lack
 * @param again those that sent a second return for the same months
 */
record Returned(
        List<Provider> expected, List<Provider> missing, Map<Provider, List<YearMonth>> gaps, List<Provider> again) {
    Returned {
        expected = List.copyOf(expected);
        missing = List.copyOf(missing);
        again = List.copyOf(again);
    }

    static Returned of(
            Period period, ProviderRegister register, List<ProviderReturn> returns, List<Observation> observations) {
        Map<UUID, Set<YearMonth>> months = new LinkedHashMap<>();
        returns.forEach(each -> add(months, each.provider(), each.period(), period));
        observations.stream()
                .filter(each -> each.figure().state() != State.NOT_RETURNED)
                .forEach(each -> add(months, each.provider(), each.period(), period));
        Standings standings = new Standings(register);
        List<Provider> expected = register.providers().stream()
                .filter(each -> months.containsKey(each.id()) || standings.expected(each, period))
                .toList();
        Map<Provider, List<YearMonth>> gaps = new LinkedHashMap<>();
        for (Provider provider : expected) {
            Set<YearMonth> known = months.getOrDefault(provider.id(), Set.of());
            List<YearMonth> lacking = period.each().stream().filter(month -> !known.contains(month)).toList();
            if (!known.isEmpty() && !lacking.isEmpty()) {
                gaps.put(provider, lacking);
            }
        }
        return new Returned(
                expected, expected.stream().filter(each -> !months.containsKey(each.id())).toList(), gaps,
                expected.stream().filter(each -> sentAgain(each, period, returns)).toList());
    }

    private static void add(Map<UUID, Set<YearMonth>> months, UUID provider, Period covered, Period period) {
        if (covered.overlaps(period)) {
            months.computeIfAbsent(provider, none -> new LinkedHashSet<>())
                    .addAll(covered.each().stream().filter(month -> period.each().contains(month)).toList());
        }
    }

    private static boolean sentAgain(Provider provider, Period period, List<ProviderReturn> returns) {
        List<Period> periods = new ArrayList<>(returns.stream()
                .filter(each -> each.provider().equals(provider.id()) && each.period().overlaps(period))
                .map(ProviderReturn::period)
                .toList());
        return periods.stream().distinct().count() < periods.size();
    }

    int returned() {
        return expected.size() - missing.size();
    }

    /** "88%"; never rounded up to all nor down to none, and nothing where no return was expected. */
    String rate() {
        int base = expected.size();
        long rounded = base == 0 ? 0 : Math.round(100.0 * returned() / base);
        if (returned() > 0 && returned() < base) {
            rounded = Math.clamp(rounded, 1, 99);
        }
        return base == 0 ? "" : rounded + "%";
    }
}
