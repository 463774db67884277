package org.scrutineer.safekeeping;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.RecoveryKey;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Words;

/** Asks for the passphrase of something that is protected, or for its recovery key and a new passphrase. */
public final class UnlockDialogs {
    private final Layers layers;
    private final String name;
    private final Ways ways;

    /** What is done with what was typed; what does not fit is asked for again. */
    public interface Ways {
        void open(Passphrase passphrase);

        /** @param chosen the passphrase from now on */
        void open(RecoveryKey recovery, Passphrase chosen);
    }

    /** @param name the workspace's own name */
    public UnlockDialogs(Layers layers, String name, Ways ways) {
        this.layers = layers;
        this.name = name;
        this.ways = ways;
    }

    /** @param wrong what was wrong with what was typed before */
    public void ask(Optional<Problem> wrong) {
        PasswordField field = new PasswordField();
        FieldRow row = new FieldRow("Passphrase", field);
        wrong.ifPresent(problem -> row.problem(problem.getMessage()));
        Runnable open = () -> {
            if (!field.getText().isEmpty()) {
                layers.close();
                ways.open(Passphrase.of(field.getText().toCharArray()));
            }
        };
        field.setOnAction(event -> open.run());
        layers.card(name + " is protected", row,
                Buttons.primary("Open", open),
                Buttons.ordinary("Use the recovery key…", this::askRecoveryKey),
                cancel());
    }

    private void askRecoveryKey() {
        TextField field = new TextField();
        FieldRow row = new FieldRow("Recovery key", field);
        row.note("Nine groups of four letters and digits. Capitals and dashes do not matter.");
        NewPassphrase passphrase = new NewPassphrase();
        Button open = Buttons.primary("Set the new passphrase and open", () -> read(field, row).ifPresent(
                recovery -> passphrase.chosen().ifPresent(chosen -> {
                    layers.close();
                    ways.open(recovery, chosen);
                })));
        VBox body = new VBox(10,
                Words.plain("With the recovery key you choose a new passphrase. The recovery key stays as it is."),
                row, passphrase);
        layers.card("Open " + name + " with its recovery key", body, open, cancel());
    }

    private static Optional<RecoveryKey> read(TextField field, FieldRow row) {
        try {
            row.quiet();
            return Optional.of(RecoveryKey.read(field.getText()));
        } catch (Problem mistake) {
            row.problem(mistake.getMessage());
            return Optional.empty();
        }
    }

    private Button cancel() {
        return Buttons.ordinary("Cancel", layers::close);
    }
}
