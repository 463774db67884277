package org.scrutineer.workbench;

import javafx.scene.control.TextField;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUpEdits;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;

/** A clause of a contract or the like that an evidence item rests on, word for word. */
final class ExtractFields {
    private final GrowingText words = new GrowingText(2, 20);
    private final TextField from = new TextField();
    private final Autosave wordsSave = new Autosave(words);
    private final Autosave fromSave = new Autosave(from);
    private final Foldable node = new Foldable("Quote a contract",
            new FieldRow("Quoted word for word", words), new FieldRow("Where it stands", from));

    ExtractFields() {
        from.setPromptText("Care at Home contract, section 20.3");
    }

    Foldable node() {
        return node;
    }

    void show(Evidence evidence, RecommendationModel model) {
        wordsSave.show(evidence.extract().words(), text -> save(evidence, model));
        fromSave.show(evidence.extract().from(), text -> save(evidence, model));
        node.show(!evidence.extract().equals(Evidence.Extract.NONE));
    }

    private void save(Evidence evidence, RecommendationModel model) {
        model.make(FollowUpEdits.extract(evidence, new Evidence.Extract(words.getText(), from.getText())));
    }

    void commit() {
        wordsSave.commit();
        fromSave.commit();
    }
}
