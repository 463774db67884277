package org.scrutineer.providers;

import org.scrutineer.history.ActionCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Parameters;

/** A command that changes what is known of one provider. */
abstract class ProviderCommand extends ActionCommand<ProviderDesk> {
    @Parameters(index = "0", paramLabel = "NAME", description = "The provider’s name, or one of its other names.")
    private String name;

    ProviderCommand(Opener<ProviderDesk> opener, Console console) {
        super(opener, console, ProviderDesk::ledger);
    }

    final String name() {
        return name;
    }
}
