package org.scrutineer.followup;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** Hands all that is open in one name over to another; what it would move is shown before. */
final class HandoverPane {
    private final Handover handover;
    private final ChangesModel changes;
    private final Background background;
    private final Ways ways;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final VBox preview = new VBox();
    private final Button look = Buttons.ordinary("Show what would move", this::look);
    private final Button move = Buttons.primary("Hand it over", this::move);
    private final VBox node;
    private Optional<Handover.Plan> plan = Optional.empty();

    /** @param tell says what was done; {@code done} leaves the pane */
    record Ways(Consumer<String> tell, Runnable done) {}

    HandoverPane(Handover handover, ChangesModel changes, Background background, Ways ways) {
        this.handover = handover;
        this.changes = changes;
        this.background = background;
        this.ways = ways;
        from.textProperty().subscribe(this::forget);
        to.textProperty().subscribe(this::forget);
        to.setOnAction(event -> look());
        FlowPane buttons = new FlowPane(look, move, Buttons.plain("Not now", ways.done()));
        buttons.getStyleClass().add("chips");
        preview.getStyleClass().add("fields");
        node = new VBox(
                Words.paneTitle("Hand over"),
                Words.plain("Open recommendations, actions, requests and resolutions go from one officer to another."),
                new FieldRow("From", from), new FieldRow("To", to), buttons, preview,
                Words.small("One undo takes all of it back."));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(String name) {
        from.setText(name);
        to.clear();
        forget();
    }

    private void forget() {
        plan = Optional.empty();
        preview.getChildren().clear();
        move.setDisable(true);
    }

    private void look() {
        String giver = from.getText();
        String taker = to.getText();
        background.quietly(progress -> handover.plan(giver, taker, Optional.empty()), this::show, this::refuse);
    }

    private void show(Handover.Plan read) {
        plan = Optional.of(read);
        move.setDisable(false);
        VBox list = Sections.titled(read.words().size() == 1
                ? "1 item moves"
                : read.words().size() + " items move");
        read.words().forEach(words -> list.getChildren().add(Words.plain(words)));
        preview.getChildren().setAll(list);
    }

    private void refuse(Problem problem) {
        preview.getChildren().setAll(Callout.of(problem));
    }

    private void move() {
        plan.ifPresent(read -> {
            changes.make(read.draft());
            ways.tell().accept(read.draft().title() + ".");
            ways.done().run();
        });
    }
}
