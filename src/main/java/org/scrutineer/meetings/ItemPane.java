package org.scrutineer.meetings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** An item of an agenda or of the work programme. */
final class ItemPane {
    private final Editing editing;
    private final Label kind = Words.paneTitle("");
    private final GrowingText title = new GrowingText(1, 5);
    private final NamedChoice meeting = new NamedChoice("On the agenda of", "Work programme, no meeting yet");
    private final DateField expected = new DateField("Expected");
    private final TextField submittedBy = new TextField();
    private final TextField leadMember = new TextField();
    private final GrowingText action = new GrowingText(1, 6);
    private final NamedChoice subject = new NamedChoice("About", "No review or programme");
    private final List<Autosave> saves;
    private final HistoryView history;
    private final VBox node;
    private Runnable delete = () -> {};

    ItemPane(Editing editing) {
        this.editing = editing;
        this.history = new HistoryView(editing.changes());
        saves = List.of(
                new Autosave(title), new Autosave(submittedBy), new Autosave(leadMember), new Autosave(action));
        node = new VBox(
                kind, new FieldRow("Title", title).beside(Words.small("saves as you type")), meeting.node(),
                expected.node(), subject.node(),
                new SideBySide(
                        new FieldRow("Submitting officer", submittedBy), new FieldRow("Lead member", leadMember)),
                new FieldRow("Action required", action), Buttons.plain("Delete the item", () -> delete.run()),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(AgendaItem item, Names names) {
        kind.setText(item.meeting().isPresent() ? "Agenda item" : "Work programme");
        saves.get(0).show(item.title(), text -> save(item, AgendaItem.TITLE, text));
        saves.get(1).show(item.submittedBy(), text -> save(item, AgendaItem.SUBMITTED_BY, text));
        saves.get(2).show(item.leadMember(), text -> save(item, AgendaItem.LEAD_MEMBER, text));
        saves.get(3).show(item.actionRequired(), text -> save(item, AgendaItem.ACTION_REQUIRED, text));
        meeting.show(names.meetingsOf(item.committee()), item.meeting(), to -> editing.move(item, to));
        expected.node().setVisible(item.meeting().isEmpty());
        expected.node().setManaged(item.meeting().isEmpty());
        expected.show(item.expected().text(), written -> editing.make(AgendaEdits.expected(item, written)));
        subject.show(names.subjectTitles(), item.subject(), chosen -> editing.make(AgendaEdits.subject(item, chosen)));
        delete = () -> editing.delete(item);
        history.show(List.of(item.id()));
    }

    void commit() {
        saves.forEach(Autosave::commit);
        expected.commit();
    }

    void write() {
        title.focusWhenShown();
    }

    private void save(AgendaItem item, String group, String text) {
        editing.make(AgendaEdits.text(item, group, text));
    }
}
