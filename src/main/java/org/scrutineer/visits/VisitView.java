package org.scrutineer.visits;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private static final FileChoice.Kind PICTURES = new FileChoice.Kind(
            "Photographs", List.of("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
    /** In em: list and question beside each other. */
    private static final double BESIDE = 50;

    private final VisitModel model;
    private final Ways ways;
    private final Label here = new Label();
    private final Label title = Words.pageTitle("");
    private final Label beside = Words.muted("");
    private final ComboBox<String> who = new ComboBox<>();
    private final Chips chips = new Chips("Show");
    private final StandardList standards;
    private final QuestionPane question;
    private final RequirementsPage requirements;
    private final OutcomePage outcome;
    private final VisitStart start;
    private final VisitStatus status;
    private final ScrollPane column;
    private final HBox questions;
    private final StackPane page = new StackPane();
    private final HBox steps;
    private final VBox node;

    /**
     * @param back shows all visits
     * @param report opens the outcome report of a visit
     * @param letter opens its letter to the provider
     * @param plan opens who goes when
     * @param files how a person chooses photographs
     * @param toBringBack what of the workspace is still to be brought back to the office, where there is something
     */
    public record Ways(
            Runnable back, Consumer<UUID> report, Consumer<UUID> letter, Consumer<UUID> plan, FileChoice files,
            Supplier<Optional<String>> toBringBack) {}

    public VisitView(VisitModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        standards = new StandardList(model, this::went);
        question = new QuestionPane(model, this::choosePhotographs);
        requirements = new RequirementsPage(model);
        outcome = new OutcomePage(model, new OutcomePage.Ways(ways.report(), ways.letter()));
        start = new VisitStart(model, ways.plan());
        status = new VisitStatus(ways.toBringBack());
        column = Panes.scrolling(new VBox(question.node()));
        VBox middle = new VBox(standards.choice(), column);
        middle.getStyleClass().add("fields");
        VBox.setVgrow(column, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        questions = new HBox(standards.list(), middle);
        questions.getStyleClass().add("visit-columns");
        questions.setMinHeight(0);
        steps = new HBox(
                hinted(Buttons.plain("Previous", () -> step(-1)), "Alt ←"),
                hinted(Buttons.plain("Next", () -> step(1)), "Alt →"),
                hinted(Buttons.ordinary("Next unanswered", this::nextOpen), "F8"));
        steps.getStyleClass().add("buttons");
        node = new VBox(head(), start.node(), page, foot());
        node.getStyleClass().addAll("middle", "visit");
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        listen();
    }

    private static Button hinted(Button button, String key) {
        button.setGraphic(Buttons.keyHint(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private VBox head() {
        HBox words = new HBox(title, beside);
        words.getStyleClass().add("page-head");
        words.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        who.setAccessibleText("Who is scoring");
        HBox scoring = new HBox(Words.muted("Scoring:"), who);
        scoring.getStyleClass().add("buttons");
        scoring.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox head = new VBox(new Crumbs("Visits", ways.back(), here), new Ends(words, scoring, 22), chips);
        head.getStyleClass().add("visit-head");
        return head;
    }

    private Ends foot() {
        Ends foot = new Ends(status.node(), steps, 14);
        foot.getStyleClass().add("visit-foot");
        return foot;
    }

    private void listen() {
        chips.onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> name.equals(show.words())).findFirst().orElse(Show.QUESTIONS)));
        who.setMaxWidth(Double.MAX_VALUE);
        node.widthProperty().subscribe(this::fit);
        here.fontProperty().subscribe(this::fit);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), model.readingProperty().subscribe(this::show), model.atProperty().subscribe(this::went),
                model.whoProperty().subscribe(this::show), model.showProperty().subscribe(this::show),
                model.changes().saveProperty().subscribe(status::show), this::commit);
    }

    private void show() {
        Optional<VisitReading> reading = model.readingProperty().get();
        Shown.when(reading.isPresent(), node.getChildren().toArray(Node[]::new));
        reading.ifPresent(this::fill);
    }

    private void fill(VisitReading now) {
        Show show = model.showProperty().get();
        here.setText(now.name());
        title.setText(now.provider());
        beside.setText(now.ratings().answered().words());
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
                Panes.showOnly(page, questions);
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
        Shown.when(show == Show.QUESTIONS, steps);
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
            column.setVvalue(0);
            standards.reveal();
        }
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

    private void fit() {
        boolean room = node.getWidth() >= BESIDE * here.getFont().getSize();
        Shown.when(room, standards.list());
        Shown.when(!room, standards.choice());
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

    private void choosePhotographs() {
        photographs(ways.files().open("Add photographs", PICTURES));
    }

    private void photographs(List<Path> files) {
        if (!files.isEmpty()) {
            model.standard().ifPresent(standard -> new Finds(model).photographs(standard.key(), files));
        }
    }

    private static List<Path> pictures(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(java.io.File::toPath)
                .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"))
                .toList();
    }

    private void over(DragEvent event) {
        if (model.showProperty().get() == Show.QUESTIONS && !pictures(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (model.showProperty().get() == Show.QUESTIONS && !pictures(event).isEmpty()) {
            photographs(pictures(event));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
