package org.scrutineer.packs;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.FieldRow;

/** A new passphrase, typed twice, with how well it keeps what it locks. */
final class PassphraseFields extends VBox {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final FieldRow firstRow = new FieldRow("Passphrase", first);
    private final FieldRow secondRow = new FieldRow("The same once more", second);

    PassphraseFields() {
        getStyleClass().add("fields");
        getChildren().addAll(firstRow, secondRow);
        first.textProperty().subscribe(typed -> {
            firstRow.note(Strength.of(typed).words());
            secondRow.quiet();
        });
        second.textProperty().subscribe(typed -> secondRow.quiet());
    }

    /** What was typed; empty, with the reason under the field, while it cannot be used. */
    Optional<char[]> typed() {
        Strength strength = Strength.of(first.getText());
        if (!strength.isEnough()) {
            firstRow.problem(strength == Strength.NONE ? "Choose a passphrase." : strength.words());
            return Optional.empty();
        }
        if (!first.getText().equals(second.getText())) {
            secondRow.problem("The two passphrases differ. Type them again.");
            return Optional.empty();
        }
        return Optional.of(first.getText().toCharArray());
    }

    void clear() {
        first.clear();
        second.clear();
        firstRow.quiet();
        secondRow.quiet();
    }
}
