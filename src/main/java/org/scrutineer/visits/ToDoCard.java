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
    private boolean begun;

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
        Found found = model.readingProperty().get().orElseThrow().whole().found();
        boolean kept = found.requirements().stream().anyMatch(each -> each.id().equals(requirement.id()));
        row.named("Requirement " + found.number(requirement));
        wordsSave.show(requirement.id(), requirement.words(), this::words);
        // Without words there is no requirement yet: who and by when wait for them in their fields.
        if (kept || !begun) {
            ownerSave.show(requirement.id(), requirement.doing().owner(), text -> whenWritten(
                    () -> finds.owner(shown, text)));
            due.show(requirement.doing().due().text(), text -> whenWritten(() -> finds.due(shown, text)));
        }
        begun = true;
    }

    private void words(String text) {
        finds.words(shown, text);
        boolean first = shown.words().isBlank() && !text.isBlank();
        if (first && !owner.getText().isBlank()) {
            finds.owner(shown, owner.getText());
        }
        if (first && !due.text().isBlank()) {
            finds.due(shown, due.text());
        }
    }

    private void whenWritten(Runnable save) {
        if (!words.getText().isBlank()) {
            save.run();
        }
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
