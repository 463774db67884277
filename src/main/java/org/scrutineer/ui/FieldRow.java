package org.scrutineer.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A control with its name above and, when there is something to say, a message under it. Names the control once. */
public final class FieldRow extends VBox {
    private static final double LEAST_EM = 7;

    private final Label label = new Label();
    private final Label message = new Label();

    public FieldRow(String name, Node control) {
        label.setText(name);
        label.getStyleClass().add("name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        message.getStyleClass().add("message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("field-row");
        getChildren().addAll(label, control, message);
        quiet();
    }

    /** Puts something small at the right of the name: a hint or a link. */
    public FieldRow beside(Node node) {
        getChildren().remove(label);
        getChildren().addFirst(new Ends(label, node, LEAST_EM));
        return this;
    }

    /** Gives it another name, on the screen and read aloud. */
    public void named(String name) {
        label.setText(name);
        if (label.getLabelFor() != null) {
            label.getLabelFor().setAccessibleText(name);
        }
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
