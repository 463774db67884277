package org.scrutineer.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.measures.Measure;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.ReadFigure.Whose;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

/**
 * One return, understood: nothing is written yet.
 *
 * @param aim what a person said of it
 * @param shape by which its layout is remembered
 * @param tables as they were found, in the order of the sheets
 * @param figures each once
 * @param unread cells that cannot be read and are not taken in, each with its choices
 * @param doubts of figures that are taken in, of labels and of totals
 * @param newMeasures what the sheet measures and nobody knew
 * @param said what a person should know but need not do anything about, one sentence each
 */
record ReturnReading(
        Workbook workbook, ReturnAim aim, String shape, List<Crossing> tables, List<ReadFigure> figures,
        List<Doubt> unread, List<Doubt> doubts, List<Measure> newMeasures, List<String> said) {
    ReturnReading {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        unread = List.copyOf(unread);
        doubts = List.copyOf(doubts);
        newMeasures = List.copyOf(newMeasures);
        said = List.copyOf(said);
    }

    /** Whose figures it holds. */
    List<Whose> providers() {
        return figures.stream().map(ReadFigure::provider).distinct().toList();
    }

    /** For which periods each provider returned: a month alone, or else the quarters in which its figures lie. */
    Map<UUID, SortedSet<Period>> periods() {
        Map<UUID, SortedSet<Period>> periods = new LinkedHashMap<>();
        figures.stream().collect(Collectors.groupingBy(figure -> figure.provider().id(), LinkedHashMap::new,
                Collectors.mapping(ReadFigure::period, Collectors.toCollection(TreeSet::new))))
                .forEach((provider, own) -> periods.put(provider, covering(own)));
        return periods;
    }

    private static SortedSet<Period> covering(SortedSet<Period> periods) {
        if (periods.size() == 1) {
            return periods;
        }
        return periods.stream()
                .map(period -> period.months() <= 3 ? Period.quarterOf(period.first()) : period)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether nothing that it measures was known before. */
    boolean unfamiliar() {
        return figures.stream().allMatch(figure -> newMeasures.contains(figure.measure()));
    }

    Problem refusal() {
        String words = newMeasures.stream().map(Measure::name).limit(3).collect(Collectors.joining("”, “"));
        return new Problem(
                "Nothing that " + workbook.name() + " measures is known"
                        + (words.isEmpty() ? "." : ": it says “" + words + "”."),
                "Say what its words mean at the import desk, or add them with “measure add”. Nothing was imported.");
    }

    /** "42 figures of Acorn Homecare for Q2 2025-26". */
    String counted() {
        String whose = providers().size() == 1
                ? providers().getFirst().name()
                : providers().size() + " providers";
        SortedSet<Period> all = periods().values().stream().flatMap(SortedSet::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        String when = all.size() <= 2
                ? all.stream().map(Period::words).collect(Collectors.joining(" and "))
                : all.first().words() + " to " + all.last().words();
        return figures.size() + (figures.size() == 1 ? " figure of " : " figures of ") + whose + " for " + when;
    }
}
