package org.scrutineer.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.rounds.ReturnsModel.InHand;
import org.scrutineer.rounds.ReturnsModel.Part;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** Returns: who returned and who has to be chased, the figures, what to look at, and what all of it comes to. */
public final class ReturnsView implements View {
    private final ReturnsModel model;
    private final ReturnsWays ways;
    private final PageHead head;
    private final RoundHead round;
    private final Chips parts = new Chips("Show");
    private final RoundTables lists;
    private final FiguresMap map;
    private final FiguresTable figures;
    private final StackPane part = new StackPane();
    private final RoundLetterPane letter;
    private final FigurePane figure;
    private final BlanksPane blanks;
    private final ScrollPane right = Panes.scrolling(new VBox());
    private final Panes node;

    public ReturnsView(ReturnsModel model, ReturnsWays ways) {
        this.model = model;
        this.ways = ways;
        head = new PageHead(
                Buttons.primary("Take returns in…", ways.takeIn()),
                Buttons.ordinary("Blank returns…", () -> model.take(new InHand.Blanks())),
                Buttons.ordinary("Performance paper",
                        () -> model.periodProperty().get().ifPresent(ways.paper())));
        round = new RoundHead(model);
        lists = new RoundTables(model);
        map = new FiguresMap(model::take);
        figures = new FiguresTable(model);
        letter = new RoundLetterPane(model, ways);
        figure = new FigurePane(model, ways);
        blanks = new BlanksPane(model, ways, () -> model.show(model.partProperty().get()));
        parts.onChosen(name -> Stream.of(Part.values()).filter(each -> each.words().equals(name)).findFirst()
                .ifPresent(model::show));
        VBox.setVgrow(part, Priority.ALWAYS);
        part.setMinSize(0, 0);
        HBox tables = new HBox(
                Buttons.withKey(Buttons.ordinary("Copy table", this::copy), Keys.of("Shortcut+Shift+C")),
                Buttons.ordinary("Export table…", this::export));
        tables.getStyleClass().add("buttons");
        VBox middle = new VBox(
                head, round.node(),
                new Ends(parts, tables, 20),
                part);
        node = new Panes(middle, right);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), lists.attach(), model.readingProperty().subscribe(this::show),
                model.partProperty().subscribe(this::show), model.inHandProperty().subscribe(this::show));
    }

    private void show() {
        Optional<RoundReading> reading = model.readingProperty().get();
        head.title("Returns");
        round.show(reading);
        parts.show(
                List.of(
                        new Chips.Chip(Part.WHO.words(), model.who().total()),
                        new Chips.Chip(Part.MAP.words(), -1),
                        new Chips.Chip(Part.FIGURES.words(), -1),
                        new Chips.Chip(Part.ODD.words(), model.odd().total()),
                        new Chips.Chip(Part.TOTALS.words(), -1)),
                model.partProperty().get().words());
        reading.map(RoundReading::performance).ifPresent(performance -> {
            map.show(performance);
            figures.show(performance);
        });
        Panes.showOnly(part, switch (model.partProperty().get()) {
            case WHO -> lists.who();
            case MAP -> map.node();
            case FIGURES -> figures.node();
            case ODD -> lists.odd();
            case TOTALS -> lists.totals();
        });
        lists.select();
        Node shown = reading.map(this::inHand).orElseGet(() -> new VBox());
        if (right.getContent() != shown) {
            right.setContent(shown);
        }
    }

    private Node inHand(RoundReading reading) {
        return switch (model.inHandProperty().get()) {
            case InHand.Nothing nothing -> nothing(reading);
            case InHand.OneProvider(var provider) -> reading.round().of(provider)
                    .<Node>map(expected -> {
                        letter.show(expected);
                        return letter.node();
                    }).orElseGet(VBox::new);
            case InHand.Cell(var provider, var measure) -> reading.provider(provider)
                    .flatMap(of -> reading.measure(measure).<Node>map(which -> {
                        figure.show(reading, of, which);
                        return figure.node();
                    })).orElseGet(VBox::new);
            case InHand.OneOdd(String key) -> reading.odd().stream().filter(each -> each.key().equals(key)).findFirst()
                    .<Node>map(odd -> {
                        figure.show(reading, odd);
                        return figure.node();
                    }).orElseGet(VBox::new);
            case InHand.Blanks wanted -> {
                if (right.getContent() != blanks.node()) {
                    blanks.show(model.periodProperty().get());
                }
                yield blanks.node();
            }
        };
    }

    private Node nothing(RoundReading reading) {
        if (reading.round().expected().isEmpty()) {
            return new EmptyState(Material2AL.INBOX, "No return is expected",
                    "Take returns in, or add providers to the register. A provider that a file names is added.");
        }
        VBox words = new VBox(switch (model.partProperty().get()) {
            case MAP, FIGURES -> Words.muted("Choose a cell to see the figures behind it and where they stand.");
            case TOTALS -> Words.muted("A total says how many providers it rests on. What was not returned is never "
                    + "counted as zero.");
            case ODD -> Words.muted("No figure of this period is doubtful or far from what was usual.");
            case WHO -> Words.muted("");
        });
        words.getStyleClass().add("in-hand");
        return words;
    }

    private void key(KeyEvent event) {
        if (Keys.of("Alt+Left").match(event)) {
            model.step(-1);
        } else if (Keys.of("Alt+Right").match(event)) {
            model.step(1);
        } else if (Keys.of("Shortcut+Shift+C").match(event)) {
            copy();
        } else if (Keys.of("Shortcut+Shift+E").match(event)) {
            export();
        } else if (Keys.of("Shortcut+Enter").match(event) && letter.hasFocus()) {
            letter.open();
        } else if (Keys.of("F8").match(event)) {
            model.nextOdd();
            figure.focus();
        } else {
            return;
        }
        event.consume();
    }

    private void copy() {
        table(ways.out().tables()::copy);
    }

    private void export() {
        table(ways.out().tables()::export);
    }

    private void table(BiConsumer<String, ExportedTable> out) {
        ReturnsModel.Part shown = model.partProperty().get();
        model.readingProperty().get()
                .ifPresent(reading -> out.accept(RoundCopy.place(shown), RoundCopy.of(reading, shown)));
    }
}
