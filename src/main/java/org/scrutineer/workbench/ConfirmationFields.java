package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.SideBySide;

/** What the committee confirmed and at which meeting: another fact than what the officer proposes. */
final class ConfirmationFields {
    private static final String NOT_YET = "Not yet";

    private final ComboBox<String> confirmed = new ComboBox<>();
    private final TextField meeting = new TextField();
    private final Autosave meetingSaves = new Autosave(meeting);
    private final SideBySide node;

    ConfirmationFields() {
        node = new SideBySide(
                new FieldRow("Confirmed by committee", confirmed), new FieldRow("At the meeting", meeting));
        confirmed.setMaxWidth(Double.MAX_VALUE);
    }

    SideBySide node() {
        return node;
    }

    void show(RecommendationModel shown, RatingScheme scheme) {
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
}
