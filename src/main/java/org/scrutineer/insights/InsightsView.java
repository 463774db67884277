package org.scrutineer.insights;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.HeatMap;
import org.scrutineer.insights.InsightDesk.Choice;
import org.scrutineer.insights.InsightDesk.Reading;
import org.scrutineer.measures.Performance;
import org.scrutineer.pictures.ChartView;
import org.scrutineer.rounds.FiguresMap;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The pictures of a review, a programme or a quarter's returns; each part opens the list behind it. */
public final class InsightsView implements View {
    private final InsightsModel model;
    private final Ways ways;
    private final ComboBox<Choice> choice = new ComboBox<>();
    private final VBox pictures = new VBox();
    private final BehindPane behind;
    private final Panes node;
    private boolean showing;

    /**
     * @param item opens a recommendation, an activity or a milestone of a review or programme
     * @param filtered opens the list of a review's recommendations, filtered by these words
     * @param provider opens the page of a provider
     */
    public record Ways(BiConsumer<Matter, UUID> item, BiConsumer<UUID, String> filtered, Consumer<UUID> provider) {}

    public InsightsView(InsightsModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        behind = new BehindPane(
                id -> model.insight().ifPresent(insight -> ways.item().accept(insight.matter(), id)),
                words -> model.insight().ifPresent(insight -> ways.filtered().accept(insight.matter().id(), words)));
        PageHead head = new PageHead();
        head.title("Insights");
        choice.setAccessibleText("Pictures of");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Named());
        choice.valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                model.choose(value);
            }
        });
        HBox line = new HBox(Words.strong("Pictures of"), choice);
        line.getStyleClass().add("buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        pictures.getStyleClass().add("page");
        Node scrolls = Panes.scrolling(pictures);
        VBox.setVgrow(scrolls, Priority.ALWAYS);
        node = new Panes(new VBox(head, line, scrolls), behind.node());
    }

    private static final class Named extends StringConverter<Choice> {
        @Override
        public String toString(Choice choice) {
            return choice == null ? "" : choice.words();
        }

        @Override
        public Choice fromString(String words) {
            throw new IllegalStateException("A choice is never written");
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), model.choicesProperty().subscribe(this::showChoices),
                model.chosenProperty().subscribe(this::showChoices),
                model.readingProperty().subscribe(this::show),
                model.behindProperty().subscribe(
                        list -> list.ifPresentOrElse(
                                several -> behind.show(model.insight().orElseThrow(), several), behind::empty)));
    }

    private void showChoices() {
        showing = true;
        if (!choice.getItems().equals(model.choicesProperty().get())) {
            choice.getItems().setAll(model.choicesProperty().get());
        }
        choice.setValue(model.chosenProperty().get().orElse(null));
        showing = false;
    }

    private void show() {
        pictures.getChildren().clear();
        model.readingProperty().get().ifPresent(reading -> {
            switch (reading) {
                case Reading.OfMatter _ -> model.pictures().forEach(this::add);
                case Reading.OfReturns returns -> heatMap(returns);
                case Reading.Gone _ -> {
                    // What it was of has left the choices too.
                }
            }
        });
        if (pictures.getChildren().isEmpty()) {
            pictures.getChildren().add(new EmptyState(
                    Material2AL.BAR_CHART, "No picture yet",
                    "Ratings, due dates and milestones are drawn here as soon as the register holds some."));
        }
    }

    private void add(InsightsModel.Picture picture) {
        VBox section = new VBox(Words.sectionTitle(picture.name()));
        section.getStyleClass().add("section");
        for (Block.Figure figure : picture.pictured().figures()) {
            ChartView chart = new ChartView(figure.alternative(), this::open);
            chart.show(figure.chart());
            section.getChildren().addAll(Words.strong(figure.title()), chart);
        }
        pictures.getChildren().add(section);
    }

    private void heatMap(Reading.OfReturns returns) {
        Performance performance = returns.performance();
        if (performance.measures().isEmpty() || performance.providers().isEmpty()) {
            return;
        }
        HeatMap map = FiguresMap.map(performance);
        ChartView chart = new ChartView("Providers by measures", this::openCell);
        chart.showFitting(width -> map.chart(Math.max(1, width)));
        VBox section = new VBox(
                Words.sectionTitle("Providers by measures"),
                Words.strong(returns.returned() + " of " + performance.providers().size()
                        + " returned for " + performance.period().words()),
                chart, Words.small("Hatched: not returned · ? doubtful"));
        section.getStyleClass().add("section");
        pictures.getChildren().add(section);
    }

    private void open(Chart.Part part) {
        part.opens().flatMap(model::open).ifPresentOrElse(
                id -> model.insight().ifPresent(insight -> ways.item().accept(insight.matter(), id)),
                behind::focus);
    }

    private void openCell(Chart.Part part) {
        part.opens().map(key -> List.of(key.split(" "))).map(List::getFirst).map(UUID::fromString)
                .ifPresent(ways.provider());
    }
}
