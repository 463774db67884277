package org.scrutineer.rounds;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Words;

/** One provider of the round: what it sent, what it owes, and the letter about it. */
final class RoundLetterPane {
    private final ReturnsModel model;
    private final ReturnsWays ways;
    private final Label title = Words.paneTitle("");
    private final VBox said = new VBox();
    private final TextField to = new TextField();
    private final TextField subject = new TextField();
    private final GrowingText body = new GrowingText(6, 60);
    private final VBox node;
    private Optional<ChaseLetter> shown = Optional.empty();

    RoundLetterPane(ReturnsModel model, ReturnsWays ways) {
        this.model = model;
        this.ways = ways;
        FlowPane buttons = new FlowPane(
                Buttons.withKey(Buttons.ordinary("Write e-mail", this::open), Keys.of("Shortcut+Enter")),
                Buttons.ordinary("Copy", this::copy));
        buttons.getStyleClass().add("chips");
        to.setPromptText("No address is known");
        node = new VBox(
                title, said, new FieldRow("E-mail address", to), new FieldRow("Subject", subject),
                new FieldRow("Text", body), buttons,
                Words.small("Your mail program opens with this letter. Nothing is sent from here."));
        node.getStyleClass().add("in-hand");
        said.getStyleClass().add("section");
        subject.setMinWidth(0);
    }

    VBox node() {
        return node;
    }

    /** Words that were changed stay while the letter is the same. */
    void show(Expected expected) {
        title.setText(expected.provider().name());
        said.getChildren().clear();
        expected.returns().forEach(each -> said.getChildren().add(Words.plain(
                each.fileName() + ", received " + FuzzyDate.on(each.receivedOn()).text())));
        if (expected.suspended()) {
            said.getChildren().add(Words.muted("Suspended: it takes no new packages of care."));
        }
        expected.lacking().forEach(line -> said.getChildren().add(Words.plain("Missing: " + line)));
        expected.form().ifPresent(form -> said.getChildren().add(Words.muted(
                "A blank return went out on " + FuzzyDate.on(form.sentOn()).text()
                        + form.dueOn().map(day -> ", due " + FuzzyDate.on(day).text()).orElse(""))));
        said.setManaged(!said.getChildren().isEmpty());
        ChaseLetter letter = model.letter(expected);
        if (!shown.equals(Optional.of(letter))) {
            to.setText(letter.to());
            subject.setText(letter.subject());
            body.setText(letter.body());
            shown = Optional.of(letter);
        }
    }

    boolean hasFocus() {
        return node.isFocusWithin();
    }

    void open() {
        ways.mail().accept(new ChaseLetter(to.getText().strip(), subject.getText(), body.getText()));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(body.getText());
        Clipboard.getSystemClipboard().setContent(content);
        ways.out().tell().accept("The text was copied.");
    }
}
