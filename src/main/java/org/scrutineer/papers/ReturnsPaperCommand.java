package org.scrutineer.papers;

import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the report of how providers performed in a period. */
@Command(name = "returns", description = "Makes the report of how providers performed in a month, a quarter or a year.")
public final class ReturnsPaperCommand extends PaperCommand {
    @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "Such as \"Q2 2025-26\", 2025-07, "
            + "\"July 2025\" or 2025-26.")
    private String period;

    public ReturnsPaperCommand(Opener<PaperDesk> opener, Console console) {
        super(opener, console);
    }

    @Override
    Issuing.Matter matter(PaperDesk desk) {
        return desk.periodMatter(period);
    }
}
