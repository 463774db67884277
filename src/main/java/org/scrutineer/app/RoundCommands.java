package org.scrutineer.app;

import org.scrutineer.rounds.BlankReturnsCommand;
import org.scrutineer.rounds.ListMissingCommand;
import org.scrutineer.rounds.ListOutliersCommand;
import org.scrutineer.rounds.ListReturnsCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that ask for provider returns, and say which came. */
final class RoundCommands {
    private RoundCommands() {}

    static CommandLine issuing(Opener<Wiring> opener, Console console) {
        return CommandGroup.of("returns", "Asks providers for their returns.",
                new BlankReturnsCommand(opener.giving(Wiring::blankReturns), console));
    }

    static Object[] lists(Opener<Wiring> opener, Console console) {
        return new Object[]{
                new ListReturnsCommand(opener.giving(Wiring::returnRounds), console),
                new ListMissingCommand(opener.giving(wiring -> new ListMissingCommand.Needs(
                        wiring.returnRounds(), wiring.today())), console),
                new ListOutliersCommand(opener.giving(wiring -> new ListOutliersCommand.Needs(
                        wiring.returnRounds(), wiring.ledger())), console)
        };
    }
}
