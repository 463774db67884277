package org.scrutineer.studio;

import javafx.scene.Node;
import org.scrutineer.disclosure.AccessChoice;
import org.scrutineer.disclosure.AccessModel;
import org.scrutineer.disclosure.Level;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.ui.Foldable;

/** Who may read one text beside the paper: a link while it is public, its fields once it is not. */
final class Publication {
    private final AccessChoice choice;
    private final Foldable node;

    /** @param label of the field that holds the text */
    Publication(AccessModel model, String label, MarkableText text) {
        choice = new AccessChoice(model, "Publication of “" + label + "”");
        node = new Foldable("Publication: public", choice.node());
        // Both are made and thrown away together.
        choice.attach();
        model.levelProperty().subscribe(level -> node.show(level != Level.PUBLIC));
        model.show(text);
    }

    Node node() {
        return node;
    }

    void commit() {
        choice.commit();
    }
}
