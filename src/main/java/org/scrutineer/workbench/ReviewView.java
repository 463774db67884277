package org.scrutineer.workbench;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.history.QuarterBars;
import org.scrutineer.history.RagSummary;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;

/** The workbench of a review or of all: the list people live in, what it comes to, and what is in hand. */
public final class ReviewView implements View {
    private final ReviewModel model;
    private final Ways ways;
    private final Label here = new Label();
    private final PageHead head;
    private final Button details;
    private final Button forms;
    private final DataTable<RegisterEntry> table;
    private final ReviewColumns columns;
    private final RegisterBar bar;
    private final BoardView board;
    private final TimelineView timeline;
    private final StackPane shape = new StackPane();
    private final RagSummary summary = new RagSummary();
    private final InHandPane inHand;
    private final Panes node;

    /**
     * Where the buttons of the workbench lead.
     *
     * @param details shows what a review is about
     * @param forms opens the update forms of a review, ready to be sent
     * @param tables where the list goes out from
     */
    public record Ways(
            Runnable back, Runnable paper, Consumer<UUID> details, Consumer<UUID> forms, TableDesk tables) {}

    public ReviewView(ReviewModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        details = Buttons.link("Review details", () -> ofReview(ways.details()));
        forms = Buttons.ordinary("Send update forms", () -> ofReview(ways.forms()));
        head = new PageHead(
                forms,
                Buttons.withKey(Buttons.ordinary("Copy table", this::copy), Keys.of("Shortcut+Shift+C")),
                Buttons.ordinary("Export table…", this::export),
                Buttons.primary("Make the paper", ways.paper()));
        table = new DataTable<>("Recommendations", model.rows(), RegisterEntry::id);
        columns = new ReviewColumns(model, table);
        columns.add();
        new ListEditors(model).add(table.editing());
        table.columns().hide(ViewDefinition.PLAIN.hidden());
        bar = new RegisterBar(model.filters(), table.columns());
        board = new BoardView(model);
        timeline = new TimelineView(model);
        inHand = new InHandPane(model);
        shape.setMinHeight(0);
        VBox middle = new VBox(
                new Ends(new Crumbs("Reviews", ways.back(), here), details, 12), head, bar.node(), shape,
                summary.node());
        VBox.setVgrow(shape, Priority.ALWAYS);
        node = new Panes(middle, inHand.node());
        summary.showIn(node);
        table.onSelected(rows -> model.takeInHand(rows.stream().map(RegisterEntry::id).toList()));
        table.placeholder(new EmptyState(
                Material2MZ.SEARCH, "Nothing to show", "No recommendation fits this filter.",
                Buttons.ordinary("Show all", model.filters()::showAll)));
        summary.onChosen(word -> model.filters().add(Condition.of(
                Condition.Kind.RATING, word.isEmpty() ? Condition.NOT_ASSESSED : word)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                table.attach(), board.attach(), timeline.attach(), inHand.attach(), bar.attach(), model.attach(),
                model.readingsProperty().subscribe(this::show), model.inHandProperty().subscribe(this::select),
                model.rows().shown().subscribe(this::countShown),
                model.filters().shapeProperty().subscribe(this::look),
                model.past().readingProperty().subscribe(this::showPast),
                model.changes().undecidedProperty().subscribe(table.view()::refresh));
    }

    private void look(ViewDefinition.Shape now) {
        Panes.showOnly(shape, switch (now) {
            case LIST -> table;
            case BOARD -> board.node();
            case TIMELINE -> timeline.node();
        });
    }

    private void show() {
        List<ReviewReading> readings = model.readingsProperty().get();
        columns.fit();
        if (model.ofAllReviews()) {
            here.setText("All recommendations");
            head.title(allTitle(readings));
        } else {
            readings.stream().findFirst().ifPresent(reading -> {
                here.setText(reading.review().title());
                head.title(reading.count());
                summary.show(reading.tally(), reading.review().closedNote());
            });
        }
        summary.wanted(!model.ofAllReviews());
        List.of(details, forms).forEach(button -> {
            button.setVisible(!model.ofAllReviews());
            button.setManaged(!model.ofAllReviews());
        });
        countShown();
    }

    private void ofReview(Consumer<UUID> way) {
        model.readingProperty().get().ifPresent(reading -> way.accept(reading.review().id()));
    }

    private void showPast(OverTime.Reading past) {
        columns.fit();
        table.view().refresh();
        summary.showCourse(past.quarters().stream()
                .map(quarter -> new QuarterBars.Bar(quarter.point().name(), quarter.tally()))
                .toList());
    }

    private static String allTitle(List<ReviewReading> readings) {
        int open = readings.stream().mapToInt(reading -> reading.open().size()).sum();
        return open + (open == 1 ? " recommendation in " : " recommendations in ") + readings.size()
                + (readings.size() == 1 ? " review" : " reviews");
    }

    private void countShown() {
        int count = model.rows().shown().size();
        bar.showFilters();
        head.beside(count == model.filters().count(ReviewFilter.ALL) ? "" : count + " shown");
    }

    private void select() {
        if (!model.inHandProperty().get().isEmpty()) {
            table.select(model.inHandProperty().get());
        }
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+S").match(event)) {
            bar.name();
        } else if (Keys.of("Shortcut+Shift+C").match(event)) {
            copy();
        } else if (Keys.of("Shortcut+Shift+E").match(event)) {
            export();
        } else if (Keys.of("Shortcut+N").match(event) && !model.ofAllReviews()) {
            model.begin();
        } else {
            bar.filters().key(event);
            return;
        }
        event.consume();
    }

    /** What the list shows, in its order. */
    private ExportedTable shown() {
        return TableCopy.of(
                new TableCopy.Shown(here.getText(), model.filters().count(ReviewFilter.ALL), model.today()),
                table.columns().titles(), table.columns().shownTitles(),
                model.rows().shown().stream()
                        .map(entry -> new TableCopy.Line(entry, table.columns().words(entry)))
                        .toList());
    }

    /** For Word, e-mail and workbooks. */
    private void copy() {
        ways.tables().copy(TableCopy.PLACE, shown());
    }

    private void export() {
        ways.tables().export(TableCopy.PLACE, shown());
    }
}
