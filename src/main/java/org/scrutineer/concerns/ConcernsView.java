package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.concerns.ConcernRow.Show;
import org.scrutineer.concerns.ConcernsModel.Wish;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** All concerns, new patterns over them, and at the right the concern in hand or a new one. */
public final class ConcernsView implements View {
    /** More cards would leave no room for the list; the rest stand under “Patterns”. */
    private static final int MOST = 2;
    private static final double CARD = 24;

    private final ConcernsModel model;
    private final Ways ways;
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final VBox news = new VBox();
    private final DataTable<ConcernRow> table;
    private final VBox cards = new VBox();
    private final Node page = Panes.scrolling(cards);
    private final RulesPage rules;
    private final ConcernPane pane;
    private final LogPane log;
    private final List<Node> scrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.ANNOUNCEMENT, "Nothing in hand", "Select a concern to see and edit it here.");
    private final StackPane right = new StackPane(nothing);
    private final Panes node;
    private boolean logging;

    /**
     * @param open opens what is behind a link of a chain: an investigation, a visit, a recommendation
     * @param paper opens the summary of concerns
     */
    public record Ways(Consumer<UUID> open, Runnable paper) {}

    public ConcernsView(ConcernsModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        rules = new RulesPage(model);
        pane = new ConcernPane(model, ways.open());
        log = new LogPane(model, this::logged);
        scrolls = List.of(Panes.scrolling(pane.node()), Panes.scrolling(log.node()));
        head = new PageHead(
                Buttons.ordinary("Make the paper", ways.paper()),
                Buttons.withKey(
                        Buttons.primary("Log a concern", () -> begin(Optional.empty())), Keys.of("Shortcut+N")));
        table = new DataTable<>("Concerns", model.rows(), ConcernRow::id);
        news.getStyleClass().add("section");
        cards.getStyleClass().add("figure-cards");
        VBox middle = new VBox(head, filters, news, table, page);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        node = new Panes(middle, right);
        columns();
        // A row that comes in over the selected one moves the selection, which nobody asked for while logging.
        table.onSelected(rows -> {
            if (!logging || table.view().isFocused()) {
                take(rows.getFirst().id());
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> table.focused().ifPresent(row -> take(row.id())));
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
                model.showProperty().subscribe(this::show), model.inHandProperty().subscribe(this::showRight),
                model.rows().shown().subscribe(this::select), model.wishProperty().subscribe(this::wished),
                filters.search().textProperty().subscribe(model.rows()::search), pane::commit, rules::commit);
    }

    private void columns() {
        table.text(new Column<>("No.", 3.6, 4, Comparator.comparing(ConcernRow::number)),
                row -> String.valueOf(row.number()));
        table.wrapping(
                new Column<>("When", 8.5, 0, Comparator.comparing(
                        ConcernRow::day, Comparator.nullsLast(Comparator.naturalOrder()))),
                row -> row.concern().happened().text(), row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Provider", 13, 0, Comparator.comparing(
                        ConcernRow::provider, String.CASE_INSENSITIVE_ORDER)),
                ConcernRow::provider, row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("What it is about", 0, 0, Comparator.comparing(row -> row.concern().sort())),
                row -> ConcernWords.capital(row.concern().sort()), ConcernRow::below, DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("State", 9, 2, Comparator.comparing(row -> row.concern().state())),
                row -> ConcernWords.capital(row.concern().state().plain()),
                row -> row.looked() ? "investigated" : row.inPattern() ? "in a pattern" : "",
                DataTable.Emphasis.none());
    }

    private void arrived() {
        show();
        wished();
    }

    private void show() {
        model.readingProperty().get().ifPresent(now -> {
            Show shown = model.showProperty().get();
            int total = model.rows().total();
            head.title(total + (total == 1 ? " concern" : " concerns"));
            filters.chips().show(
                    Stream.of(Show.values())
                            .filter(show -> show == Show.ALL || show == Show.RULES || show == shown
                                    || model.count(show) > 0)
                            .map(show -> new Chips.Chip(show.words(), model.count(show)))
                            .toList(),
                    shown.words());
            showNews(now, shown);
            Shown.when(shown.isOfConcerns(), table);
            Shown.when(!shown.isOfConcerns(), page);
            showCards(now, shown);
            placeholder(total);
            showRight();
        });
        select();
    }

    private void showNews(ConcernsModel.Reading now, Show shown) {
        List<ConcernsModel.Card> fresh = now.newPatterns();
        Shown.when(shown.isOfConcerns() && !fresh.isEmpty(), news);
        List<Region> first = fresh.stream().limit(MOST).<Region>map(this::card).toList();
        news.getChildren().setAll(Words.sectionTitle(fresh.size() == 1 ? "A new pattern" : "New patterns"));
        if (!first.isEmpty()) {
            news.getChildren().add(new SideBySide(CARD, first.toArray(Region[]::new)));
        }
        if (fresh.size() > MOST) {
            news.getChildren().add(Buttons.link(
                    (fresh.size() - MOST) + " more", () -> model.show(Show.PATTERNS)));
        }
    }

    private Region card(ConcernsModel.Card card) {
        return new PatternCard(model, card, this::find, ways.open()).node();
    }

    private void showCards(ConcernsModel.Reading now, Show shown) {
        List<Node> all = new ArrayList<>();
        switch (shown) {
            case PATTERNS -> now.patterns().forEach(each -> all.add(card(each)));
            case INVESTIGATIONS -> now.investigations().reversed().forEach(each -> all.add(investigation(each)));
            case RULES -> {
                rules.show(now.rules());
                all.add(rules.node());
            }
            case ALL, OPEN, UPHELD, NOT_UPHELD, IN_PATTERN -> {
                // The table shows them.
            }
        }
        // The fields of a rule stay where they are, so that a save does not take the caret away.
        if (!cards.getChildren().equals(all)) {
            cards.getChildren().setAll(all);
        }
    }

    private Node investigation(Investigation each) {
        String state = each.state() == Investigation.State.OPEN ? "Open" : "Closed " + each.ending().closed().text();
        long done = each.steps().stream().filter(Investigation.Step::isDone).count();
        VBox inside = new VBox(
                Words.strong(each.title()),
                Words.small(String.join(" · ", Stream.of(
                        state, each.owner(), "opened " + each.opened().text(), done + " of " + each.steps().size()
                                + " steps done")
                        .filter(words -> !words.isBlank()).toList())));
        inside.getStyleClass().add("inside");
        return new CardButton("Investigation " + each.title(), inside, () -> ways.open().accept(each.id()));
    }

    private void placeholder(int total) {
        table.placeholder(total == 0
                ? new EmptyState(
                        Material2AL.ANNOUNCEMENT, "No concern yet",
                        "Log the first one: a few letters of the provider, what it is about, and Enter.",
                        Buttons.ordinary("Log a concern", () -> begin(Optional.empty())))
                : new EmptyState(Material2MZ.SEARCH, "Nothing to show", "No concern fits this filter.",
                        Buttons.ordinary("Show all", () -> {
                            filters.search().clear();
                            model.show(Show.ALL);
                        })));
    }

    private void showRight() {
        model.readingProperty().get().ifPresent(
                now -> model.rowInHand().ifPresent(row -> pane.show(now, row)));
        Panes.showOnly(right, logging
                ? scrolls.getLast()
                : model.rowInHand().isPresent() ? scrolls.getFirst() : nothing);
        select();
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
        logging = true;
        if (!model.showProperty().get().isOfConcerns()) {
            model.show(Show.ALL);
        }
        showRight();
        log.open(provider);
    }

    private void logged() {
        logging = false;
        showRight();
        table.view().requestFocus();
    }

    private void take(UUID concern) {
        logging = false;
        model.takeInHand(concern);
        showRight();
    }

    /** Shows a concern in the whole list, whatever is filtered. */
    private void find(UUID concern) {
        filters.search().clear();
        model.show(Show.ALL);
        take(concern);
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+N").match(event)) {
            begin(Optional.empty());
            event.consume();
        }
    }
}
