package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.VisitModel.Show;

/**
 * A visit while it takes place: its questions one at a time, what was required before, and its outcome. Made for the
 * keys, for large text and for a small screen: where the list of standards would be too wide, it becomes a choice.
 */
public final class VisitView implements View {
    /** In em: list and question beside each other. */
    private static final double BESIDE = 50;
    /** In em: where there is less, the head scrolls with what is under it. */
    private static final double HIGH = 38;

    private final VisitModel model;
    private final Label here = new Label();
    private final Label progress = Words.strong("");
    private final ComboBox<String> who = new ComboBox<>();
    private final Chips chips = new Chips("Show");
    private final StandardList standards;
    private final PhotoIntake photographs;
    private final QuestionPane question;
    private final RequirementsPage requirements;
    private final OutcomePage outcome;
    private final VisitStart start;
    private final VisitStatus status;
    private final VBox head;
    private final VBox top = new VBox();
    private final StackPane page = new StackPane();
    private final VBox flow = new VBox(page);
    private final ScrollPane column = Panes.scrolling(flow);
    private final HBox steps;
    private final HBox scoring;
    private final VBox node;
    private boolean begun;

    /**
     * @param back shows all visits
     * @param report opens the outcome report of a visit
     * @param letter opens its letter to the provider
     * @param plan opens who goes when
     * @param files how a person chooses photographs
     * @param toBringBack what of the workspace is still to be brought back to the office; empty for nothing
     */
    public record Ways(
            Runnable back, Consumer<UUID> report, Consumer<UUID> letter, Consumer<UUID> plan, FileChoice files,
            ObservableValue<String> toBringBack) {}

    public VisitView(VisitModel model, Ways ways) {
        this.model = model;
        standards = new StandardList(model, this::went);
        photographs = new PhotoIntake(model, ways.files());
        question = new QuestionPane(model, photographs::choose);
        requirements = new RequirementsPage(model);
        outcome = new OutcomePage(model, new OutcomePage.Ways(ways.report(), ways.letter()));
        start = new VisitStart(model, ways.plan());
        status = new VisitStatus(ways.toBringBack());
        flow.getStyleClass().add("fields");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        page.setAlignment(Pos.TOP_LEFT);
        HBox columns = new HBox(standards.list(), column);
        columns.getStyleClass().add("visit-columns");
        columns.setMinHeight(0);
        steps = new HBox(
                hinted(Buttons.plain("Back", () -> step(-1)), "Alt ←"),
                hinted(Buttons.plain("Next", () -> step(1)), "Alt →"),
                hinted(Buttons.ordinary("Next unanswered", this::nextOpen), "F8"));
        steps.getStyleClass().add("buttons");
        who.setAccessibleText("Who is scoring");
        who.getStyleClass().add("scoring");
        who.setMinWidth(0);
        Label said = Words.muted("Scoring:");
        said.setMinWidth(Region.USE_PREF_SIZE);
        scoring = new HBox(said, who);
        scoring.getStyleClass().add("buttons");
        scoring.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(new Ends(status.node(), steps, 6));
        foot.getStyleClass().add("visit-foot");
        head = head(ways.back());
        top.getStyleClass().add("fields");
        node = new VBox(top, columns, foot);
        node.getStyleClass().addAll("middle", "visit");
        VBox.setVgrow(columns, Priority.ALWAYS);
        listen();
    }

    private static Button hinted(Button button, String key) {
        button.setGraphic(Buttons.keyHint(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private VBox head(Runnable back) {
        progress.setWrapText(false);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        VBox made = new VBox(
                new Ends(new Crumbs("Visits", back, here), progress, 16), new Ends(chips, scoring, 20));
        made.getStyleClass().add("visit-head");
        return made;
    }

    private void listen() {
        chips.onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> name.equals(show.words())).findFirst().orElse(Show.QUESTIONS)));
        // Not while the window is being laid out or dressed: what stands where must not move under its hands.
        List.<ObservableValue<?>>of(node.widthProperty(), node.heightProperty(), here.fontProperty())
                .forEach(size -> size.subscribe(() -> Platform.runLater(this::fit)));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        photographs.watch(node);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        begun = false;
        return Subscription.combine(
                model.attach(), model.readingProperty().subscribe(this::show), model.atProperty().subscribe(this::went),
                model.whoProperty().subscribe(this::show), model.showProperty().subscribe(this::show),
                status.attach(model.changes().saveProperty()), this::commit);
    }

    private void show() {
        Optional<VisitReading> reading = model.readingProperty().get();
        Shown.when(reading.isPresent(), node.getChildren().toArray(Node[]::new));
        reading.ifPresent(this::fill);
    }

    private void fill(VisitReading now) {
        Show show = model.showProperty().get();
        here.setText(now.name());
        progress.setText(now.ratings().answered().words());
        showWho();
        chips.show(Stream.of(Show.values()).map(each -> new Chips.Chip(each.words(), switch (each) {
            case REQUIREMENTS -> now.open();
            case QUESTIONS, OUTCOME -> -1;
        })).toList(), show.words());
        start.show(now);
        switch (show) {
            case QUESTIONS -> {
                standards.show(now);
                question.show(now);
                Panes.showOnly(page, question.node());
            }
            case REQUIREMENTS -> {
                requirements.show(now);
                Panes.showOnly(page, requirements.node());
            }
            case OUTCOME -> {
                outcome.show(now);
                Panes.showOnly(page, outcome.node());
            }
        }
        fit();
        Shown.when(show == Show.QUESTIONS, scoring, steps);
        if (!begun) {
            begun = true;
            // Whoever opens a visit wants to write.
            question.focus();
        }
        keepKeys();
    }

    private void showWho() {
        List<String> names = model.assessors();
        who.setOnAction(null);
        if (!who.getItems().equals(names)) {
            who.getItems().setAll(names);
        }
        who.setValue(names.stream().filter(model.whoProperty().get()::equalsIgnoreCase).findFirst().orElse(null));
        who.setOnAction(event -> Optional.ofNullable(who.getValue()).ifPresent(model::score));
    }

    /** After an undo the focus lies outside, where the keys of a visit do not reach. */
    private void keepKeys() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        if (focused != null && focused == node.getParent()) {
            node.requestFocus();
        }
    }

    private void went() {
        show();
        if (model.showProperty().get() == Show.QUESTIONS && model.readingProperty().get().isPresent()) {
            standards.reveal();
            // The new question's height is known once it is laid out.
            Platform.runLater(this::reveal);
        }
    }

    /** Brings the question to the top, past the head where that scrolls too. */
    private void reveal() {
        flow.layout();
        double more = flow.getHeight() - column.getViewportBounds().getHeight();
        column.setVvalue(more <= 0 ? 0 : Math.clamp(page.getBoundsInParent().getMinY() / more, 0, 1));
    }

    private void step(int by) {
        question.commit();
        model.step(by);
        question.focus();
    }

    private void stepStandard(int by) {
        question.commit();
        model.stepStandard(by);
        question.focus();
    }

    private void nextOpen() {
        question.commit();
        model.nextOpen().ifPresentOrElse(status::say, question::focus);
    }

    private void commit() {
        question.commit();
        requirements.commit();
        outcome.commit();
    }

    /** What stands where, by the room that the text leaves. */
    private void fit() {
        double em = here.getFont().getSize();
        boolean asks = model.showProperty().get() == Show.QUESTIONS;
        boolean wide = node.getWidth() >= BESIDE * em;
        steps.getChildren().forEach(each -> ((Button) each).setContentDisplay(
                wide ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY));
        Shown.when(wide && asks, standards.list());
        Shown.when(!wide && asks, standards.choice());
        List<Node> over = List.of(head, start.node(), standards.choice());
        VBox in = node.getHeight() >= HIGH * em ? top : flow;
        if (!in.getChildren().contains(head)) {
            List.of(top, flow).forEach(each -> each.getChildren().removeAll(over));
            in.getChildren().addAll(0, over);
            Platform.runLater(this::reveal);
        }
        Shown.when(in == top, top);
    }

    private void key(KeyEvent event) {
        if (model.showProperty().get() != Show.QUESTIONS || model.readingProperty().get().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.F8) {
            nextOpen();
        } else if (Keys.of("Alt+Right").match(event)) {
            step(1);
        } else if (Keys.of("Alt+Left").match(event)) {
            step(-1);
        } else if (Keys.of("Alt+Down").match(event)) {
            stepStandard(1);
        } else if (Keys.of("Alt+Up").match(event)) {
            stepStandard(-1);
        } else if (!question.key(event, node.getScene().getFocusOwner())) {
            return;
        }
        event.consume();
    }
}
