package org.scrutineer.app;

import java.util.concurrent.Callable;
import org.scrutineer.ledger.Soundness;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the whole workspace and says whether it is sound. */
@Command(name = "check", description = "Reads the whole workspace and says whether it is sound.")
final class CheckCommand implements Callable<Integer> {
    private final Opener<Wiring> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    CheckCommand(Opener<Wiring> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        Soundness soundness = workspace.open(opener, wiring -> wiring.ledger().check(Progress.NONE));
        if (!soundness.sound()) {
            soundness.faults().forEach(console::line);
            throw new Problem(
                    "The workspace is not sound: " + soundness.faults().size()
                            + " things are not as they were written.",
                    "Go back to a backup: “scrutineer restore --list” says what each holds.");
        }
        console.line("The workspace is sound: " + soundness.sets() + " actions with " + soundness.changes()
                + " changes of " + soundness.records() + " records, and " + soundness.attachments()
                + " source files.");
        return 0;
    }
}
