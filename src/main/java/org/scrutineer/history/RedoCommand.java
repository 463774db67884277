package org.scrutineer.history;

import java.util.concurrent.Callable;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Does again what the last undo took back. */
@Command(name = "redo", description = "Does again what the last undo took back.")
public final class RedoCommand implements Callable<Integer> {
    private final Opener<Ledger> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    public RedoCommand(Opener<Ledger> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        console.line(workspace.open(opener, ledger -> switch (ledger.redo()) {
            case Outcome.Saved saved -> saved.title() + ".";
            case Outcome.NothingChanged nothing -> throw new Problem(
                    "There is nothing to redo.",
                    "Only what was undone last can be done again, before anything else is.");
        }));
        return 0;
    }
}
