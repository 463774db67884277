package org.scrutineer.visits;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.visits.Found.Requirement;

/** What the provider is to do because of a finding: what, who and by when. */
final class ToDoCard implements KeptCards.Card<Requirement> {
    private final VisitModel model;
    private final Finds finds;
    private final GrowingText words = new GrowingText(1, 8);
    private final TextField owner = new TextField();
    private final DateField due = new DateField("By when");
    private final FieldRow row = new FieldRow("What the provider is to do", words);
    private final FieldRow ownerRow = new FieldRow("Who, by post", owner);
    private final SteadySave wordsSave;
    private final SteadySave ownerSave;
    private final VBox node;
    private Requirement shown;

    ToDoCard(VisitModel model) {
        this.model = model;
        this.finds = new Finds(model);
        wordsSave = new SteadySave(words, model::standing);
        ownerSave = new SteadySave(owner, model::standing);
        row.beside(Buttons.link("Remove", () -> finds.words(shown, "")));
        owner.setPromptText("Registered manager");
        node = new VBox(row, new SideBySide(ownerRow, due.node()));
        node.getStyleClass().addAll("fields", "to-do");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Requirement requirement) {
        shown = requirement;
        row.named("Requirement " + model.readingProperty().get().orElseThrow().whole().found().number(requirement));
        wordsSave.show(requirement.id(), requirement.words(), text -> finds.words(shown, text));
        ownerSave.show(requirement.id(), requirement.doing().owner(), text -> finds.owner(shown, text));
        due.show(requirement.doing().due().text(), text -> finds.due(shown, text));
    }

    @Override
    public void commit() {
        wordsSave.commit();
        ownerSave.commit();
        due.commit();
    }

    @Override
    public void focus() {
        words.focusWhenShown();
    }
}
