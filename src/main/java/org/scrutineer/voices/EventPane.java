package org.scrutineer.voices;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** An event's own fields, each saved by itself. */
final class EventPane {
    private final EventsModel model;
    private final TextField title = new TextField();
    private final DateField held = new DateField("Date");
    private final TextField place = new TextField();
    private final GrowingText about = new GrowingText(2, 8);
    private final TextField presentedBy = new TextField();
    private final NamedChoice committee = new NamedChoice("Committee", "Not known");
    private final List<Autosave> saves = List.of(
            new Autosave(title), new Autosave(place), new Autosave(about), new Autosave(presentedBy));
    private final HistoryView history;
    private final VBox node;
    private Runnable open = () -> {};

    EventPane(EventsModel model) {
        this.model = model;
        this.history = new HistoryView(model.changes());
        node = new VBox(
                Words.paneTitle("Engagement event"), Buttons.ordinary("Open the event", () -> open.run()),
                new FieldRow("Title", title), held.node(), new FieldRow("Place", place),
                new FieldRow("Asked about", about), committee.node(),
                new FieldRow("Presented by", presentedBy), Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(EngagementEvent event, Runnable opens) {
        open = opens;
        saves.get(0).show(event.title(), text -> model.changes().make(VoicesEdits.title(event, text)));
        saves.get(1).show(event.place(), text -> model.changes().make(VoicesEdits.place(event, text)));
        saves.get(2).show(event.about(), text -> model.changes().make(VoicesEdits.about(event, text)));
        saves.get(3).show(event.presentedBy(), text -> model.changes().make(VoicesEdits.presentedBy(event, text)));
        held.show(event.held().text(), text -> model.changes().make(VoicesEdits.held(event, text)));
        committee.show(
                model.committeesProperty().get().stream().map(each -> new Named(each.id(), each.name()))
                        .toList(),
                event.committee(), chosen -> model.changes().make(VoicesEdits.committee(event, chosen)));
        history.show(List.of(event.id()));
    }

    void commit() {
        saves.forEach(Autosave::commit);
        held.commit();
    }
}
