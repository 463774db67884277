package org.scrutineer.measures;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** What is measured of providers: the tool’s own measures and the council’s, and the one in hand. */
public final class MeasuresView implements View {
    private final MeasuresModel model;
    private final PageHead head;
    private final FilterBar filters = new FilterBar(false);
    private final DataTable<Measure> table;
    private final TextField name = new TextField();
    private final FieldRow nameRow = new FieldRow("Name of the new measure", name);
    private final VBox adding = new VBox();
    private final MeasurePane pane;
    private final Node scrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.ARTICLE, "Nothing in hand", "Select a measure to see and edit it here.");
    private final StackPane right = new StackPane(nothing);
    private final Panes node;

    /** @param back shows the providers */
    public MeasuresView(MeasuresModel model, Runnable back) {
        this.model = model;
        pane = new MeasurePane(model);
        scrolls = Panes.scrolling(pane.node());
        head = new PageHead(Buttons.withKey(Buttons.ordinary("New measure", this::ask), Keys.of("Shortcut+N")));
        table = new DataTable<>("Measures", model.rows(), Measure::id);
        HBox buttons = new HBox(
                Buttons.primary("Add the measure", this::add), Buttons.ordinary("Cancel", () -> asking(false)));
        buttons.getStyleClass().add("buttons");
        adding.getChildren().setAll(nameRow, buttons);
        adding.getStyleClass().addAll("card", "fields");
        asking(false);
        VBox middle = new VBox(
                new Crumbs("Providers", back, new Label("Measures")), head,
                Words.muted("A change of one of the tool’s own measures makes it yours. Every change saves by itself."),
                adding, filters.field(), table);
        filters.field().setMaxWidth(320);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new Panes(middle, right).share(0.36, 380, 560);
        columns();
        table.onSelected(rows -> model.takeInHand(rows.getFirst().id()));
        table.placeholder(new EmptyState(
                Material2AL.FILTER_LIST, "Nothing to show", "No measure holds these words.",
                Buttons.ordinary("Show all", () -> filters.search().clear())));
        node.addEventHandler(KeyEvent.KEY_PRESSED, filters::key);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                table.attach(), model.attach(), model.readingProperty().subscribe(this::show),
                model.inHandProperty().subscribe(this::show),
                filters.search().textProperty().subscribe(model.rows()::search),
                model.rows().shown().subscribe(this::select), pane::commit);
    }

    private void columns() {
        table.wrapping(
                new Column<>("Measure", 0, 0, text(Measure::name)), Measure::name,
                measure -> measure.meaning().definition(), DataTable.Emphasis.none());
        table.text(new Column<>("Unit", 7, 2, text(measure -> measure.unit().plain())),
                measure -> measure.unit().plain());
        table.number(new Column<>("Target", 6, 0, text(model::targetNow)), this::target);
        table.text(new Column<>("Better", 6, 3, text(MeasuresView::better)), MeasuresView::better);
        table.wrapping(
                new Column<>("Bands", 12.5, 1, null),
                measure -> measure.standard().bands().any() ? MeasureWords.bandsSpoken(measure) : "–",
                measure -> "", DataTable.Emphasis.none());
        table.number(
                new Column<>("Figures", 5.5, 2, Comparator.comparingLong(model::used)),
                measure -> model.used(measure) == 0 ? "–" : "%,d".formatted(model.used(measure)));
    }

    private String target(Measure measure) {
        String now = model.targetNow(measure);
        return now.isEmpty() ? "–" : now;
    }

    private static String better(Measure measure) {
        return measure.standard().polarity().plain();
    }

    private static Comparator<Measure> text(Function<Measure, String> of) {
        return Comparator.comparing(of, String.CASE_INSENSITIVE_ORDER);
    }

    private void show() {
        int total = model.rows().total();
        head.title(total + (total == 1 ? " measure" : " measures"));
        model.measureInHand().ifPresentOrElse(measure -> {
            pane.show(measure);
            Panes.showOnly(right, scrolls);
        }, () -> Panes.showOnly(right, nothing));
        select();
    }

    private void select() {
        table.select(model.inHandProperty().get().stream().toList());
        int shown = model.rows().shown().size();
        head.beside(shown == model.rows().total() ? "" : shown + " shown");
    }

    private void ask() {
        asking(true);
        nameRow.quiet();
        name.clear();
        name.requestFocus();
    }

    private void asking(boolean now) {
        adding.setVisible(now);
        adding.setManaged(now);
    }

    private void add() {
        Optional<Problem> wrong = model.add(name.getText());
        wrong.ifPresentOrElse(
                problem -> nameRow.problem(problem.what() + " " + problem.whatToDo()),
                () -> {
                    asking(false);
                    pane.toDefinition();
                });
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+N").match(event)) {
            ask();
        } else if (event.getCode() == KeyCode.ENTER && name.isFocused()) {
            add();
        } else if (event.getCode() == KeyCode.ESCAPE && name.isFocused()) {
            asking(false);
        } else {
            return;
        }
        event.consume();
    }
}
