package org.scrutineer.visits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.visits.VisitRow.Show;
import org.scrutineer.visits.VisitsModel.Wish;

/** All quality visits, planned ones first, and at the right the one in hand or a new one. */
public final class VisitsView implements View {
    private final VisitsModel model;
    private final Consumer<UUID> open;
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final DataTable<VisitRow> table;
    private final VisitPane pane;
    private final PlanPane plan;
    private final List<Node> scrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.FACT_CHECK, "Nothing in hand", "Select a visit to see and edit its plan here.");
    private final StackPane right = new StackPane(nothing);
    private final Panes node;
    private boolean planning;

    /** @param open opens the screen of a visit */
    public VisitsView(VisitsModel model, Consumer<UUID> open) {
        this.model = model;
        this.open = open;
        pane = new VisitPane(model, open);
        plan = new PlanPane(model, this::planned);
        scrolls = List.of(Panes.scrolling(pane.node()), Panes.scrolling(plan.node()));
        head = new PageHead(Buttons.withKey(
                Buttons.primary("Plan a visit", () -> begin(Optional.empty())), Keys.of("Shortcut+N")));
        table = new DataTable<>("Visits", model.rows(), VisitRow::id);
        VBox middle = new VBox(head, filters, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new Panes(middle, right);
        columns();
        table.onSelected(rows -> {
            planning = false;
            model.takeInHand(rows.getFirst().id());
            show();
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                openInHand();
            }
        });
        filters.chips().onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> show.words().equals(name)).findFirst().orElse(Show.ALL)));
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
                table.attach(), model.attach(), model.readingProperty().subscribe(this::arrived),
                model.showProperty().subscribe(this::show), model.inHandProperty().subscribe(this::show),
                model.rows().shown().subscribe(this::select), model.wishProperty().subscribe(this::wished),
                filters.search().textProperty().subscribe(model.rows()::search), pane::commit);
    }

    private void columns() {
        table.wrapping(
                new Column<>("Provider", 0, 0, Comparator.comparing(VisitRow::provider, String.CASE_INSENSITIVE_ORDER)),
                VisitRow::provider, row -> row.branch(), DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Day", 9, 0, VisitRow.day()),
                row -> row.visit().day().text().isEmpty() ? "Not known" : row.visit().day().text(),
                row -> VisitLine.capital(row.visit().kind().plain()), DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("State", 10, 0, Comparator.comparing(VisitRow::state)),
                row -> VisitLine.capital(row.state().plain()), row -> row.standing().answered(),
                DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("What is due next", 10.5, 1, null),
                row -> row.due().words().isEmpty() ? "–" : row.due().words(),
                row -> row.due().late() ? "overdue" : "",
                row -> Optional.of("late").filter(late -> row.due().late()));
        table.tag(new Column<>("Rating", 13, 2, null), row -> ScoreFields.tag(row.outcome()));
        table.number(
                new Column<>("Open", 4.2, 3, Comparator.comparing(row -> row.standing().open())),
                row -> row.standing().open() == 0 ? "–" : String.valueOf(row.standing().open()));
        table.wrapping(
                new Column<>("Lead", 9, 4, Comparator.comparing(
                        row -> row.visit().plan().lead(), String.CASE_INSENSITIVE_ORDER)),
                row -> row.visit().plan().lead().isEmpty()
                        ? "–"
                        : VisitReading.nameOf(row.visit().plan().lead()),
                row -> "", DataTable.Emphasis.none());
    }

    private void arrived() {
        show();
        wished();
    }

    private void show() {
        model.readingProperty().get().ifPresent(now -> {
            int total = model.rows().total();
            head.title(total + (total == 1 ? " visit" : " visits"));
            filters.chips().show(
                    Stream.of(Show.values())
                            .filter(show -> show == Show.ALL || show == model.showProperty().get()
                                    || model.count(show) > 0)
                            .map(show -> new Chips.Chip(show.words(), model.count(show)))
                            .toList(),
                    model.showProperty().get().words());
            placeholder(total);
            showRight(now);
        });
        select();
    }

    private void showRight(VisitsModel.Reading now) {
        model.visitInHand().ifPresent(row -> pane.show(now, row));
        Panes.showOnly(right, planning
                ? scrolls.getLast()
                : model.visitInHand().isPresent() ? scrolls.getFirst() : nothing);
    }

    private void placeholder(int total) {
        table.placeholder(total == 0
                ? new EmptyState(
                        Material2AL.FACT_CHECK, "No visit yet",
                        "Plan the first one: who is visited, when, and who goes.",
                        Buttons.ordinary("Plan a visit", () -> begin(Optional.empty())))
                : new EmptyState(Material2MZ.SEARCH, "Nothing to show", "No visit fits this filter.",
                        Buttons.ordinary("Show all", () -> {
                            filters.search().clear();
                            model.show(Show.ALL);
                        })));
    }

    private void select() {
        table.select(model.inHandProperty().get().stream().toList());
        int shown = model.rows().shown().size();
        head.beside(shown == model.rows().total() ? "" : shown + " shown");
    }

    /** What is wished for before the providers are read waits for them. */
    private void wished() {
        if (model.readingProperty().get().isPresent()) {
            Optional<Wish> wish = model.wishProperty().get();
            model.wishProperty().set(Optional.empty());
            wish.ifPresent(wanted -> begin(wanted.provider()));
        }
    }

    private void begin(Optional<UUID> provider) {
        pane.commit();
        planning = true;
        model.readingProperty().get().ifPresent(this::showRight);
        plan.open(provider);
    }

    private void planned(Optional<UUID> visit) {
        planning = false;
        visit.ifPresent(model::takeInHand);
        show();
        table.view().requestFocus();
    }

    private void openInHand() {
        model.inHandProperty().get().ifPresent(open);
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+N").match(event)) {
            begin(Optional.empty());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == table.view()) {
            openInHand();
            event.consume();
        }
    }
}
