package org.scrutineer.visits;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** One question of a visit in one column, and under it what belongs to its whole standard. */
final class QuestionPane {
    private final VisitModel model;
    private final Label where = Words.small("");
    private final Label question = Words.pageTitle("");
    private final LastTimePane lastTime;
    private final ScoreFields score;
    private final StandardPane standard;
    private final NotApplicableFields applies;
    private final VBox node;

    QuestionPane(VisitModel model, Runnable addPhotographs) {
        this.model = model;
        applies = new NotApplicableFields(model);
        lastTime = new LastTimePane(model);
        score = new ScoreFields(model);
        standard = new StandardPane(model, addPhotographs, applies);
        question.getStyleClass().add("question");
        VBox asked = new VBox(where, question);
        node = new VBox(
                asked, applies.said(), lastTime.node(), score.node(), lastTime.carried(), standard.node());
        node.getStyleClass().add("visit-question");
    }

    VBox node() {
        return node;
    }

    void show(VisitReading now) {
        Optional<Question> asked = model.question();
        Optional<Standard> of = model.standard();
        if (asked.isEmpty() || of.isEmpty()) {
            return;
        }
        int number = of.get().questions().indexOf(asked.get()) + 1;
        where.setText(of.get().title() + " · question " + number + " of " + of.get().questions().size());
        question.setText(asked.get().key() + "  " + asked.get().words());
        boolean applying = now.ratings().applies(of.get());
        applies.show(now, of.get());
        lastTime.show(now, of.get(), asked.get());
        score.show(now, asked.get(), model.whoProperty().get());
        standard.show(now, of.get());
        Shown.when(applying, score.node(), standard.node());
        if (!applying) {
            Shown.when(false, lastTime.node(), lastTime.carried());
        }
    }

    void commit() {
        lastTime.commit();
        score.commit();
        standard.commit();
    }

    void focus() {
        if (score.node().isVisible()) {
            score.focus();
        } else {
            node.requestFocus();
        }
    }

    boolean key(KeyEvent event, Node focused) {
        return score.node().isVisible() && score.key(event, focused);
    }
}
