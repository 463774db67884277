package org.scrutineer.app;

import java.util.List;
import org.scrutineer.papers.CoverCommand;
import org.scrutineer.papers.PaperAgainCommand;
import org.scrutineer.papers.PaperDesk;
import org.scrutineer.papers.ProgrammePaperCommand;
import org.scrutineer.papers.ProgressPaperCommand;
import org.scrutineer.papers.ReturnsPaperCommand;
import org.scrutineer.papers.SnapshotCommand;
import org.scrutineer.snapshots.CompareCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that make papers and say what has changed since earlier ones. */
final class PaperCommands {
    private PaperCommands() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        Opener<PaperDesk> desk = opener.giving(Wiring::paperDesk);
        return List.of(
                CommandGroup.of("paper", "Makes a paper as PDF and Word.",
                        new ProgressPaperCommand(desk, console), new ProgrammePaperCommand(desk, console),
                        new ReturnsPaperCommand(desk, console), new PaperAgainCommand(desk, console)),
                new CommandLine(new SnapshotCommand(desk, console)),
                new CommandLine(new CompareCommand(opener.giving(Wiring::snapshotListing), console)),
                new CommandLine(new CoverCommand(opener.giving(wiring -> new CoverCommand.Needs(
                        wiring.paperDesk(), wiring.covers(), wiring.periodCovers(), wiring.ledger())), console)));
    }
}
