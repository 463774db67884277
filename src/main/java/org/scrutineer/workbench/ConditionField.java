package org.scrutineer.workbench;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Words;

/** Asks for the value of one condition, in the line under the filters. Enter adds it, Escape leaves it. */
final class ConditionField extends VBox {
    private final Label name = Words.strong("");
    private final ComboBox<String> value = new ComboBox<>();
    private final Label problem = new Label();
    private final Consumer<Condition> add;
    private Condition.Kind kind = Condition.Kind.WORDS;

    ConditionField(Consumer<Condition> add) {
        this.add = add;
        value.setEditable(true);
        value.setVisibleRowCount(12);
        HBox line = new HBox(name, value, Buttons.ordinary("Add", this::take), Buttons.plain("Cancel", this::leave));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("buttons");
        problem.getStyleClass().add("late");
        getChildren().addAll(line, problem);
        getStyleClass().add("field-row");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        leave();
    }

    void ask(Condition.Kind wanted, List<String> offered) {
        kind = wanted;
        name.setText(wanted.words());
        value.setAccessibleText(wanted.words());
        value.getEditor().setAccessibleText(wanted.words());
        value.getItems().setAll(offered);
        value.setValue("");
        value.setPromptText(switch (wanted.wants()) {
            case NOTHING -> "";
            case NAME -> "Choose, or write a part of it";
            case CHOICE -> "Choose";
            case DATE -> "1 June 2026";
            case DAYS -> "90";
            case WORDS -> "Words in the evidence or the wording";
        });
        problem("");
        show(true);
        value.getEditor().requestFocus();
    }

    private void take() {
        try {
            add.accept(Condition.of(kind, value.getEditor().getText()));
            leave();
        } catch (Problem wrong) {
            problem(wrong.whatToDo());
            value.getEditor().requestFocus();
        }
    }

    private void leave() {
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void problem(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && value.getEditor().isFocused() && !value.isShowing()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !value.isShowing()) {
            leave();
            event.consume();
        }
    }
}
