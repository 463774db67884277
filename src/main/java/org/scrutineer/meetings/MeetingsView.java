package org.scrutineer.meetings;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.MeetingListing.Item;
import org.scrutineer.meetings.MeetingListing.Listed;
import org.scrutineer.meetings.MeetingListing.Owed;
import org.scrutineer.meetings.MeetingsModel.Show;
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

/** The meetings of all committees, what they will look at, and what is still open from them. */
public final class MeetingsView implements View {
    private final MeetingsModel model;
    private final Consumer<UUID> open;
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final DataTable<Listed> meetings;
    private final DataTable<Item> programme;
    private final DataTable<Owed> owed;
    private final MeetingsPane inHand;
    private final Panes node;

    /** @param open shows one meeting */
    public MeetingsView(MeetingsModel model, Consumer<UUID> open) {
        this.model = model;
        this.open = open;
        inHand = new MeetingsPane(model, open);
        head = new PageHead(
                Buttons.ordinary("Add to the work programme", this::addItem),
                Buttons.withKey(Buttons.primary("New meeting", inHand::add), Keys.of("Shortcut+N")));
        meetings = new DataTable<>("Meetings", model.meetings(), listed -> listed.meeting().id());
        programme = new DataTable<>("Work programme", model.programme(), item -> item.item().id());
        owed = new DataTable<>("Open resolutions and requests", model.open(), each -> each.undertaking().id());
        VBox middle = new VBox(head, filters, meetings, programme, owed);
        Stream.of(meetings, programme, owed).forEach(table -> VBox.setVgrow(table, Priority.ALWAYS));
        node = new Panes(middle, inHand.node());
        columns();
        meetings.onSelected(rows -> model.takeInHand(rows.getFirst().meeting().id()));
        programme.onSelected(rows -> model.takeInHand(rows.getFirst().item().id()));
        owed.onSelected(rows -> model.takeInHand(rows.getFirst().undertaking().id()));
        placeholders();
        filters.chips().onChosen(name -> model.show(Stream.of(Show.values())
                .filter(show -> show.words().equals(name))
                .findFirst()
                .orElse(Show.MEETINGS)));
        meetings.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                openInHand();
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
                meetings.attach(), programme.attach(), owed.attach(), inHand.attach(), model.attach(),
                model.namesProperty().subscribe(this::show), model.showProperty().subscribe(this::show),
                model.inHandProperty().subscribe(this::select),
                filters.search().textProperty().subscribe(model::search),
                model.meetings().shown().subscribe(this::select), model.programme().shown().subscribe(this::select),
                model.open().shown().subscribe(this::select), model.wantsNewProperty().subscribe(this::begin));
    }

    /** Asks for a new meeting where somebody came for that. */
    private void begin(boolean wanted) {
        if (wanted) {
            model.wantsNewProperty().set(false);
            inHand.add();
        }
    }

    private void columns() {
        meetings.wrapping(
                new Column<>("Date", 9.5, 0, date(listed -> listed.meeting().held())),
                listed -> listed.meeting().when(), listed -> listed.meeting().cancelled() ? "Cancelled" : "",
                listed -> Optional.of("muted").filter(muted -> listed.meeting().cancelled()));
        meetings.wrapping(
                new Column<>("Committee", 0, 0, text(Listed::committee)), Listed::committee,
                listed -> listed.meeting().place(), DataTable.Emphasis.none());
        meetings.number(
                new Column<>("Items", 4.5, 2, Comparator.comparingInt(Listed::items)),
                listed -> String.valueOf(listed.items()));
        meetings.number(
                new Column<>("Resolutions", 7, 1, Comparator.comparingInt(Listed::resolutions)),
                listed -> String.valueOf(listed.resolutions()));
        meetings.number(
                new Column<>("Still open", 6.2, 0, Comparator.comparingInt(Listed::open)),
                listed -> listed.open() == 0 ? "–" : String.valueOf(listed.open()));
        programme.wrapping(
                new Column<>("Committee", 12, 1, text(Item::committee)), Item::committee, item -> "",
                DataTable.Emphasis.none());
        programme.wrapping(
                new Column<>("When", 9.5, 0, date(MeetingListing::expected)), MeetingsView::when,
                item -> item.meeting().isPresent() ? "On the agenda" : "",
                item -> Optional.of("muted").filter(muted -> MeetingListing.expected(item).text().isBlank()));
        programme.wrapping(
                new Column<>("What it looks at", 0, 0, text(item -> item.item().title())),
                item -> item.item().title().isBlank() ? "Without a title" : item.item().title(), Item::subject,
                DataTable.Emphasis.none());
        owed.wrapping(
                new Column<>("What was agreed or asked for", 0, 0, text(each -> each.undertaking().wording())),
                each -> each.undertaking().wording(), MeetingsView::origin, DataTable.Emphasis.none());
        owed.wrapping(
                new Column<>("Owner", 8.5, 1, text(each -> each.undertaking().owner())),
                each -> each.undertaking().owner().isBlank() ? "–" : each.undertaking().owner(), each -> "",
                DataTable.Emphasis.none());
        owed.wrapping(
                new Column<>("Due", 7.5, 0, date(each -> each.undertaking().due())),
                each -> each.undertaking().due().text().isBlank() ? "To be fixed" : each.undertaking().due().text(),
                each -> "", this::urgency);
    }

    private Optional<String> urgency(Owed each) {
        return each.undertaking().overdue(model.editing().today().get())
                ? Optional.of("late")
                : Optional.of("muted").filter(muted -> each.undertaking().due().text().isBlank());
    }

    private static String when(Item item) {
        String when = MeetingListing.expected(item).text();
        return when.isBlank() ? "Date to be fixed" : when;
    }

    private static String origin(Owed owed) {
        String kind = owed.undertaking() instanceof Resolution resolution ? resolution.label() : "Request";
        String under = owed.under().map(each -> ", under recommendation " + each.ref()).orElse("");
        return kind + under + " · " + owed.meetingTitle();
    }

    private static <T> Comparator<T> text(Function<T, String> of) {
        return Comparator.comparing(of, String.CASE_INSENSITIVE_ORDER);
    }

    private static <T> Comparator<T> date(Function<T, FuzzyDate> of) {
        return Comparator.comparing(row -> of.apply(row).from(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private void placeholders() {
        meetings.placeholder(new EmptyState(
                Material2AL.EVENT, "No meeting yet", "Add the first one, or press Ctrl N. Then paste its minutes.",
                Buttons.ordinary("New meeting", inHand::add)));
        programme.placeholder(new EmptyState(
                Material2AL.EVENT, "The work programme is empty",
                "What a committee asks to see again is offered here when you paste its minutes."));
        owed.placeholder(new EmptyState(
                Material2AL.DONE_ALL, "Nothing is open", "All that was agreed and asked for is done."));
    }

    private void show() {
        Show shown = model.showProperty().get();
        head.title(shown.words());
        filters.chips().show(
                Stream.of(Show.values()).map(each -> new Chips.Chip(each.words(), model.count(each))).toList(),
                shown.words());
        only(meetings, shown == Show.MEETINGS);
        only(programme, shown == Show.WORK_PROGRAMME);
        only(owed, shown == Show.OPEN);
        head.beside(shown == Show.WORK_PROGRAMME ? "Alt ← → moves an item between meetings" : "");
        select();
    }

    private void select() {
        var wanted = model.inHandProperty().get().stream().toList();
        Stream.of(meetings, programme, owed).forEach(table -> table.select(wanted));
    }

    private void addItem() {
        model.addItem(model.meetingInHand().flatMap(listed -> listed.meeting().committee())
                .or(() -> model.itemInHand().flatMap(item -> item.item().committee()))
                .or(() -> model.namesProperty().get().flatMap(names -> names.committees().stream().findFirst())
                        .map(Committee::id)));
    }

    private void openInHand() {
        model.meetingInHand().ifPresent(listed -> open.accept(listed.meeting().id()));
    }

    private void key(KeyEvent event) {
        boolean inTable = event.getTarget() instanceof Node target && isIn(target, meetings);
        boolean inProgramme = event.getTarget() instanceof Node target && isIn(target, programme);
        if (Keys.of("Shortcut+N").match(event)) {
            inHand.add();
        } else if (event.getCode() == KeyCode.ENTER && inTable) {
            openInHand();
        } else if (inProgramme && event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            model.move(1);
        } else if (inProgramme && event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            model.move(-1);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isIn(Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private static void only(DataTable<?> table, boolean isShown) {
        table.setVisible(isShown);
        table.setManaged(isShown);
    }
}
