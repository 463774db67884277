package org.scrutineer.followup;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Words;

/** The letter to the person in hand. It is opened in the mail program; nothing is sent from here. */
final class LetterPane {
    private final ChaseModel model;
    private final Consumer<URI> mail;
    private final Consumer<String> tell;
    private final javafx.scene.control.Label title = Words.paneTitle("");
    private final TextField email = new TextField();
    private final Autosave saves = new Autosave(email);
    private final FieldRow emailRow = new FieldRow("E-mail address", email);
    private final TextField subject = new TextField();
    private final GrowingText body = new GrowingText(10, 60);
    private final VBox node;
    private Optional<Letter> shown = Optional.empty();

    LetterPane(ChaseModel model, Consumer<URI> mail, Consumer<String> tell) {
        this.model = model;
        this.mail = mail;
        this.tell = tell;
        FlowPane buttons = new FlowPane(
                Buttons.withKey(Buttons.primary("Open in mail program", this::open), Keys.of("Shortcut+Enter")),
                Buttons.ordinary("Copy the text", this::copy));
        buttons.getStyleClass().add("chips");
        node = new VBox(
                title, emailRow, new FieldRow("Subject", subject), new FieldRow("Text", body), buttons,
                Words.small("Your mail program opens with this letter. Nothing is sent from here."));
        node.getStyleClass().add("in-hand");
        subject.setMinWidth(0);
    }

    VBox node() {
        return node;
    }

    /** Shows the letter to a person; words that were changed stay while the letter is the same. */
    void show(Optional<Debtor> debtor) {
        node.setVisible(debtor.isPresent());
        debtor.ifPresent(person -> {
            boolean named = !person.name().isEmpty();
            title.setText(named ? "Letter to " + Owners.name(person.name()) : "Nobody is named for these");
            emailRow.setVisible(named);
            emailRow.setManaged(named);
            saves.show(person.email(), address -> model.email(person, address));
        });
        Optional<Letter> letter = model.letter();
        boolean same = letter.map(Letter::body).equals(shown.map(Letter::body));
        shown = letter;
        if (!same) {
            letter.ifPresent(now -> {
                subject.setText(now.subject());
                body.setText(now.body());
            });
        }
    }

    /** Whether the person is in the letter. */
    boolean hasFocus() {
        return node.isFocusWithin();
    }

    void open() {
        saves.commit();
        Mail letter = Mail.of(new Letter(email.getText().strip(), subject.getText(), body.getText()));
        if (letter.shortened()) {
            copy();
            tell.accept("The letter is too long for a mail program. Its beginning was opened, and all of it was "
                    + "copied: paste it there.");
        }
        mail.accept(letter.uri());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(body.getText());
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept("The text was copied.");
    }
}
