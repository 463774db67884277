package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.providers.ProvidersModel.Show;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** All providers: how they are rated with the base and the remainder, the list, and the one in hand. */
public final class ProvidersView implements View {
    private final ProvidersModel model;
    private final Ways ways;
    private final PageHead head;
    private final VBox tallies = new VBox();
    private final FilterBar filters = new FilterBar();
    private final DataTable<ProviderRow> table;
    private final ProviderPane inHand;
    private final Panes node;

    /**
     * Where the buttons of the list lead.
     *
     * @param open shows the page of a provider
     * @param measures shows what is measured of providers
     * @param takeIn asks for a file and takes it in
     * @param tables where the list goes out from
     */
    public record Ways(
            Consumer<UUID> open, Runnable measures, Runnable takeIn, TableDesk tables, Supplier<LocalDate> today) {}

    public ProvidersView(ProvidersModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        inHand = new ProviderPane(model, ways.open());
        head = new PageHead(
                Buttons.ordinary("Measures", ways.measures()),
                Buttons.withKey(Buttons.ordinary("Copy table", this::copy), Keys.of("Shortcut+Shift+C")),
                Buttons.ordinary("Export table…", this::export),
                Buttons.withKey(Buttons.primary("New provider", inHand::add), Keys.of("Shortcut+N")));
        table = new DataTable<>("Providers", model.rows(), ProviderRow::id);
        tallies.getStyleClass().add("tallies");
        VBox middle = new VBox(head, tallies, filters, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new Panes(middle, inHand.node());
        columns();
        table.onSelected(rows -> model.takeInHand(rows.getFirst().id()));
        filters.chips().onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> show.words().equals(name)).findFirst().orElse(Show.ALL)));
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
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
                table.attach(), inHand.attach(), model.attach(), model.readingProperty().subscribe(this::show),
                model.showProperty().subscribe(this::show), model.inHandProperty().subscribe(this::select),
                filters.search().textProperty().subscribe(model.rows()::search),
                model.rows().shown().subscribe(this::select), model.wantsNewProperty().subscribe(this::begin));
    }

    private void begin(boolean wanted) {
        if (wanted) {
            model.wantsNewProperty().set(false);
            inHand.add();
        }
    }

    private void columns() {
        Comparator<ProviderRow> byName = Comparator.comparing(
                row -> row.provider().name(), String.CASE_INSENSITIVE_ORDER);
        table.wrapping(
                new Column<>("Provider", 0, 0, byName), row -> row.provider().name(),
                row -> row.doubts() == 0
                        ? ""
                        : row.doubts() + (row.doubts() == 1 ? " doubtful figure" : " doubtful figures"),
                row -> Optional.of("muted").filter(muted -> row.standing() == ProviderEvent.Standing.LEFT));
        table.wrapping(
                new Column<>("Framework", 9.5, 3, Comparator.comparing(
                        row -> row.provider().framework(), String.CASE_INSENSITIVE_ORDER)),
                row -> row.provider().framework().isEmpty() ? "–" : row.provider().framework(), row -> "",
                DataTable.Emphasis.none());
        table.text(
                new Column<>("Standing", 7, 1, Comparator.comparing(ProviderRow::standing)),
                row -> row.standing().words());
        for (RatingScheme scheme : Schemes.OF_PROVIDERS) {
            table.tag(
                    new Column<>(scheme.name(), 13, 0, byRating(scheme.name())), row -> tag(row, scheme.name()),
                    row -> row.under(scheme.name()).map(ProviderRating::day).orElse(""));
        }
        table.wrapping(
                new Column<>("Last rated", 10, 4, Comparator.comparing(
                        row -> row.lastRated().from(), Comparator.nullsLast(Comparator.naturalOrder()))),
                row -> row.lastRated().known() ? ProviderRating.day(row.lastRated()) : "–", row -> "",
                DataTable.Emphasis.none());
    }

    /** Unrated ones come last; the others in the scheme’s own order. */
    private Comparator<ProviderRow> byRating(String scheme) {
        return Comparator.comparingInt(row -> row.under(scheme)
                .flatMap(rating -> model.readingProperty().get().flatMap(now -> now.schemes().find(scheme))
                        .map(known -> known.levels().stream().map(RatingScheme.Level::word).toList()
                                .indexOf(rating.word())))
                .orElse(Integer.MAX_VALUE));
    }

    private RatingTag tag(ProviderRow row, String scheme) {
        RatingMark mark = row.under(scheme)
                .flatMap(rating -> model.readingProperty().get().map(now -> now.schemes().mark(rating)))
                .orElse(ProviderCopy.NOT_ON_RECORD);
        return new RatingTag(mark.tone(), mark.code(), mark.word());
    }

    private void show() {
        if (model.readingProperty().get().isEmpty()) {
            return;
        }
        int total = model.rows().total();
        head.title(total + (total == 1 ? " provider" : " providers"));
        filters.chips().show(
                Stream.of(Show.values())
                        .filter(show -> show == Show.ALL || model.count(show) > 0)
                        .map(show -> new Chips.Chip(show.words(), model.count(show)))
                        .toList(),
                model.showProperty().get().words());
        tallies.getChildren().setAll(total == 0 ? List.of() : tallies());
        table.columns().leaveOut(unused());
        placeholder(total);
        select();
    }

    /** "CQC: 14 Good, 3 Requires improvement, 5 Not yet rated: 22 of 26; 4 unaccounted for", and who has left. */
    private List<Label> tallies() {
        List<ProviderTally> all = model.tallies();
        List<Label> lines = new ArrayList<>();
        all.forEach(tally -> lines.add(Words.plain(tally.scheme() + ": " + tally.words())));
        all.stream().map(ProviderTally::departures).filter(words -> !words.isEmpty()).findFirst()
                .ifPresent(words -> lines.add(Words.muted(words)));
        return lines;
    }

    /** Schemes in which nobody is rated take no room; the first one stays, so that the gap is seen. */
    private Set<String> unused() {
        List<ProviderRow> rows = model.rows().all();
        return Schemes.OF_PROVIDERS.stream()
                .skip(1)
                .map(RatingScheme::name)
                .filter(scheme -> rows.stream().noneMatch(row -> row.under(scheme).isPresent()))
                .collect(Collectors.toSet());
    }

    private void placeholder(int total) {
        table.placeholder(total == 0
                ? new EmptyState(
                        Material2AL.BUSINESS, "No provider yet",
                        "Drop your list of providers anywhere on this window, or add the first one with Ctrl N. "
                                + "A provider’s return adds it too.",
                        Buttons.ordinary("Take a workbook in…", ways.takeIn()))
                : new EmptyState(Material2AL.FILTER_LIST, "Nothing to show", "No provider fits this filter.",
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

    private void open() {
        model.providerInHand().map(Provider::id).ifPresent(ways.open());
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+N").match(event)) {
            inHand.add();
            event.consume();
        } else if (Keys.of("Shortcut+Shift+C").match(event)) {
            copy();
            event.consume();
        } else if (Keys.of("Shortcut+Shift+E").match(event)) {
            export();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == table.view()) {
            open();
            event.consume();
        }
    }

    private void copy() {
        table(ways.tables()::copy);
    }

    private void export() {
        table(ways.tables()::export);
    }

    private void table(BiConsumer<String, ExportedTable> out) {
        model.readingProperty().get().ifPresent(reading -> out.accept(
                ProviderCopy.PLACE,
                ProviderCopy.of(reading, model.rows().shown(), model.tallies(), ways.today().get())));
    }
}
