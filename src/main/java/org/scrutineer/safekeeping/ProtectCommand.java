package org.scrutineer.safekeeping;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.RecoveryKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Protection;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Encrypts a workspace, changes its passphrase or recovery key, or takes the protection off. */
@Command(name = "protect", description = "Encrypts the workspace under a passphrase, which is typed or given in SCRUTINEER_PASSPHRASE, and shows its "
        + "recovery key once.")
public final class ProtectCommand implements Callable<Integer> {
    private final Keyboard keyboard;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @ArgGroup
    private Other other = new Other();

    /** What is done in the place of turning the protection on; at most one. */
    private static final class Other {
        @Option(names = "--change", description = "Changes the passphrase; the new one is typed or given in SCRUTINEER_NEW_PASSPHRASE.")
        private boolean change;

        @Option(names = "--new-recovery-key", description = "Shows a new recovery key; the present one opens nothing any more.")
        private boolean recoveryKey;

        @Option(names = "--off", description = "Takes the protection off.")
        private boolean off;

        @Option(names = "--remove-unprotected", description = "Removes backups that anybody can read, from before it was protected.")
        private boolean remove;
    }

    public ProtectCommand(Keyboard keyboard, Console console) {
        this.keyboard = keyboard;
        this.console = console;
    }

    @Override
    public Integer call() {
        Protection protection = new Protection(workspace.folder(), keyboard.holder());
        Unlocking unlocking = Unlocking.asking(keyboard.passphrases());
        if (other.change) {
            protection.changePassphrase(unlocking, () -> keyboard.passphrases().replacing(what()));
            console.line("The passphrase is changed. Backups from before still open with the earlier one.");
        } else if (other.recoveryKey) {
            show(protection.replaceRecoveryKey(unlocking));
        } else if (other.off) {
            protection.turnOff(unlocking);
            console.line("The workspace is not protected any more. Backups from before still are.");
        } else if (other.remove) {
            remove(protection);
        } else {
            turnOn(protection);
        }
        return 0;
    }

    private String what() {
        return "the workspace in " + workspace.folder();
    }

    private void turnOn(Protection protection) {
        AtomicReference<RecoveryKey> recovery = new AtomicReference<>();
        protection.turnOn(() -> {
            try (Passphrase chosen = keyboard.passphrases().chosen(what())) {
                KeyFile.Made made = KeyFile.make(chosen);
                recovery.set(made.recovery());
                return made;
            }
        });
        console.line("The workspace is protected.");
        show(recovery.get());
        List<Path> unprotected = protection.unprotectedCopies();
        if (!unprotected.isEmpty()) {
            console.line(Sentences.unprotected(unprotected)
                    + " Remove them with “scrutineer protect --remove-unprotected --workspace " + workspace.folder()
                    + "”.");
        }
    }

    private void show(RecoveryKey recovery) {
        console.line("Recovery key: " + recovery.text());
        console.line("Write it down and keep it away from this computer. It is shown only now. Without the passphrase "
                + "and without this key nobody can open the workspace.");
    }

    private void remove(Protection protection) {
        List<Path> unprotected = protection.unprotectedCopies();
        protection.removeUnprotectedCopies();
        unprotected.forEach(each -> console.line("Removed " + each + "."));
        if (unprotected.isEmpty()) {
            console.line("There is none.");
        }
    }
}
