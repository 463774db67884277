package org.scrutineer.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.exports.AsAt;
import org.scrutineer.exports.ExportCommand;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.exports.Parted;
import org.scrutineer.exports.TableCell;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.ratings.Rag;
import org.scrutineer.returns.ObservationListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workbooks.Measured;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes figures, a row each, with where each stands in its file. */
@Command(name = "observations", description = "Writes what providers returned, a row for each figure.")
public final class ExportObservationsCommand extends ExportCommand<ObservationListing> {
    private static final List<Column> COLUMNS = Stream.of(
            "Provider", "Measure", "Label", "Period", "State", "Value", "Numerator", "Denominator", "Target", "RAG",
            "Doubt", "File", "Sheet", "Cell")
            .map(title -> title.equals("Provider") || title.equals("Measure")
                    ? Column.heading(title)
                    : Column.of(title))
            .toList();
    private static final String COLUMN = "amount";

    @Option(names = "--period", paramLabel = "PERIOD", description = "Only this period, such as \"Q2 2025-26\" or "
            + "2025-07.")
    private Optional<String> period = Optional.empty();

    public ExportObservationsCommand(Opener<Parted<ObservationListing>> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected ExportedTable table(AsAt<ObservationListing> from) {
        Optional<Period> wanted = period.map(WantedPeriod::of);
        List<Listed> all = from.listing().list(wanted, Optional.empty(), Optional.empty());
        String title = "Figures of providers" + wanted.map(of -> ", " + of.words()).orElse("");
        return new ExportedTable(
                new ExportedTable.Subject("Figures", title, from.today(), ""), COLUMNS,
                all.stream().map(ExportObservationsCommand::row).toList());
    }

    private static List<TableCell> row(Listed listed) {
        Observation observation = listed.observation();
        Measure measure = listed.measure();
        Figure figure = observation.figure();
        return List.of(
                TableCell.text(listed.provider().name()), TableCell.text(measure.name()),
                TableCell.text(observation.label()), TableCell.text(observation.period().plain()),
                TableCell.text(figure.state().words()), number(figure.value(), measure),
                counted(figure.numerator()), counted(figure.denominator()),
                number(measure.target(observation.period()), measure),
                figure.value().flatMap(measure::rag).map(Rag::mark).<TableCell>map(TableCell.Rating::new)
                        .orElse(TableCell.text("")),
                TableCell.text(observation.doubt()), source(listed, Source::file), source(listed, Source::sheet),
                source(listed, found -> found.cells().getOrDefault(COLUMN, "")));
    }

    private static TableCell source(Listed listed, Function<Source, String> part) {
        return TableCell.text(listed.source().map(part).orElse(""));
    }

    /** A percentage stays a fraction that Excel shows as a percentage. */
    private static TableCell number(Optional<BigDecimal> value, Measure measure) {
        return value.<TableCell>map(number -> new TableCell.Figure(
                number, measure.percentage() ? "0.0#%" : Measured.counting(number), Figures.words(measure, number),
                Optional.empty())).orElse(TableCell.text(""));
    }

    private static TableCell counted(Optional<BigDecimal> value) {
        return value.<TableCell>map(number -> new TableCell.Figure(
                number, Measured.counting(number), number.stripTrailingZeros().toPlainString(), Optional.empty()))
                .orElse(TableCell.text(""));
    }
}
