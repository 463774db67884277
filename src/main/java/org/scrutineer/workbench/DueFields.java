package org.scrutineer.workbench;

import java.util.List;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.PromisedDateField;
import org.scrutineer.history.Moments;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.Words;

/** The due date with what was promised first and every slip since. */
final class DueFields {
    private final PromisedDateField due = new PromisedDateField("Due");
    private final DateField baseline = new DateField("First promised");
    private final VBox slips = new VBox();
    private final Foldable past = new Foldable("First promised date", baseline.node());
    private final VBox node = new VBox(due.node(), slips, past);

    DueFields() {
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(RecommendationModel shown) {
        Recommendation recommendation = shown.recommendation();
        due.show(recommendation.id(), recommendation.due(), shown::due);
        slips.getChildren().setAll(told(shown.dueDates(recommendation.id())).stream().map(Words::small).toList());
        baseline.show(recommendation.followUp().baseline().text(), shown::baseline);
        past.show(!recommendation.followUp().baseline().text().isEmpty());
    }

    /** Another recommendation is taken in hand. */
    void close() {
        past.close();
    }

    void commit() {
        due.commit();
        baseline.commit();
    }

    /** "First promised 30 June 2026." and a line for each slip; nothing while it never slipped. */
    static List<String> told(DueDates dates) {
        if (dates.slips().isEmpty()) {
            return List.of();
        }
        List<String> lines = new java.util.ArrayList<>(
                List.of("First promised " + dates.baseline().text() + ", put off " + times(dates.slips().size())
                        + "."));
        dates.slips().forEach(slip -> lines.add(
                "To " + slip.to().text() + " (" + Moments.shortly(slip.at()) + ", " + slip.by() + ")"
                        + (slip.reason().isBlank() ? "" : ": " + slip.reason())));
        return lines;
    }

    static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}
