package org.scrutineer.voices;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.scrutineer.pictures.ChartView;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Words;

/** How much was said on each theme, question by question: each bar opens its theme. */
final class CountsPane {
    private final Consumer<UUID> open;
    private final VBox list = new VBox();
    private final Node node = Panes.scrolling(list);

    CountsPane(Consumer<UUID> open) {
        this.open = open;
        list.getStyleClass().add("page");
    }

    Node node() {
        return node;
    }

    void show(EngagementMaterial material) {
        list.getChildren().clear();
        material.questions().stream().filter(asked -> !asked.themes().isEmpty()).forEach(asked -> {
            String title = asked.question().map(Question::label).orElse("Under no question");
            ChartView chart = new ChartView(
                    "Comments by theme: " + title,
                    part -> part.opens().map(UUID::fromString).ifPresent(open));
            chart.show(asked.chart());
            VBox section = new VBox(
                    Words.strong(title), Words.muted(Counted.of(asked.comments(), "comment")), chart);
            section.getStyleClass().add("section");
            list.getChildren().add(section);
        });
    }
}
