package org.scrutineer.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.AssessmentField;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.Words;

/** What several recommendations can be given at once; one undo takes all of it back. */
final class SeveralPane {
    private static final String AS_IT_IS = "As it is";
    private static final int MOST_REFS = 40;

    private final ReviewModel workbench;
    private final Label title = Words.paneTitle("");
    private final Label refs = Words.muted("");
    private final TextField owner = new TextField();
    private final DateField due = new DateField("Due");
    private final RatingChoice choice = new RatingChoice("Assessment");
    private final ComboBox<String> state = new ComboBox<>();
    private final ComboBox<Recommendation> by = new ComboBox<>();
    private final FieldRow byRow = new FieldRow("Taken on by", by);
    private final TextField meeting = new TextField();
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow reasonRow = new FieldRow("Why does it change?", reason);
    private final Button save = Buttons.primary("Save for all", this::save);
    private final VBox node;
    private List<Recommendation> shown = List.of();
    private String word = "";

    SeveralPane(ReviewModel workbench) {
        this.workbench = workbench;
        state.getItems().add(AS_IT_IS);
        Stream.of(State.Kind.values()).map(State.Kind::words).forEach(state.getItems()::add);
        by.setMaxWidth(Double.MAX_VALUE);
        by.setConverter(StateFields.said(Recommendation::label));
        meeting.setPromptText("Adult Care Select Committee, 8 December 2026");
        node = new VBox(
                new VBox(title, refs),
                new FieldRow("Owner", owner),
                due.node(),
                new FieldRow("Assessment", choice),
                new FieldRow("State", state),
                byRow,
                new FieldRow("Confirmed as assessed, at this meeting", meeting),
                reasonRow,
                save,
                Words.muted("What you leave empty stays as it is. One undo takes all of it back."));
        node.getStyleClass().add("in-hand");
        choice.onChosen(level -> {
            word = level.word();
            reasonRow.note("Needed when an assessment or a date changes; it can be printed.");
        });
        state.valueProperty().subscribe(this::ending);
    }

    VBox node() {
        return node;
    }

    private void ending(String chosen) {
        reasonRow.note(chosen == null || chosen.equals(AS_IT_IS) ? "" : "Later papers print it.");
        boolean superseded = State.Kind.SUPERSEDED.words().equals(chosen);
        byRow.setVisible(superseded);
        byRow.setManaged(superseded);
    }

    void show(List<Recommendation> recommendations) {
        boolean same = ids(recommendations).equals(ids(shown));
        shown = recommendations;
        title.setText(recommendations.size() + " recommendations");
        refs.setText(recommendations.stream().limit(MOST_REFS).map(Recommendation::ref)
                .collect(Collectors.joining(", ")) + (recommendations.size() > MOST_REFS ? " …" : ""));
        save.setText("Save for all " + recommendations.size());
        if (!same) {
            clear();
        }
    }

    private void clear() {
        owner.clear();
        due.clear();
        reason.clear();
        meeting.clear();
        state.setValue(AS_IT_IS);
        reasonRow.quiet();
        byRow.quiet();
        by.setValue(null);
        by.getItems().setAll(others());
        word = "";
        workbench.readingProperty().get().ifPresent(
                reading -> choice.show(AssessmentField.levels(reading.scheme()), Optional.empty()));
    }

    private void save() {
        SeveralEdits edits = new SeveralEdits(shown, asked(), reason.getText());
        if (edits.lacksReason()) {
            reasonRow.problem("Write why it changes, then save it.");
            reason.requestFocus();
            return;
        }
        if (byRow.isVisible() && by.getValue() == null) {
            byRow.problem("Choose the recommendation that takes their place.");
            by.requestFocus();
            return;
        }
        try {
            SeveralEdits.checkWord(workbench.entriesInHand(), word);
            edits.draft().ifPresent(workbench.changes()::make);
            clear();
        } catch (Problem problem) {
            reasonRow.problem(problem.what() + " " + problem.whatToDo());
        }
    }

    private SeveralEdits.Asked asked() {
        SeveralEdits.Asked asked = new SeveralEdits.Asked(
                owner.getText(), due.text(), word, Optional.empty(),
                Optional.ofNullable(by.getValue()).filter(other -> byRow.isVisible()), meeting.getText());
        return Stream.of(State.Kind.values())
                .filter(kind -> kind.words().equals(state.getValue()))
                .findFirst()
                .map(kind -> asked.withState(kind, reason.getText(), FuzzyDate.on(workbench.today()).text()))
                .orElse(asked);
    }

    /** Of the review of what is in hand, those that are not among them. */
    private List<Recommendation> others() {
        return workbench.readingProperty().get().map(reading -> reading.recommendations().stream()
                .filter(each -> !ids(shown).contains(each.id()))
                .toList()).orElse(List.of());
    }

    private static List<java.util.UUID> ids(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::id).toList();
    }
}
