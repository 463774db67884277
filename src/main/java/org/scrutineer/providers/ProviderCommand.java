package org.scrutineer.providers;

import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that changes what is known of one provider as one action and says in one sentence what it did. */
abstract class ProviderCommand implements Callable<Integer> {
    private final Opener<ProviderDesk> opener;
    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "The provider’s name, or one of its other names.")
    private String name;

    @Mixin
    private WorkspaceOption workspace;

    ProviderCommand(Opener<ProviderDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @param sentence what is said once it is on the disk */
    record Made(Draft draft, String sentence) {}

    abstract Made make(ProviderDesk desk);

    final String name() {
        return name;
    }

    @Override
    public final Integer call() {
        console.line(workspace.open(opener, desk -> {
            Made made = make(desk);
            return switch (desk.ledger().apply(made.draft())) {
                case Outcome.Saved saved -> made.sentence();
                case Outcome.NothingChanged nothing -> "Nothing was changed: the register says so already.";
            };
        }));
        return 0;
    }
}
