package org.scrutineer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Trend;
import org.scrutineer.pictures.ChartView;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The section “Figures” of a provider’s page: a small card for each measure that it ever returned. */
public final class FiguresView implements View {
    /** In em. */
    private static final double CARD = 19;
    /** How narrow and how high a picture is, in points. */
    private static final double LEAST = 170;
    private static final double HIGH = 92;

    private final FiguresModel model;
    private final Consumer<UUID> openSource;
    private final VBox node = new VBox();

    /** @param openSource opens file, sheet and cell of an observation */
    public FiguresView(FiguresModel model, Consumer<UUID> openSource) {
        this.model = model;
        this.openSource = openSource;
        node.getStyleClass().add("figure-cards");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        show(model.linesProperty().get());
        return Subscription.combine(model.linesProperty().subscribe(this::show), model.attach());
    }

    private void show(List<FigureLine> lines) {
        List<Node> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += 2) {
            rows.add(new SideBySide(
                    CARD, card(lines.get(at)), at + 1 < lines.size() ? card(lines.get(at + 1)) : new Region()));
        }
        node.getChildren().setAll(rows);
        if (lines.isEmpty()) {
            node.getChildren().add(Words.small("It has returned no figures yet."));
        }
    }

    private VBox card(FigureLine line) {
        Label value = Words.strong(line.value());
        value.getStyleClass().add("figure-value");
        FlowPane about = new FlowPane(value, Words.small(line.about()));
        about.getStyleClass().add("figure-about");
        var where = Buttons.link("Where it stands", () -> openSource.accept(line.newest().id()));
        where.setAccessibleText("Where " + line.measure().name() + " of " + line.newest().period().words()
                + " stands");
        VBox card = new VBox(
                new Ends(Words.plain(line.measure().name()), tag(line), 8), about, course(line));
        if (line.doubtful()) {
            Label doubt = Words.small(line.newest().doubt());
            doubt.getStyleClass().add("open-line");
            card.getChildren().add(doubt);
        }
        card.getChildren().add(where);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }

    private static ChartView course(FigureLine line) {
        Trend trend = line.trend();
        ChartView picture = new ChartView(trend.spoken());
        picture.showFitting(width -> trend.chart(new Chart.Room(Math.max(LEAST, width), HIGH)));
        return picture;
    }

    /** The colour of the band in which it lies; a measure without bands has none. */
    private static Node tag(FigureLine line) {
        return line.rag()
                .flatMap(rag -> Schemes.RAG.levels().stream()
                        .filter(level -> level.rag().filter(rag::equals).isPresent())
                        .findFirst())
                .map(RatingScheme.Level::mark)
                .<Node>map(mark -> new RatingTag(mark.tone(), mark.code(), mark.word()))
                .orElseGet(() -> line.doubtful() ? new RatingTag(Tone.NONE, "", "Doubtful") : new Region());
    }
}
