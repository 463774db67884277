package org.scrutineer.papers;

import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the progress report of a programme to its board. */
@Command(name = "programme", description = "Makes the progress report of a programme to its board.")
public final class ProgrammePaperCommand extends PaperCommand {
    @Option(names = "--programme", required = true, paramLabel = "NAME", description = "The programme's title.")
    private String programme;

    public ProgrammePaperCommand(Opener<PaperDesk> opener, Console console) {
        super(opener, console);
    }

    @Override
    Issuing.Matter matter(PaperDesk desk) {
        return desk.programmeMatter(programme);
    }
}
