package org.scrutineer.visits;

import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Tone;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.NotApplicable;

/** Whether a standard applies to the provider; where it does not, the report prints why. */
final class NotApplicableFields {
    private final Scoring scoring;
    private final GrowingText reason = new GrowingText(2, 6);
    private final FieldRow row = new FieldRow("Why it does not apply", reason);
    private final Foldable ask;
    private final VBox said = new VBox();
    private Optional<Standard> shown = Optional.empty();

    NotApplicableFields(VisitModel model) {
        scoring = new Scoring(model);
        FlowPane ways = new FlowPane(
                Buttons.ordinary("It does not apply", this::save), Buttons.plain("Cancel", this::close));
        ways.getStyleClass().add("chips");
        ask = new Foldable("This standard does not apply…", row, ways);
        said.getStyleClass().add("fields");
    }

    /** The way to say that it does not apply. */
    Foldable ask() {
        return ask;
    }

    /** What stands above the question of a standard that does not apply. */
    VBox said() {
        return said;
    }

    void show(VisitReading now, Standard standard) {
        if (!shown.equals(Optional.of(standard))) {
            close();
        }
        shown = Optional.of(standard);
        Optional<NotApplicable> none = now.whole().scored().notApplicable(standard.key());
        said.getChildren().clear();
        none.ifPresent(why -> {
            FlowPane ways = new FlowPane(Buttons.ordinary(
                    standard.key() + " applies after all", () -> scoring.applies(standard)));
            ways.getStyleClass().add("chips");
            said.getChildren().addAll(
                    new Callout(Tone.NONE, "**" + standard.title() + " does not apply.** " + why.reason()), ways);
        });
        Shown.when(none.isPresent(), said);
        Shown.when(none.isEmpty(), ask);
    }

    private void close() {
        reason.clear();
        row.quiet();
        ask.close();
    }

    private void save() {
        if (reason.getText().isBlank()) {
            row.problem("Write why it does not apply; the report prints it.");
            reason.requestFocus();
        } else {
            String why = reason.getText();
            shown.ifPresent(standard -> scoring.notApplicable(standard, why));
            close();
        }
    }
}
