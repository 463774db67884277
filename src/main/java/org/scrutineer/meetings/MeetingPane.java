package org.scrutineer.meetings;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.history.HistoryView;
import org.scrutineer.meetings.MeetingListing.Listed;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** A meeting's own fields, and the history of all that belongs to it. */
final class MeetingPane {
    private final Editing editing;
    private final NamedChoice committee = new NamedChoice("Committee", "Not known");
    private final DateField held = new DateField("Date");
    private final TextField place = new TextField();
    private final Autosave placeSaves = new Autosave(place);
    private final CheckBox cancelled = new CheckBox("Cancelled");
    private final HistoryView history;
    private final VBox node;
    private Runnable delete = () -> {};

    MeetingPane(Editing editing) {
        this.editing = editing;
        this.history = new HistoryView(editing.changes());
        node = new VBox(
                Words.paneTitle("Meeting"), committee.node(), held.node(), new FieldRow("Place", place), cancelled,
                Buttons.plain("Delete the meeting", () -> delete.run()), Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    /** @param records all that belongs to the meeting */
    void show(Listed listed, List<UUID> records, Names names) {
        Meeting meeting = listed.meeting();
        committee.show(names.committeeNames(), meeting.committee(), chosen -> chosen.ifPresent(
                id -> editing.make(MeetingEdits.committee(meeting, id))));
        held.show(meeting.held().text(), written -> editing.make(MeetingEdits.held(meeting, written)));
        placeSaves.show(meeting.place(), text -> editing.make(MeetingEdits.place(meeting, text)));
        cancelled.setSelected(meeting.cancelled());
        cancelled.setOnAction(event -> editing.make(MeetingEdits.cancel(meeting, cancelled.isSelected())));
        delete = () -> editing.makeWith(meeting.id(), MeetingEdits::delete);
        history.show(records);
    }

    void commit() {
        held.commit();
        placeSaves.commit();
    }
}
