package org.scrutineer.workbench;

import org.scrutineer.disclosure.AccessChoice;
import org.scrutineer.disclosure.AccessModel;
import org.scrutineer.disclosure.Level;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.ui.Foldable;

/** Who may read one text of the pane: a link while it is public, its fields once it is not. */
final class PublicationFields {
    private final AccessModel model;
    private final AccessChoice choice;
    private final Foldable node;

    /** @param of the text: "of the wording" */
    PublicationFields(AccessModel model, String of) {
        this.model = model;
        choice = new AccessChoice(model, "Publication " + of);
        node = new Foldable("Publication " + of + ": public", choice.node());
        // Both are made and thrown away together.
        choice.attach();
        model.levelProperty().subscribe(level -> node.show(level != Level.PUBLIC));
    }

    Foldable node() {
        return node;
    }

    void show(MarkableText text) {
        model.show(text);
    }

    void close() {
        node.close();
    }

    void commit() {
        choice.commit();
    }
}
