package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;

/** Note and score of whoever scores now, beside them those of the others, and under them what they agreed. */
final class ScoreFields {
    private final Scoring scoring;
    private final VisitModel model;
    private final GrowingText note = new GrowingText(3, 14);
    private final SteadySave saves;
    private final FieldRow noteRow = new FieldRow("Note", note);
    private final RatingChoice score = new RatingChoice("Score");
    private final Label scoreName = Words.plain("");
    private final Label aliases = Words.small("");
    private final Button unscore = Buttons.link("Take the score away", this::unscore);
    private final VBox others = new VBox();
    private final RatingChoice agreed = new RatingChoice("Agreed score");
    private final Label agreedName = Words.plain("Agreed score");
    private final Label agreedBy = Words.small("");
    private final Button disagree = Buttons.link("Take the agreed score away", this::disagree);
    private final VBox agreement = new VBox(new Ends(agreedName, disagree, 10), agreed, agreedBy);
    private final VBox node;
    private Optional<Question> question = Optional.empty();

    ScoreFields(VisitModel model) {
        this.model = model;
        this.scoring = new Scoring(model);
        this.saves = new SteadySave(note, model::standing);
        note.setPromptText("What was seen, heard and read");
        noteRow.beside(Words.small("Enter keeps it · Shift Enter: new line"));
        scoreName.getStyleClass().add("name");
        agreedName.getStyleClass().add("name");
        VBox scored = new VBox(new Ends(scoreName, unscore, 10), score, aliases);
        scored.getStyleClass().add("field-row");
        agreement.getStyleClass().add("field-row");
        others.getStyleClass().add("fields");
        node = new VBox(noteRow, scored, others, agreement);
        node.getStyleClass().add("visit-part");
        score.onChosen(level -> question.ifPresent(asked -> scoring.score(asked.key(), level.word())));
        agreed.onChosen(level -> question.ifPresent(asked -> scoring.agree(asked.key(), level.word())));
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    VBox node() {
        return node;
    }

    void show(VisitReading now, Question asked, String who) {
        question = Optional.of(asked);
        Answer own = now.answer(asked.key(), who);
        saves.show(List.of(now.visit().id(), asked.key(), who), own.note(),
                text -> scoring.note(asked.key(), who, text));
        noteRow.named("Note by " + who);
        note.setAccessibleText("Note on " + asked.key() + " by " + who);
        scoreName.setText("Score by " + who);
        List<RatingChoice.Level> levels = Scoring.levels(now.ratings());
        score.show(levels, Optional.of(own.score()).filter(word -> !word.isEmpty()));
        unscore.setVisible(!own.score().isEmpty());
        aliases.setText(Scoring.aliases(now.ratings()));
        Shown.when(!aliases.getText().isEmpty(), aliases);
        showOthers(now, asked, who);
        showAgreement(now, asked, levels);
    }

    private void showOthers(VisitReading now, Question asked, String who) {
        List<Answer> told = now.others(asked.key(), who);
        VBox[] cards = told.stream().map(answer -> card(now, answer)).toArray(VBox[]::new);
        others.getChildren().setAll(cards.length < 2
                ? List.<Node>of(cards)
                : List.of(new SideBySide(16, cards)));
        Shown.when(cards.length > 0, others);
    }

    private static VBox card(VisitReading now, Answer answer) {
        VBox card = new VBox(new Ends(
                Words.strong(answer.assessor()),
                answer.score().isEmpty() ? Words.small("no score yet") : tag(now.ratings().mark(answer.score())), 8));
        if (!answer.note().isBlank()) {
            card.getChildren().add(Words.plain(answer.note().strip()));
        }
        card.getStyleClass().addAll("card", "visit-card");
        return card;
    }

    static RatingTag tag(RatingMark mark) {
        return new RatingTag(mark.tone(), mark.code(), mark.word());
    }

    /** Asked for once two assessors have scored: until then there is nothing to agree. */
    private void showAgreement(VisitReading now, Question asked, List<RatingChoice.Level> levels) {
        Optional<Agreed> held = now.whole().scored().agreed(asked.key());
        List<String> scores = now.whole().scored().to(asked.key()).stream().map(Answer::score)
                .filter(word -> !word.isEmpty()).toList();
        Shown.when(held.isPresent() || scores.size() > 1, agreement);
        agreed.show(levels, held.map(Agreed::score));
        disagree.setVisible(held.isPresent());
        agreedBy.setText(held.isPresent()
                ? "Agreed by " + held.get().by() + "."
                : scores.stream().distinct().count() > 1
                        ? "The scores differ: the question counts as not scored until one is agreed."
                        : "All gave the same score, so nothing has to be agreed.");
    }

    private void unscore() {
        question.ifPresent(asked -> scoring.unscore(asked.key()));
    }

    private void disagree() {
        question.ifPresent(asked -> scoring.disagree(asked.key()));
    }

    void commit() {
        saves.commit();
    }

    void focus() {
        note.focusWhenShown();
        note.end();
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            saves.commit();
            firstButton().ifPresent(Node::requestFocus);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            note.insertText(note.getCaretPosition(), "\n");
            event.consume();
        }
    }

    private Optional<Node> firstButton() {
        return score.getChildren().stream().filter(Node::isFocusTraversable).filter(Node::isVisible)
                .findFirst();
    }

    /** A digit scores: with Alt from anywhere, alone where no words are being typed. 0 takes the score away. */
    boolean key(KeyEvent event, Node focused) {
        Optional<String> digit = digit(event.getCode());
        boolean alone = !event.isAltDown() && !(focused instanceof TextInputControl);
        if (digit.isEmpty() || event.isShortcutDown() || event.isShiftDown() || !event.isAltDown() && !alone) {
            return false;
        }
        if (digit.get().equals("0")) {
            unscore();
            return true;
        }
        return alone && agreed.getChildren().contains(focused) ? agreed.choose(digit.get()) : score.choose(digit.get());
    }

    private static Optional<String> digit(KeyCode code) {
        return Stream.of(code).filter(KeyCode::isDigitKey).map(KeyCode::getName)
                .map(name -> name.substring(name.length() - 1)).findFirst();
    }
}
