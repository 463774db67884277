package org.scrutineer.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control with its name above and, when there is something to say, a message under it. Names the control once. */
public final class FieldRow extends VBox {
    private final Label message = new Label();
    private final HBox head;

    public FieldRow(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("name");
        label.setLabelFor(control);
        label.setMinWidth(0);
        head = new HBox(label);
        head.getStyleClass().add("head");
        control.setAccessibleText(name);
        message.getStyleClass().add("message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("field-row");
        getChildren().addAll(head, control, message);
        quiet();
    }

    /** Puts something small at the right of the name: a hint or a link. */
    public FieldRow beside(Node node) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        if (node instanceof Region small) {
            small.setMinWidth(0);
        }
        head.getChildren().addAll(between, node);
        return this;
    }

    /** What was understood: "30 June 2026". */
    public void note(String text) {
        say(text, "note");
    }

    /** What is wrong and how to mend it, in the field's own name. */
    public void problem(String text) {
        say(text, "problem");
    }

    public void quiet() {
        message.setText("");
        message.setVisible(false);
        message.setManaged(false);
    }

    public String message() {
        return message.getText();
    }

    private void say(String text, String kind) {
        message.setText(text);
        message.getStyleClass().removeAll("note", "problem");
        message.getStyleClass().add(kind);
        message.setVisible(!text.isBlank());
        message.setManaged(!text.isBlank());
    }
}
