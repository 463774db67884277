package org.scrutineer.history;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;

/**
 * A command that does one action, which one undo takes back, and says in one sentence what it did.
 *
 * @param <T> what it needs of the workspace
 */
public abstract class ActionCommand<T> implements Callable<Integer> {
    private final Opener<T> opener;
    private final Console console;
    private final Function<T, Ledger> ledger;

    @Mixin
    private WorkspaceOption workspace;

    protected ActionCommand(Opener<T> opener, Console console, Function<T, Ledger> ledger) {
        this.opener = opener;
        this.console = console;
        this.ledger = ledger;
    }

    /** @param sentence what is said once it is on the disk */
    public record Made(Draft draft, String sentence) {}

    protected abstract Made make(T desk);

    @Override
    public final Integer call() {
        console.line(workspace.open(opener, desk -> {
            Made made = make(desk);
            return switch (ledger.apply(desk).apply(made.draft())) {
                case Outcome.Saved saved -> made.sentence();
                case Outcome.NothingChanged nothing -> "Nothing was changed: the register says so already.";
            };
        }));
        return 0;
    }
}
