package org.scrutineer.workbench;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.PromisedDateField;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.ActionEdits;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** One action: what, who, by when, how it is known to have worked, and whether it is done. */
final class ActionField {
    private final GrowingText wording = new GrowingText(1, 6);
    private final TextField owner = new TextField();
    private final TextField measure = new TextField();
    private final PromisedDateField due = new PromisedDateField("Due");
    private final VBox slips = new VBox();
    private final CheckBox done = new CheckBox("Done");
    private final FieldRow row = new FieldRow("Action", wording);
    private final List<Autosave> saves = List.of(
            new Autosave(wording), new Autosave(owner), new Autosave(measure));
    private final FlowPane ends = new FlowPane(done);
    private final VBox node;

    ActionField() {
        ends.getStyleClass().add("chips");
        node = new VBox(
                row,
                new SideBySide(new FieldRow("Responsible officer", owner), due.node()),
                slips,
                new FieldRow("Success measure", measure),
                ends);
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(Action action, RecommendationModel shown) {
        saves.get(0).show(action.wording(), text -> shown.make(ActionEdits.text(action, Action.WORDING, text)));
        saves.get(1).show(action.owner(), text -> shown.make(ActionEdits.text(action, Action.OWNER, text)));
        saves.get(2).show(
                action.successMeasure(), text -> shown.make(ActionEdits.text(action, Action.SUCCESS_MEASURE, text)));
        due.show(action.id(), action.due(),
                (written, reason) -> shown.make(ActionEdits.move(action, written, reason)));
        slips.getChildren().setAll(
                DueFields.told(shown.dueDates(action.id())).stream().map(Words::small).toList());
        boolean ended = action.state().ended();
        row.note(ended ? action.state().reason() + " " + action.state().since().text() : "");
        done.setOnAction(null);
        done.setSelected(ended);
        done.setOnAction(event -> shown.make(done.isSelected()
                ? ActionEdits.done(action, FuzzyDate.on(shown.today()).text(), "")
                : ActionEdits.reopen(action)));
        ends.getChildren().setAll(
                done, Buttons.link("Remove", () -> shown.make(ActionEdits.drop(action, ""))));
    }

    void commit() {
        saves.forEach(Autosave::commit);
        due.commit();
    }
}
