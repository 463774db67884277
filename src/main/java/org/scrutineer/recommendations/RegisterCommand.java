package org.scrutineer.recommendations;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that changes the register as one action and says in one sentence what it did. */
abstract class RegisterCommand implements Callable<Integer> {
    private final Opener<RegisterDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "The review, when several have that reference.")
    private Optional<String> review = Optional.empty();

    RegisterCommand(Opener<RegisterDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @param sentence what is said once it is on the disk */
    record Made(Draft draft, String sentence) {}

    abstract Made make(RegisterDesk desk);

    Optional<String> review() {
        return review;
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
