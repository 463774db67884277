package org.scrutineer.visits;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** What the last visit said of a question, and what was to be done about its standard since. */
final class LastTimePane {
    private final VBox said = new VBox();
    private final KeptCards<Carried> carried;
    private final VBox open;

    LastTimePane(VisitModel model) {
        carried = new KeptCards<>(each -> each.requirement().id(), () -> new RequirementCard(model, false));
        open = Sections.titled("To be looked at: required at an earlier visit", carried.node());
        said.getStyleClass().add("last-time");
    }

    /** What was said of the question. */
    VBox node() {
        return said;
    }

    /** What was to be done. */
    VBox carried() {
        return open;
    }

    void show(VisitReading now, Standard standard, Question question) {
        said.getChildren().clear();
        now.lastTime(question).ifPresent(then -> {
            Label day = Words.small("Last visit, " + (then.day().isEmpty() ? "day not known" : then.day()));
            said.getChildren().add(new Ends(day, ScoreFields.tag(then.mark()), 12));
            then.notes().forEach(note -> said.getChildren().add(Words.muted(note)));
        });
        if (said.getChildren().isEmpty() && now.last().isPresent()) {
            said.getChildren().add(Words.small("The last visit, " + now.last().get().whole().visit().day().text()
                    + ", says nothing of this question."));
        }
        Shown.when(!said.getChildren().isEmpty(), said);
        carried.show(now.carried(standard));
        Shown.when(!now.carried(standard).isEmpty(), open);
    }

    void commit() {
        carried.commit();
    }
}
