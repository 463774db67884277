package org.scrutineer.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.meetings.MeetingListing.Item;
import org.scrutineer.meetings.MeetingListing.Listed;
import org.scrutineer.meetings.MeetingListing.Owed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;

/** The right pane of all meetings: the meeting, item or undertaking in hand, or a new meeting. */
final class MeetingsPane {
    private final MeetingsModel model;
    private final Consumer<UUID> open;
    private final MeetingPane meeting;
    private final ItemPane item;
    private final UndertakingPane undertaking;
    private final NewMeetingPane newMeeting;
    private final Node meetingScrolls;
    private final Node itemScrolls;
    private final Node undertakingScrolls;
    private final Node newScrolls;
    private final EmptyState nothing = new EmptyState(
            Material2AL.EVENT, "Nothing in hand", "Select a row to see and edit it here.");
    private final StackPane node = new StackPane(nothing);
    private boolean adding;
    private Optional<UUID> shown = Optional.empty();

    MeetingsPane(MeetingsModel model, Consumer<UUID> open) {
        this.model = model;
        this.open = open;
        meeting = new MeetingPane(model.editing());
        item = new ItemPane(model.editing());
        undertaking = new UndertakingPane(model.editing());
        newMeeting = new NewMeetingPane(model, this::added);
        Button toMeeting = Buttons.ordinary("Open the meeting", this::openShown);
        meetingScrolls = Panes.scrolling(new VBox(opening(toMeeting), meeting.node()));
        itemScrolls = Panes.scrolling(item.node());
        undertakingScrolls = Panes.scrolling(undertaking.node());
        newScrolls = Panes.scrolling(newMeeting.node());
    }

    StackPane node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.inHandProperty().subscribe(this::another), model.namesProperty().subscribe(this::show),
                this::commit);
    }

    /** Asks for a new meeting. */
    void add() {
        adding = true;
        show();
        newMeeting.open();
    }

    private void added() {
        adding = false;
        show();
    }

    /** Another row is chosen; the first one, which nobody chose, leaves a new meeting that was asked for alone. */
    private void another() {
        adding = adding && shown.isEmpty();
        show();
    }

    private void show() {
        Optional<Listed> listed = model.meetingInHand();
        Optional<Item> programmed = model.itemInHand();
        Optional<Owed> owed = model.owedInHand();
        if (!shown.equals(model.inHandProperty().get())) {
            commit();
        }
        shown = model.inHandProperty().get();
        Optional<Names> names = model.namesProperty().get();
        if (adding) {
            Panes.showOnly(node, newScrolls);
        } else if (names.isPresent() && listed.isPresent()) {
            meeting.show(listed.get(), List.of(listed.get().meeting().id()), names.get());
            Panes.showOnly(node, meetingScrolls);
        } else if (names.isPresent() && programmed.isPresent()) {
            item.show(programmed.get().item(), names.get());
            Panes.showOnly(node, itemScrolls);
        } else if (names.isPresent() && owed.isPresent()) {
            undertaking.show(
                    owed.get().undertaking(), owed.get().meetingTitle(),
                    owed.get().item().flatMap(AgendaItem::subject), names.get());
            Panes.showOnly(node, undertakingScrolls);
        } else {
            Panes.showOnly(node, nothing);
        }
    }

    private void openShown() {
        model.meetingInHand().ifPresent(listed -> open.accept(listed.meeting().id()));
    }

    private void commit() {
        meeting.commit();
        item.commit();
        undertaking.commit();
    }

    private static VBox opening(Button button) {
        VBox box = new VBox(button);
        box.getStyleClass().addAll("in-hand", "opening");
        return box;
    }
}
