package org.scrutineer.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Part of a pane that a person opens when she needs it: a link while it is empty, its fields once there is something. */
public final class Foldable extends VBox {
    private final Button open;
    private final VBox content = new VBox();
    private boolean opened;

    /** @param words of the link that opens it: "Record the answer" */
    public Foldable(String words, Node... nodes) {
        open = Buttons.link(words, this::open);
        content.getChildren().addAll(nodes);
        content.getStyleClass().add("fields");
        getChildren().addAll(open, content);
        show(false);
    }

    /** Gives the link that opens it other words. */
    public void called(String words) {
        open.setText(words);
    }

    /** Shows the fields where there is something in them, or while somebody has opened them. */
    public void show(boolean filled) {
        boolean shown = filled || opened;
        for (Node node : List.of(open, content)) {
            boolean visible = node == content == shown;
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }

    /** Another record is shown: what was opened for the one before is closed again. */
    public void close() {
        opened = false;
        show(false);
    }

    /** Opens it and takes the caret to its first field. */
    public void open() {
        opened = true;
        show(true);
        firstField(content);
    }

    private static boolean firstField(Node node) {
        if (node.isFocusTraversable() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Foldable::firstField);
    }
}
