package org.scrutineer.workbench;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** Due dates on an axis of time, the first promised and every slip with them; those without a date stand apart. */
final class TimelineView {
    private static final int MOST_UNDATED = 40;

    private final ReviewModel model;
    private final ObjectProperty<TimeAxis> axis;
    private final ListView<RegisterEntry> rows = new ListView<>();
    private final Label undatedTitle = Words.sectionTitle("");
    private final FlowPane undated = new FlowPane();
    private final VBox node;
    private boolean selecting;

    TimelineView(ReviewModel model) {
        this.model = model;
        this.axis = new SimpleObjectProperty<>(TimeAxis.of(List.of(), model.today()));
        rows.setAccessibleText("Due dates, the earliest first");
        rows.getStyleClass().add("timeline");
        rows.setCellFactory(view -> new TimelineRow(axis, model.today()));
        rows.setMinHeight(0);
        rows.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !selecting) {
                model.takeInHand(List.of(entry.id()));
            }
        });
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        undated.getStyleClass().add("chips");
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = new VBox(new TimelineHead(axis, model.today()), rows, new VBox(undatedTitle, undated));
        node.setMinHeight(0);
    }

    Node node() {
        return node;
    }

    Subscription attach() {
        show();
        return Subscription.combine(
                model.rows().shown().subscribe(this::show), model.inHandProperty().subscribe(this::select));
    }

    private void show() {
        List<RegisterEntry> dated = model.rows().shown().stream()
                .filter(entry -> entry.recommendation().due().known())
                .sorted(Comparator.comparing(entry -> entry.recommendation().due().until()))
                .toList();
        axis.set(TimeAxis.of(dated, model.today()));
        if (!List.copyOf(rows.getItems()).equals(dated)) {
            selecting = true;
            rows.getItems().setAll(dated);
            selecting = false;
        }
        List<RegisterEntry> without = model.rows().shown().stream()
                .filter(entry -> !entry.recommendation().due().known())
                .toList();
        undatedTitle.setText(without.isEmpty() ? "" : "Without a date: " + without.size());
        undated.getChildren().setAll(without.stream().limit(MOST_UNDATED).map(this::link).toList());
        select();
    }

    private Node link(RegisterEntry entry) {
        Recommendation recommendation = entry.recommendation();
        String written = recommendation.due().text().isEmpty() ? "" : " (" + recommendation.due().text() + ")";
        return Buttons.link(
                recommendation.label() + written, () -> model.takeInHand(List.of(entry.id())));
    }

    private void select() {
        selecting = true;
        List<java.util.UUID> inHand = model.inHandProperty().get();
        int at = inHand.size() == 1
                ? rows.getItems().stream().map(RegisterEntry::id).toList().indexOf(inHand.getFirst())
                : -1;
        if (at < 0) {
            rows.getSelectionModel().clearSelection();
        } else if (rows.getSelectionModel().getSelectedIndex() != at) {
            rows.getSelectionModel().select(at);
            rows.scrollTo(at);
        }
        selecting = false;
    }

    private void key(KeyEvent event) {
        RegisterEntry entry = rows.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && entry != null) {
            model.edit(entry.id());
            event.consume();
        }
    }
}
