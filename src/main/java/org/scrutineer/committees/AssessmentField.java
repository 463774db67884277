package org.scrutineer.committees;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.RatingChoice;

/** Chooses a rating of a scheme and asks, in its place, why it changes. */
public final class AssessmentField {
    private final RatingChoice choice;
    private final ReasonField reason = new ReasonField("Why does it change?");
    private final VBox node;
    private Subscription waits = Subscription.EMPTY;
    private Optional<UUID> record = Optional.empty();
    private Optional<AssessmentModel> model = Optional.empty();

    public AssessmentField(String name) {
        choice = new RatingChoice(name);
        node = new VBox(new FieldRow(name, choice), reason.node());
        node.getStyleClass().add("fields");
    }

    public VBox node() {
        return node;
    }

    /** Shows the rating of a record; a reason that is being written survives the saving of another field. */
    public void show(UUID shown, AssessmentModel assessment, RatingScheme scheme) {
        Optional<String> waiting = record.equals(Optional.of(shown))
                ? model.flatMap(before -> before.unexplainedProperty().get())
                : Optional.empty();
        waits.unsubscribe();
        record = Optional.of(shown);
        model = Optional.of(assessment);
        waiting.ifPresentOrElse(assessment::choose, reason::clear);
        choice.onChosen(level -> assessment.choose(level.word()));
        waits = assessment.unexplainedProperty().subscribe(word -> show(assessment, scheme, word));
    }

    /** Chooses by Alt with the rating's letter or number. */
    public void key(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown() && choice.choose(letter(event))) {
            event.consume();
        }
    }

    private static String letter(KeyEvent event) {
        return event.getCode().isLetterKey() || event.getCode().isDigitKey()
                ? event.getCode().getName()
                : "";
    }

    /** What a scheme offers. */
    public static List<RatingChoice.Level> levels(RatingScheme scheme) {
        return scheme.levels().stream()
                .map(level -> {
                    RatingMark mark = level.mark();
                    return new RatingChoice.Level(mark.tone(), mark.code(), mark.word());
                })
                .toList();
    }

    private void show(AssessmentModel assessment, RatingScheme scheme, Optional<String> waiting) {
        choice.show(levels(scheme), waiting.or(() -> Optional.of(assessment.current())));
        waiting.ifPresentOrElse(
                word -> reason.ask(assessment, "From " + assessment.current() + " to " + word + "."), reason::quiet);
    }
}
