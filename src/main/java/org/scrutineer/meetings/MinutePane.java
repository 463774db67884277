package org.scrutineer.meetings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.history.HistoryView;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** One thing that was said. */
final class MinutePane {
    private final Editing editing;
    private final ComboBox<String> sort = new ComboBox<>();
    private final GrowingText content = new GrowingText(2, 14);
    private final GrowingText answer = new GrowingText(2, 14);
    private final FieldRow answerRow = new FieldRow("Answer", answer);
    private final TextField saidBy = new TextField();
    private final NamedChoice refersTo = new NamedChoice("Arises from", "Nothing that was agreed");
    private final List<Autosave> saves = List.of(new Autosave(content), new Autosave(answer), new Autosave(saidBy));
    private final HistoryView history;
    private final VBox node;
    private Runnable delete = () -> {};

    MinutePane(Editing editing) {
        this.editing = editing;
        this.history = new HistoryView(editing.changes());
        sort.getItems().setAll(Stream.of(Sort.values()).map(Sort::words).toList());
        sort.setMaxWidth(Double.MAX_VALUE);
        node = new VBox(
                Words.paneTitle("What was said"), new FieldRow("Kind", sort),
                new FieldRow("Words", content).beside(Words.small("saves as you type")), answerRow,
                new FieldRow("Said by", saidBy), refersTo.node(), Buttons.plain("Delete it", () -> delete.run()),
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(Minute minute, Names names) {
        saves.get(0).show(minute.content(), text -> save(minute));
        saves.get(1).show(minute.answer(), text -> save(minute));
        saves.get(2).show(minute.saidBy(), text -> save(minute));
        sort.setOnAction(null);
        sort.setValue(minute.sort().words());
        sort.setOnAction(event -> save(minute));
        only(answerRow, minute.sort() == Sort.QUESTION || !minute.answer().isEmpty());
        only(refersTo.node(), minute.sort() == Sort.MATTER_ARISING || minute.refersTo().isPresent());
        refersTo.show(names.agreedBefore(minute.meeting()), minute.refersTo(),
                chosen -> editing.make(MinuteEdits.refersTo(minute, chosen)));
        delete = () -> editing.make(MinuteEdits.delete(minute));
        history.show(List.of(minute.id()));
    }

    void commit() {
        saves.forEach(Autosave::commit);
    }

    void write() {
        content.focusWhenShown();
    }

    private void save(Minute minute) {
        Sort chosen = Stream.of(Sort.values())
                .filter(each -> each.words().equals(sort.getValue()))
                .findFirst()
                .orElse(minute.sort());
        editing.make(MinuteEdits.content(minute, chosen, saidBy.getText(), content.getText(), answer.getText()));
    }

    private static void only(FieldRow row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
