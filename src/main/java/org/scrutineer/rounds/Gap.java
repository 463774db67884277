package org.scrutineer.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure;
import org.scrutineer.periods.Period;

/**
 * A figure that a return lacks although it was to be expected.
 *
 * @param period the month, or the whole period where all of it is lacking
 * @param state not returned, or left empty where the sheet has a cell for it
 */
public record Gap(Measure measure, Period period, State state) {
    /** More names than these tell less than their number. */
    private static final int NAMED = 3;

    /** One line for each period: "September 2025: Complaints received, Staff vacancies", "Q2 2025-26: 12 measures". */
    static List<String> words(List<Gap> gaps) {
        Map<Period, List<String>> byPeriod = new LinkedHashMap<>();
        gaps.forEach(gap -> byPeriod.computeIfAbsent(gap.period(), period -> new ArrayList<>())
                .add(gap.measure().name()));
        return byPeriod.entrySet().stream()
                .map(entry -> entry.getKey().words() + ": " + (entry.getValue().size() > NAMED
                        ? entry.getValue().size() + " measures"
                        : String.join(", ", entry.getValue())))
                .toList();
    }
}
