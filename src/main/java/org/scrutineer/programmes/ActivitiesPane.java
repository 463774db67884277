package org.scrutineer.programmes;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeReading.Line;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.Words;

/** What several activities can be given at once; one undo takes all of it back. */
final class ActivitiesPane {
    private final ProgrammeModel workbench;
    private final Label title = Words.paneTitle("");
    private final TextField owner = new TextField();
    private final RatingChoice choice = new RatingChoice("RAG");
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow reasonRow = new FieldRow("Why does it change?", reason);
    private final Button save = Buttons.primary("Save for all", this::save);
    private final VBox node;
    private List<Activity> shown = List.of();
    private String word = "";

    ActivitiesPane(ProgrammeModel workbench) {
        this.workbench = workbench;
        node = new VBox(
                title, new FieldRow("Owner", owner), new FieldRow("RAG", choice), reasonRow, save,
                Words.muted("What you leave empty stays as it is. One undo takes all of it back."));
        node.getStyleClass().add("in-hand");
        choice.onChosen(level -> word = level.word());
    }

    VBox node() {
        return node;
    }

    void show(List<Line> lines) {
        List<Activity> activities = lines.stream().map(Line::activity).toList();
        boolean same = ids(activities).equals(ids(shown));
        shown = activities;
        title.setText(lines.size() + " activities");
        save.setText("Save for all " + lines.size());
        save.setAccessibleText(save.getText());
        if (!same) {
            clear();
        }
    }

    private void clear() {
        owner.clear();
        reason.clear();
        reasonRow.quiet();
        word = "";
        workbench.readingProperty().get()
                .ifPresent(reading -> choice.show(AssessmentField.levels(reading.scheme()), Optional.empty()));
    }

    private void save() {
        boolean changes = !word.isEmpty()
                && shown.stream().anyMatch(each -> !each.rating().isEmpty() && !each.rating().equals(word));
        if (changes && reason.getText().isBlank()) {
            reasonRow.problem("Write why it changes, then save it.");
            reason.requestFocus();
        } else {
            ProgrammeEdits.several(shown, owner.getText(), word, reason.getText())
                    .ifPresent(workbench.changes()::make);
            clear();
        }
    }

    private static List<java.util.UUID> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }
}
