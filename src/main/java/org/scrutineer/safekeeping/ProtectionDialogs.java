package org.scrutineer.safekeeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.RecoveryKey;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** The dialogs in which a workspace is protected, its passphrase is changed, and its recovery key is shown once. */
public final class ProtectionDialogs {
    private final Layers layers;
    private final Jobs jobs;

    /** What is done when a dialog is answered. */
    public interface Jobs {
        void protect(Passphrase chosen);

        void change(Passphrase present, Passphrase chosen);

        void newRecoveryKey(Passphrase present);

        void turnOff(Passphrase present);

        void removeUnprotected(Passphrase present);
    }

    public ProtectionDialogs(Layers layers, Jobs jobs) {
        this.layers = layers;
        this.jobs = jobs;
    }

    /** For a workspace that is not protected. */
    public void protect() {
        NewPassphrase passphrase = new NewPassphrase();
        VBox body = new VBox(10,
                Words.plain(
                        "Everything in the workspace and in its backups is encrypted. It opens with this passphrase, "
                                + "or with a recovery key that is shown to you once. Whoever has neither cannot open it, and "
                                + "nobody can help."),
                passphrase);
        layers.card("Protect this workspace", body,
                Buttons.primary("Protect", () -> passphrase.chosen().ifPresent(closing(jobs::protect))), cancel());
    }

    /** For one that is. */
    public void change() {
        PasswordField field = new PasswordField();
        FieldRow present = new FieldRow("Present passphrase", field);
        NewPassphrase passphrase = new NewPassphrase();
        Button change = Buttons.primary("Change the passphrase", () -> typed(field, present).ifPresent(
                old -> passphrase.chosen().ifPresent(closing(chosen -> jobs.change(old, chosen)))));
        VBox body = new VBox(10,
                Words.plain("This workspace is protected. For each of these steps the present passphrase is needed."),
                present, passphrase);
        layers.card("Passphrase and protection", body, change,
                Buttons.ordinary("New recovery key", with(field, present, jobs::newRecoveryKey)),
                Buttons.ordinary("Take the protection off", with(field, present, jobs::turnOff)),
                cancel());
    }

    /**
     * Shows the recovery key, which is the only time that anybody sees it.
     *
     * @param unprotected copies from before the workspace was protected
     * @param present opens the workspace, for removing them
     */
    public void recoveryKey(RecoveryKey recovery, List<Path> unprotected, Passphrase present) {
        TextField shown = new TextField(recovery.text());
        shown.setEditable(false);
        shown.setPrefColumnCount(34);
        VBox body = new VBox(10,
                Words.plain(
                        "With this key the workspace opens when the passphrase is forgotten. Write it down and keep "
                                + "it away from this computer. It is not shown again."),
                new FieldRow("Recovery key", shown));
        Button written = Buttons.primary("I have written it down", () -> {
            layers.close();
            present.close();
        });
        if (unprotected.isEmpty()) {
            layers.card("Your recovery key", body, written);
        } else {
            body.getChildren().add(new Callout(Tone.AMBER, Sentences.unprotected(unprotected)));
            layers.card("Your recovery key", body, written,
                    Buttons.ordinary("I have, and remove the copies", () -> {
                        layers.close();
                        jobs.removeUnprotected(present);
                    }));
        }
    }

    private Runnable with(PasswordField field, FieldRow row, Consumer<Passphrase> job) {
        return () -> typed(field, row).ifPresent(closing(job));
    }

    private static Optional<Passphrase> typed(PasswordField field, FieldRow row) {
        row.quiet();
        if (field.getText().isEmpty()) {
            row.problem("Type the present passphrase.");
            return Optional.empty();
        }
        return Optional.of(Passphrase.of(field.getText().toCharArray()));
    }

    private Consumer<Passphrase> closing(Consumer<Passphrase> job) {
        return passphrase -> {
            layers.close();
            job.accept(passphrase);
        };
    }

    private Button cancel() {
        return Buttons.ordinary("Cancel", layers::close);
    }
}
