package org.scrutineer.voices;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;

/** The engagement events of the council, and the details of the one in hand. */
public final class EventsView implements View {
    private final EventsModel model;
    private final Ways ways;
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final DataTable<Voices> table;
    private final EventPane pane;
    private final Node scrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.FORUM, "Nothing in hand", "Select an event to see and edit it here.");
    private final StackPane right = new StackPane(nothing);
    private final Panes node;

    /**
     * @param open shows what was said at an event
     * @param takeIn asks for notes and shows what they say
     * @param paste opens an empty page for pasted notes
     */
    public record Ways(Consumer<UUID> open, Runnable takeIn, Runnable paste) {}

    public EventsView(EventsModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        pane = new EventPane(model);
        scrolls = Panes.scrolling(pane.node());
        head = new PageHead(
                Buttons.ordinary("Paste notes…", ways.paste()), Buttons.primary("Take notes in…", ways.takeIn()));
        head.title("Engagement events");
        table = new DataTable<>("Engagement events", model.events(), voices -> voices.event().id());
        VBox middle = new VBox(head, filters, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new Panes(middle, right);
        columns();
        table.onSelected(rows -> model.takeInHand(rows.getFirst().event().id()));
        table.placeholder(new EmptyState(
                Material2AL.FORUM, "No event yet",
                "Take the notes of one in: Word, plain text or pasted. You see what was understood before anything is "
                        + "written.",
                Buttons.ordinary("Take notes in…", ways.takeIn())));
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                openInHand();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openInHand();
                event.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, filters::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                table.attach(), model.attach(), model.inHandProperty().subscribe(this::show),
                model.committeesProperty().subscribe(this::show),
                model.events().shown().subscribe(this::show),
                filters.search().textProperty().subscribe(model.events()::search), pane::commit);
    }

    private void columns() {
        table.wrapping(
                new Column<>("Date", 10, 0, Comparator.comparing(
                        (Voices voices) -> voices.event().held().from(),
                        Comparator.nullsLast(Comparator.naturalOrder()))),
                voices -> voices.event().held().text().isBlank() ? "Not known" : voices.event().held().text(),
                voices -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Event", 0, 0, Comparator.comparing(
                        (Voices voices) -> voices.event().title(), String.CASE_INSENSITIVE_ORDER)),
                voices -> voices.event().title(), voices -> voices.event().place(), DataTable.Emphasis.none());
        table.number(new Column<>("Questions", 6.5, 2, null), voices -> String.valueOf(voices.questions().size()));
        table.number(new Column<>("Themes", 5.5, 1, null), voices -> String.valueOf(voices.standing().size()));
        table.number(new Column<>("Comments", 6.5, 0, null), voices -> String.valueOf(voices.comments().size()));
    }

    private void show() {
        table.select(model.inHandProperty().get().stream().toList());
        model.voicesInHand().ifPresentOrElse(voices -> {
            pane.show(voices.event(), this::openInHand);
            Panes.showOnly(right, scrolls);
        }, () -> Panes.showOnly(right, nothing));
    }

    private void openInHand() {
        model.inHandProperty().get().ifPresent(ways.open());
    }
}
