package org.scrutineer.workbench;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.committees.AssessmentModel;
import org.scrutineer.committees.PromisedDateField;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.CellEditing;

/** What F2 lays over a cell of the list. */
final class ListEditors {
    private final ReviewModel model;

    ListEditors(ReviewModel model) {
        this.model = model;
    }

    void add(CellEditing<RegisterEntry> editing) {
        editing.of(ReviewColumns.OWNER, this::owner);
        editing.of(ReviewColumns.ASSESSMENT, this::assessment);
        editing.of(ReviewColumns.DUE, this::due);
    }

    private Region owner(RegisterEntry entry, Runnable close) {
        Recommendation recommendation = entry.recommendation();
        TextField field = new TextField();
        field.setAccessibleText(ReviewColumns.OWNER + " of " + recommendation.label());
        new Autosave(field).show(recommendation.owner(), text -> model.changes().make(
                RegisterEdits.text(recommendation, Recommendation.OWNER, text.strip())));
        field.selectAll();
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                close.run();
                event.consume();
            }
        });
        VBox box = new VBox(field);
        box.getStyleClass().add("line");
        return box;
    }

    private Region due(RegisterEntry entry, Runnable close) {
        Recommendation recommendation = entry.recommendation();
        PromisedDateField field = new PromisedDateField(ReviewColumns.DUE);
        field.show(recommendation.id(), recommendation.due(), (written, reason) -> {
            model.changes().make(RegisterEdits.due(recommendation, written, reason));
            close.run();
        });
        return card(field.node());
    }

    private Region assessment(RegisterEntry entry, Runnable close) {
        Recommendation recommendation = entry.recommendation();
        AssessmentField field = new AssessmentField(ReviewColumns.ASSESSMENT);
        field.show(
                recommendation.id(), new AssessmentModel(recommendation.assessment(), (word, reason) -> {
                    model.changes().make(RegisterEdits.assess(recommendation, word, reason));
                    close.run();
                }), entry.scheme());
        Region card = card(field.node());
        card.addEventHandler(KeyEvent.KEY_PRESSED, field::key);
        return card;
    }

    private static Region card(Region inside) {
        VBox card = new VBox(inside);
        card.getStyleClass().addAll(List.of("card", "in-hand"));
        return card;
    }
}
