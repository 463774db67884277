package org.scrutineer.rounds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.measures.Measure;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ReturnFormReference;
import org.scrutineer.workbooks.FillIn.Column;
import org.scrutineer.workbooks.FillIn.Fact;
import org.scrutineer.workbooks.FillIn;

/**
 * The blank return of one provider for one period: a row a measure, a column a month. What can be seen of it is enough to
 * read it; the hidden mark only spares questions.
 *
 * @param measures that the provider is asked for, in their order
 */
record BlankReturn(Provider provider, Period period, List<Measure> measures, Optional<LocalDate> due) {
    /** What may stand in a cell instead of a figure. */
    static final List<String> INSTEAD = List.of("nil", "n/a", "<5");
    static final String SHEET = "Return";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    FillIn compose(UUID workspace) {
        ReturnFormReference reference = new ReturnFormReference(workspace, provider.id(), period,
                measures.stream().collect(Collectors.toMap(Measure::name, Measure::id, (first, again) -> first)));
        return new FillIn(guidance(), List.of(table()), reference.written());
    }

    private List<Fact> facts() {
        return List.of(
                new Fact("Provider", provider.name()), new Fact("Period", periodWords()),
                new Fact("Send it back by", due.map(LONG::format).orElse("as soon as you can")));
    }

    /** "Q2 2025-26 (July to September 2025)". */
    private String periodWords() {
        return period.words().equals(period.span()) ? period.words() : period.words() + " (" + period.span() + ")";
    }

    private FillIn.Guidance guidance() {
        return new FillIn.Guidance("Read me first", "Provider return: " + provider.name(), facts(), List.of(
                "Write in the blue cells of the sheet “" + SHEET + "” only. It has a row for each measure and a column "
                        + "for each month.",
                "Write a number for each month: 0 where you counted and there was none. Hours may have decimals: 2494.5 "
                        + "is two thousand four hundred and ninety-four and a half hours.",
                "In a row of percentages write 95 for 95%.",
                "Write nil where there is nothing to report, n/a where the measure does not apply to your service, "
                        + "and <5 where the number is kept back because it is below five and people could be known "
                        + "by it.",
                "Leave a cell empty where you do not know the figure, and say under Comments why. Never write 0 for a "
                        + "figure that you do not know.",
                "What each measure means stands at the right of its row, and is shown when you choose a cell.",
                "Save the workbook as it is (.xlsx) and send it back to whoever sent it to you. You may rename it."));
    }

    private FillIn.Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.locked("Measure", 38), Column.locked("Unit", 12)));
        for (YearMonth month : period.each()) {
            columns.add(Column.figures(MONTH.format(month), 12, INSTEAD));
        }
        columns.add(Column.open("Comments", 34, "Anything that we should know about this row, such as why a figure is "
                + "missing.", List.of()));
        columns.add(Column.locked("What it means", 60));
        return new FillIn.Table(
                SHEET, "Provider return, " + period.words(), facts(), columns,
                measures.stream().map(BlankReturn::row).toList());
    }

    private static FillIn.Row row(Measure measure) {
        String means = definition(measure);
        // No key: a hidden column of ids would be one more column for whoever reads the sheet without its mark.
        return new FillIn.Row("", List.of(measure.name(), unit(measure), means),
                new FillIn.Entry(number(measure), measure.name(),
                        (means.isEmpty() ? "" : means + " ") + "Or write nil, n/a or <5."));
    }

    private static String definition(Measure measure) {
        Measure.Meaning meaning = measure.meaning();
        String share = meaning.numerator().isBlank() || meaning.denominator().isBlank()
                ? ""
                : meaning.numerator() + ", as a share of: " + meaning.denominator() + ".";
        return (meaning.definition() + " " + share).strip();
    }

    private static String unit(Measure measure) {
        return switch (measure.unit()) {
            case COUNT -> "number";
            case HOURS -> "hours";
            case PERCENTAGE -> "percentage";
            case POUNDS -> "pounds";
        };
    }

    private static FillIn.Number number(Measure measure) {
        return switch (measure.unit()) {
            case COUNT, HOURS -> FillIn.Number.PLAIN;
            case PERCENTAGE -> FillIn.Number.PERCENTAGE;
            case POUNDS -> FillIn.Number.POUNDS;
        };
    }

    /** "Acorn_Homecare_Q2_2025-26": names whose it is and for when, should the rest be lost. */
    String fileName() {
        String name = provider.name().replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
        return name.substring(0, Math.min(name.length(), 60)) + "_" + period.words().replace(' ', '_');
    }
}
