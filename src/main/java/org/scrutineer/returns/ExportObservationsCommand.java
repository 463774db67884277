package org.scrutineer.returns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.ratings.Rag;
import org.scrutineer.returns.ObservationListing.Listed;
import org.scrutineer.ui.Console;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.ExportCommand;
import org.scrutineer.workbooks.Measured;
import org.scrutineer.workbooks.Rated;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes figures for Excel, a row each, with where each stands in its file. */
@Command(name = "observations", description = "Writes what providers returned, a row for each figure.")
public final class ExportObservationsCommand extends ExportCommand<ObservationListing> {
    private static final List<String> HEADERS = List.of(
            "Provider", "Measure", "Label", "Period", "State", "Value", "Numerator", "Denominator", "Target", "RAG",
            "Doubt", "File", "Sheet", "Cell");
    private static final String COLUMN = "amount";

    @Option(names = "--period", paramLabel = "PERIOD", description = "Only this period, such as \"Q2 2025-26\" or "
            + "2025-07.")
    private Optional<String> period = Optional.empty();

    public ExportObservationsCommand(Opener<ObservationListing> opener, Console console) {
        super(opener, console);
    }

    @Override
    protected Export table(ObservationListing listing) {
        return new Export("Figures", HEADERS,
                listing.list(period.map(WantedPeriod::of), Optional.empty(), Optional.empty()).stream()
                        .map(ExportObservationsCommand::row).toList());
    }

    private static List<Object> row(Listed listed) {
        Observation observation = listed.observation();
        Measure measure = listed.measure();
        Figure figure = observation.figure();
        return Arrays.asList(
                listed.provider().name(), measure.name(), observation.label(), observation.period().plain(),
                figure.state().words(), figure.value().map(number(measure)).orElse(null),
                figure.numerator().map(Measured::counted).orElse(null),
                figure.denominator().map(Measured::counted).orElse(null),
                measure.target(observation.period()).map(number(measure)).orElse(null),
                figure.value().flatMap(measure::rag).<Object>map(ExportObservationsCommand::rated).orElse(null),
                observation.doubt(), listed.source().map(source -> source.file()).orElse(""),
                listed.source().map(source -> source.sheet()).orElse(""),
                listed.source().map(source -> source.cells().get(COLUMN)).orElse(""));
    }

    /** A percentage stays a fraction that Excel shows as a percentage. */
    private static Function<BigDecimal, Object> number(Measure measure) {
        return value -> measure.percentage()
                ? new Measured(value, "0.0#%", Optional.empty())
                : Measured.counted(value);
    }

    private static Object rated(Rag rag) {
        return new Rated(rag.name().charAt(0) + rag.plain().substring(1), rag.tone());
    }
}
