package org.scrutineer.recommendations;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.committees.DateField;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.Words;

/** What several recommendations can be given at once; one undo takes all of it back. */
final class SeveralPane {
    private final ReviewModel workbench;
    private final Label title = Words.paneTitle("");
    private final Label refs = Words.muted("");
    private final TextField owner = new TextField();
    private final DateField due = new DateField("Due");
    private final RatingChoice choice = new RatingChoice("Assessment");
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow reasonRow = new FieldRow("Why does it change?", reason);
    private final Button save = Buttons.primary("Save for all", this::save);
    private final VBox node;
    private List<Recommendation> shown = List.of();
    private String word = "";

    SeveralPane(ReviewModel workbench) {
        this.workbench = workbench;
        node = new VBox(
                new VBox(title, refs),
                new FieldRow("Owner", owner),
                due.node(),
                new FieldRow("Assessment", choice),
                reasonRow,
                save,
                Words.muted("What you leave empty stays as it is. One undo takes all of it back."));
        node.getStyleClass().add("in-hand");
        choice.onChosen(level -> {
            word = level.word();
            reasonRow.note("Needed when an assessment changes; it can be printed.");
        });
    }

    VBox node() {
        return node;
    }

    void show(List<Recommendation> recommendations) {
        boolean same = ids(recommendations).equals(ids(shown));
        shown = recommendations;
        title.setText(recommendations.size() + " recommendations");
        refs.setText(recommendations.stream().map(Recommendation::ref).collect(Collectors.joining(", ")));
        save.setText("Save for all " + recommendations.size());
        if (!same) {
            clear();
        }
    }

    private void clear() {
        owner.clear();
        due.clear();
        reason.clear();
        reasonRow.quiet();
        word = "";
        workbench.readingProperty().get().ifPresent(
                reading -> choice.show(AssessmentField.levels(reading.scheme()), java.util.Optional.empty()));
    }

    private void save() {
        SeveralEdits edits = new SeveralEdits(shown, owner.getText(), due.text(), word, reason.getText());
        if (edits.lacksReason()) {
            reasonRow.problem("Write why the assessment changes, then save it.");
            reason.requestFocus();
        } else {
            edits.draft().ifPresent(workbench.changes()::make);
            clear();
        }
    }

    private static List<java.util.UUID> ids(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::id).toList();
    }
}
