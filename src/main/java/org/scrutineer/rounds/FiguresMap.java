package org.scrutineer.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.HeatMap;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Rolled;
import org.scrutineer.pictures.ChartView;
import org.scrutineer.providers.Provider;
import org.scrutineer.ratings.Rag;
import org.scrutineer.rounds.ReturnsModel.InHand;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Words;

/** Providers by measures as a heat map: each cell can be gone to, and opens what is behind it. */
public final class FiguresMap {
    private final Consumer<InHand> take;
    private final ChartView chart;
    private final VBox inside = new VBox();
    private final VBox node;
    private Optional<Performance> shown = Optional.empty();

    FiguresMap(Consumer<InHand> take) {
        this.take = take;
        chart = new ChartView("Providers by measures. Arrow keys go from figure to figure, Enter opens one.",
                this::open);
        ScrollPane pane = Panes.scrolling(inside);
        VBox.setVgrow(pane, Priority.ALWAYS);
        node = new VBox(pane,
                Words.small("Hatched: not returned · ? doubtful. Enter or a click opens the figures behind "
                        + "a cell."));
        node.getStyleClass().add("section");
        node.setMinSize(0, 0);
    }

    Node node() {
        return node;
    }

    void show(Performance performance) {
        if (shown.isPresent() && shown.get() == performance) {
            return;
        }
        shown = Optional.of(performance);
        if (performance.measures().isEmpty() || performance.providers().isEmpty()) {
            Panes.showOnly(inside, Words.muted("No figures were taken in for this period."));
            return;
        }
        HeatMap map = map(performance);
        chart.showFitting(width -> map.chart(Math.max(1, width)));
        Panes.showOnly(inside, chart);
    }

    /** Each cell opens the provider's id and the measure's, with a space between. */
    public static HeatMap map(Performance performance) {
        return new HeatMap(
                performance.measures().stream().map(Measure::name).toList(),
                performance.providers().stream()
                        .map(provider -> new HeatMap.Row(provider.name(), cells(performance, provider)))
                        .toList());
    }

    private static List<HeatMap.Cell> cells(Performance performance, Provider provider) {
        return performance.measures().stream()
                .map(measure -> cell(performance, provider, measure).opening(provider.id() + " " + measure.id()))
                .toList();
    }

    private static HeatMap.Cell cell(Performance performance, Provider provider, Measure measure) {
        Rolled rolled = performance.cell(provider, measure);
        if (rolled.state() == State.NOT_RETURNED) {
            return HeatMap.Cell.notReturned();
        }
        String doubt = rolled.doubtful() ? " ?" : "";
        String words = Figures.shortly(measure, rolled) + doubt;
        String spoken = Figures.words(measure, rolled) + (doubt.isEmpty() ? "" : ", doubtful");
        return performance.rag(provider, measure).map(FiguresMap::mark)
                .map(mark -> HeatMap.Cell.rated(mark, words))
                .orElseGet(() -> HeatMap.Cell.plain(words, spoken));
    }

    private static RatingMark mark(Rag rag) {
        String word = rag.plain().substring(0, 1).toUpperCase(Locale.ROOT) + rag.plain().substring(1);
        return new RatingMark(rag.tone(), word.substring(0, 1), word);
    }

    private void open(Chart.Part part) {
        part.opens().map(key -> key.split(" ")).filter(ids -> ids.length == 2)
                .ifPresent(ids -> take.accept(new InHand.Cell(UUID.fromString(ids[0]), UUID.fromString(ids[1]))));
    }
}
