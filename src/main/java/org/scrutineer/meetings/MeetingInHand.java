package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.meetings.MeetingModel.Shown;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Panes;

/** The right pane of one meeting: the meeting itself, an item, something said or something agreed. */
final class MeetingInHand {
    private final MeetingModel model;
    private final MeetingPane meeting;
    private final ItemPane item;
    private final MinutePane minute;
    private final UndertakingPane undertaking;
    private final ScrollPane meetingScrolls;
    private final ScrollPane itemScrolls;
    private final ScrollPane minuteScrolls;
    private final ScrollPane undertakingScrolls;
    private final StackPane node = new StackPane();
    private Optional<UUID> shown = Optional.empty();

    MeetingInHand(MeetingModel model) {
        this.model = model;
        meeting = new MeetingPane(model.editing());
        item = new ItemPane(model.editing());
        minute = new MinutePane(model.editing());
        undertaking = new UndertakingPane(model.editing());
        meetingScrolls = Panes.scrolling(meeting.node());
        itemScrolls = Panes.scrolling(item.node());
        minuteScrolls = Panes.scrolling(minute.node());
        undertakingScrolls = Panes.scrolling(undertaking.node());
        node.getChildren().add(new EmptyState(
                Material2AL.EVENT, "This meeting is gone", "It was deleted. Ctrl Z brings it back."));
    }

    StackPane node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.shownProperty().subscribe(this::show), model.inHandProperty().subscribe(this::show),
                this::commit);
    }

    private void show() {
        if (!shown.equals(model.inHandProperty().get())) {
            commit();
            shown = model.inHandProperty().get();
        }
        model.shownProperty().get().ifPresent(read -> shown.ifPresent(id -> showRecord(read, id)));
    }

    private void showRecord(Shown read, UUID id) {
        MeetingReading reading = read.reading();
        boolean toWrite = reading.records().contains(id) && model.toWrite(id);
        Optional<AgendaItem> inItem = reading.agenda().stream().filter(each -> each.id().equals(id)).findFirst();
        Optional<Minute> inMinute = reading.minutes().stream().filter(each -> each.id().equals(id)).findFirst();
        Optional<Undertaking> agreed = reading.undertakings().stream().filter(each -> each.id().equals(id)).findFirst();
        if (inItem.isPresent()) {
            item.show(inItem.get(), read.names());
            only(itemScrolls, toWrite, item::write);
        } else if (inMinute.isPresent()) {
            minute.show(inMinute.get(), read.names());
            only(minuteScrolls, toWrite, minute::write);
        } else if (agreed.isPresent()) {
            undertaking.show(agreed.get(), read.listed().title(), model.subject(agreed.get()), read.names());
            only(undertakingScrolls, toWrite, undertaking::write);
        } else if (reading.meeting().id().equals(id)) {
            meeting.show(read.listed(), reading.records(), read.names());
            only(meetingScrolls, false, () -> {});
        }
    }

    private void only(Node pane, boolean toWrite, Runnable write) {
        Panes.showOnly(node, pane);
        if (toWrite) {
            write.run();
        }
    }

    private void commit() {
        meeting.commit();
        item.commit();
        minute.commit();
        undertaking.commit();
    }
}
