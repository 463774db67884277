package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.SideBySide;

/** The officer's assessment with its reason, and the committee's confirmation: two facts, both kept. */
final class AssessmentFields {
    private static final String NOT_YET = "Not yet";

    private final RatingChoice choice = new RatingChoice("Assessment");
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow reasonRow = new FieldRow("Why does it change?", reason);
    private final ComboBox<String> confirmed = new ComboBox<>();
    private final TextField meeting = new TextField();
    private final Autosave meetingSaves = new Autosave(meeting);
    private final VBox node;
    private final VBox explain;
    private final SideBySide confirmation;
    private Subscription waits = Subscription.EMPTY;
    private Optional<RecommendationModel> model = Optional.empty();

    AssessmentFields() {
        HBox buttons = new HBox(
                Buttons.primary("Save the reason", this::explain), Buttons.plain("Keep as it was", this::keep));
        buttons.getStyleClass().add("buttons");
        explain = new VBox(reasonRow, buttons);
        explain.getStyleClass().add("fields");
        node = new VBox(new FieldRow("Assessment", choice), explain);
        node.getStyleClass().add("fields");
        confirmation = new SideBySide(
                new FieldRow("Confirmed by committee", confirmed), new FieldRow("At the meeting", meeting));
        confirmed.setMaxWidth(Double.MAX_VALUE);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOfReason);
    }

    VBox node() {
        return node;
    }

    SideBySide confirmation() {
        return confirmation;
    }

    void show(RecommendationModel shown, RatingScheme scheme) {
        boolean same = model.map(before -> before.recommendation().id()).equals(
                Optional.of(shown.recommendation().id()));
        // A reason that is being written survives the saving of another field.
        Optional<String> waiting = same ? model.flatMap(before -> before.unexplainedProperty().get()) : Optional.empty();
        waits.unsubscribe();
        model = Optional.of(shown);
        waiting.ifPresent(shown::assess);
        if (waiting.isEmpty()) {
            reason.clear();
        }
        choice.onChosen(level -> shown.assess(level.word()));
        waits = shown.unexplainedProperty().subscribe(word -> show(shown.recommendation(), scheme, word));
        confirm(shown, scheme);
    }

    /** Chooses by Alt and the rating's letter. */
    void key(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown() && event.getText().length() == 1
                && choice.choose(event.getText())) {
            event.consume();
        }
    }

    /** What was chosen and has no reason yet. */
    Optional<String> unsaid() {
        return model.flatMap(shown -> shown.unexplainedProperty().get());
    }

    private void show(Recommendation recommendation, RatingScheme scheme, Optional<String> waiting) {
        choice.show(levels(scheme), waiting.or(() -> Optional.of(recommendation.assessment())));
        explain.setVisible(waiting.isPresent());
        explain.setManaged(waiting.isPresent());
        if (waiting.isPresent()) {
            reasonRow.note("From " + recommendation.assessment() + " to " + waiting.get()
                    + ". It is saved when you have said why; the reason can be printed.");
            reason.requestFocus();
        }
    }

    static List<RatingChoice.Level> levels(RatingScheme scheme) {
        return scheme.levels().stream()
                .map(level -> {
                    RatingMark mark = level.mark();
                    return new RatingChoice.Level(mark.tone(), mark.code(), mark.word());
                })
                .toList();
    }

    private void confirm(RecommendationModel shown, RatingScheme scheme) {
        Recommendation recommendation = shown.recommendation();
        confirmed.setOnAction(null);
        List<String> words = new ArrayList<>(List.of(NOT_YET));
        scheme.levels().forEach(level -> words.add(level.word()));
        if (!confirmed.getItems().equals(words)) {
            confirmed.getItems().setAll(words);
        }
        confirmed.setValue(recommendation.confirmed().isEmpty() ? NOT_YET : recommendation.confirmed());
        confirmed.setOnAction(event -> shown.confirm(
                NOT_YET.equals(confirmed.getValue()) ? "" : confirmed.getValue(), meeting.getText()));
        meeting.setDisable(recommendation.confirmed().isEmpty());
        meetingSaves.show(
                recommendation.confirmedAt(), text -> shown.confirm(recommendation.confirmed(), text));
    }

    private void explain() {
        if (reason.getText().isBlank()) {
            reasonRow.problem("Write why the assessment changes, then save it.");
            reason.requestFocus();
        } else {
            model.ifPresent(shown -> shown.explain(reason.getText()));
            reason.clear();
        }
    }

    private void keep() {
        model.ifPresent(RecommendationModel::keepAssessment);
        reason.clear();
        choice.requestFocus();
    }

    private void keyOfReason(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            explain();
            event.consume();
        }
    }
}
