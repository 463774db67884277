package org.scrutineer.app;

import java.util.List;
import org.scrutineer.followup.FormsInCommand;
import org.scrutineer.followup.FormsOutCommand;
import org.scrutineer.followup.HandoverCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that ask for what is owed. */
final class ChasingCommands {
    private ChasingCommands() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        return List.of(
                CommandGroup.of("forms", "Sends update forms out and takes them in.",
                        new FormsOutCommand(opener.giving(Wiring::formsOut), console),
                        new FormsInCommand(opener.giving(Wiring::formsIn), console)),
                new CommandLine(new HandoverCommand(opener.giving(wiring -> new HandoverCommand.Needs(
                        wiring.handover(), wiring.ledger())), console)));
    }
}
