package org.scrutineer.safekeeping;

import java.util.concurrent.Callable;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Protection;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets a new passphrase with the recovery key. */
@Command(name = "unlock", description = "Sets a new passphrase with the recovery key. Both are typed, or given in SCRUTINEER_RECOVERY_KEY and "
        + "SCRUTINEER_NEW_PASSPHRASE.")
public final class UnlockCommand implements Callable<Integer> {
    private final Keyboard keyboard;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    public UnlockCommand(Keyboard keyboard, Console console) {
        this.keyboard = keyboard;
        this.console = console;
    }

    @Override
    public Integer call() {
        PassphraseSource source = keyboard.passphrases();
        String what = "the workspace in " + workspace.folder();
        new Protection(workspace.folder(), keyboard.holder()).changePassphrase(
                (file, of) -> Unlocking.with(source.recoveryKey(of)).unlock(file, of),
                () -> source.replacing(what));
        console.line("The workspace opens with the new passphrase. The recovery key stays as it is.");
        return 0;
    }
}
