package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** One row of a returned form with its answers, each with what a person can do about it. */
final class ReturnCard {
    private static final String TAKE = "Take what the form says";
    private static final String KEEP = "Keep what is here";

    private final ReturnModel model;
    private final RowReport.Answered row;
    private final VBox node;

    ReturnCard(ReturnModel model, RowReport.Answered row) {
        this.model = model;
        this.row = row;
        node = new VBox(Words.strong(row.sent().label()));
        if (row.sent().sort() == Sort.RECOMMENDATION) {
            node.getChildren().add(Words.small(row.sent().wording()));
        }
        row.answers().forEach(answer -> node.getChildren().add(answer(answer)));
        node.getStyleClass().add("card");
    }

    VBox node() {
        return node;
    }

    private Node answer(Answer answer) {
        VBox box = new VBox();
        box.getStyleClass().add("fields");
        switch (answer) {
            case Answer.Taken taken -> {
                CheckBox take = new CheckBox(answer.said().question().header());
                take.getStyleClass().add("strong");
                take.setSelected(model.accepts(taken));
                take.setAccessibleText("Take in: " + answer.said().question().header() + " of " + row.sent().label());
                take.setOnAction(event -> model.decide(taken, take.isSelected()));
                box.getChildren().addAll(take, values("", taken.said(), taken.before()));
            }
            case Answer.Choice choice -> box.getChildren().addAll(
                    Words.strong(answer.said().question().header()),
                    values(choice.sent(), choice.said(), choice.now()),
                    new Callout(Tone.AMBER, choice.why()), choices(choice));
            case Answer.Named named -> {
                box.getChildren().addAll(
                        Words.strong(answer.said().question().header()), values("", named.said(), ""),
                        new Callout(Tone.AMBER, "It " + named.why() + ". It is not taken."));
                named.mend().ifPresent(mend -> box.getChildren().add(mend(mend)));
            }
            case Answer.Same same -> box.getChildren().addAll(
                    Words.strong(answer.said().question().header()), values("", same.said(), ""),
                    Words.small("This " + same.why() + "."));
        }
        answer.with().forEach(with -> box.getChildren().add(
                Words.flow(with.question().header() + " **" + with.text() + "**")));
        return box;
    }

    /** The three beside each other, those of them that say something. */
    private static Region values(String sent, Said returned, String now) {
        List<Region> parts = new ArrayList<>();
        if (!sent.isEmpty()) {
            parts.add(value("As sent", sent));
        }
        parts.add(value("Returned (" + returned.place().address() + ")", returned.text()));
        if (!now.isEmpty()) {
            parts.add(value("In the register now", now));
        }
        return parts.size() == 1 ? parts.getFirst() : new SideBySide(11, parts.toArray(Region[]::new));
    }

    private static VBox value(String name, String words) {
        return new VBox(Words.small(name), Words.plain(words));
    }

    private Chips choices(Answer.Choice choice) {
        Chips chips = new Chips(choice.said().question().header() + " of " + row.sent().label());
        chips.show(List.of(new Chips.Chip(KEEP, -1), new Chips.Chip(TAKE, -1)), model.accepts(choice) ? TAKE : KEEP);
        chips.onChosen(name -> model.decide(choice, name.equals(TAKE)));
        return chips;
    }

    private Node mend(Answer.Mend mend) {
        if (!mend.choices().isEmpty()) {
            FlowPane choices = new FlowPane();
            choices.getStyleClass().add("chips");
            mend.choices().forEach(word -> choices.getChildren().add(
                    Buttons.ordinary(word, () -> model.correct(mend.place(), word))));
            return choices;
        }
        TextField words = new TextField();
        words.setPromptText(mend.question().header());
        words.setAccessibleText(mend.question().header() + " (" + mend.place().address() + ")");
        HBox.setHgrow(words, Priority.ALWAYS);
        Runnable use = () -> Optional.of(words.getText()).filter(text -> !text.isBlank())
                .ifPresent(text -> model.correct(mend.place(), text));
        words.setOnAction(event -> use.run());
        return new HBox(8, words, Buttons.ordinary("Use this", use));
    }
}
