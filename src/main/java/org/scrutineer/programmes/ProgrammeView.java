package org.scrutineer.programmes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.history.RagSummary;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.ProgrammeModel.Show;
import org.scrutineer.programmes.ProgrammeReading.Line;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.View;

/** The workbench of a programme: the RAG table as a board reads it, its milestones, and the row in hand. */
public final class ProgrammeView implements View {
    private final ProgrammeModel model;
    private final Ways ways;
    private final Label here = new Label();
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final DataTable<Line> table;
    private final DataTable<Milestone> milestones;
    private final RagSummary summary = new RagSummary();
    private final LinePane inHand;
    private final Panes node;

    /**
     * Where the buttons of the workbench lead.
     *
     * @param tables where the lists go out from
     */
    public record Ways(Runnable back, Runnable paper, TableDesk tables, Supplier<LocalDate> today) {}

    public ProgrammeView(ProgrammeModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        head = new PageHead(
                Buttons.withKey(Buttons.ordinary("Copy table", this::copy), Keys.of("Shortcut+Shift+C")),
                Buttons.ordinary("Export table…", this::export),
                Buttons.primary("Make the paper", ways.paper()));
        table = new DataTable<>("Activities", model.lines(), Line::id);
        milestones = new DataTable<>("Milestones", model.milestones(), Milestone::id);
        inHand = new LinePane(model);
        VBox middle = new VBox(
                new Crumbs("Programmes", ways.back(), here), head, filters, table, milestones, summary.node());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(milestones, Priority.ALWAYS);
        node = new Panes(middle, inHand.node());
        summary.showIn(node);
        columns();
        milestoneColumns();
        table.onSelected(rows -> model.takeInHand(rows.stream().map(Line::id).toList()));
        milestones.onSelected(rows -> model.takeInHand(rows.stream().map(Milestone::id).toList()));
        table.placeholder(new EmptyState(
                Material2MZ.SEARCH, "Nothing to show", "No activity fits this filter.",
                Buttons.ordinary("Show all", () -> {
                    filters.search().clear();
                    model.show(Show.ALL);
                })));
        filters.chips().onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> show.words().equals(name))
                .findFirst()
                .orElse(Show.ALL)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                table.attach(), milestones.attach(), inHand.attach(), model.attach(),
                model.readingProperty().subscribe(this::show), model.showProperty().subscribe(this::show),
                model.inHandProperty().subscribe(this::select),
                filters.search().textProperty().subscribe(model::search),
                model.lines().shown().subscribe(this::select), model.milestones().shown().subscribe(this::select));
    }

    private void columns() {
        table.wrapping(
                new Column<>("Workstream", 9.5, 0, Comparator.comparingInt(line -> line.workstream().ordinal())),
                line -> line.workstream().name(), line -> "",
                line -> Optional.of(line.first() ? "strong" : "muted"));
        table.wrapping(
                new Column<>("Activity", 10.5, 0, text(line -> line.activity().name())),
                line -> line.activity().name(), line -> line.activity().owner(), DataTable.Emphasis.none());
        table.bullets(new Column<>("Latest update", 0, 0, null), line -> Lines.lines(line.activity().latestUpdate()));
        table.tag(new Column<>("RAG", 9.2, 0, text(line -> line.activity().rating())), this::tag);
        table.bullets(new Column<>("Next period", 13, 1, null), line -> Lines.lines(line.activity().nextPlan()));
    }

    private void milestoneColumns() {
        milestones.wrapping(
                new Column<>("Milestone", 0, 0, Comparator.comparing(Milestone::name)), Milestone::name,
                milestone -> "", DataTable.Emphasis.none());
        milestones.wrapping(
                new Column<>("Timescale", 14, 0, Comparator.comparing(
                        milestone -> milestone.timescale().until(), Comparator.nullsLast(Comparator.naturalOrder()))),
                milestone -> milestone.timescale().text(),
                milestone -> milestone.timescale().understood().orElse("No year, so it cannot be followed"),
                DataTable.Emphasis.none());
    }

    private static Comparator<Line> text(Function<Line, String> of) {
        return Comparator.comparing(of, String.CASE_INSENSITIVE_ORDER);
    }

    private RatingTag tag(Line line) {
        RatingMark mark = model.readingProperty().get().orElseThrow().scheme().mark(line.activity().rating());
        return new RatingTag(mark.tone(), mark.code(), mark.word());
    }

    private void show() {
        boolean dates = model.showProperty().get() == Show.MILESTONES;
        table.setVisible(!dates);
        table.setManaged(!dates);
        summary.wanted(!dates);
        milestones.setVisible(dates);
        milestones.setManaged(dates);
        model.readingProperty().get().ifPresent(reading -> {
            here.setText(reading.programme().title());
            head.title(dates ? count(reading.milestones().size()) : reading.count());
            summary.show(reading.tally(), "");
        });
        filters.chips().show(
                Stream.of(Show.values())
                        .filter(show -> show == Show.ALL || model.count(show) > 0)
                        .map(show -> new Chips.Chip(show.words(), model.count(show)))
                        .toList(),
                model.showProperty().get().words());
        select();
    }

    private static String count(int milestones) {
        return milestones + (milestones == 1 ? " milestone" : " milestones");
    }

    private void select() {
        table.select(model.inHandProperty().get());
        milestones.select(model.inHandProperty().get());
        int shown = model.lines().shown().size();
        head.beside(shown == model.lines().total() ? "" : shown + " shown");
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Shift+C").match(event)) {
            copy();
        } else if (Keys.of("Shortcut+Shift+E").match(event)) {
            export();
        } else {
            filters.key(event);
            return;
        }
        event.consume();
    }

    private void copy() {
        table(ways.tables()::copy);
    }

    private void export() {
        table(ways.tables()::export);
    }

    private void table(BiConsumer<String, ExportedTable> out) {
        boolean dates = model.showProperty().get() == Show.MILESTONES;
        model.readingProperty().get().ifPresent(reading -> out.accept(
                dates ? ProgrammeCopy.MILESTONES : ProgrammeCopy.ACTIVITIES,
                dates
                        ? ProgrammeCopy.milestones(reading, model.milestones().shown(), ways.today().get())
                        : ProgrammeCopy.activities(reading, model.lines().shown(), ways.today().get())));
    }
}
