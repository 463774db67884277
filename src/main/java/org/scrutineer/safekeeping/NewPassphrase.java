package org.scrutineer.safekeeping;

import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Problem;

/** The two fields in which a new passphrase is typed. */
final class NewPassphrase extends VBox {
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final FieldRow firstRow = new FieldRow("New passphrase", first);
    private final FieldRow againRow = new FieldRow("The same once more", again);

    NewPassphrase() {
        super(10);
        firstRow.note("At least " + Passphrase.LEAST + " characters. Three or four words that have nothing to do with "
                + "each other are easy to keep in mind.");
        getChildren().addAll(firstRow, againRow);
    }

    /** What was typed; empty when it will not do, which then stands under the field. */
    Optional<Passphrase> chosen() {
        firstRow.quiet();
        againRow.quiet();
        try {
            Passphrase chosen = Passphrase.chosen(first.getText().toCharArray());
            try (Passphrase same = Passphrase.of(again.getText().toCharArray())) {
                if (chosen.isSameAs(same)) {
                    return Optional.of(chosen);
                }
            }
            againRow.problem("The two passphrases differ. Type the same in both fields.");
        } catch (Problem tooShort) {
            firstRow.problem(tooShort.getMessage());
        }
        return Optional.empty();
    }
}
