package org.scrutineer.app;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.papers.ConcernsPaper;
import org.scrutineer.papers.EngagementPaper;
import org.scrutineer.papers.HighlightPaper;
import org.scrutineer.papers.KindName;
import org.scrutineer.papers.PerformancePaper;
import org.scrutineer.papers.ProgrammePaper;
import org.scrutineer.papers.ProgressPaper;
import org.scrutineer.papers.ServicePaper;
import org.scrutineer.papers.VisitLetter;
import org.scrutineer.papers.VisitPaper;
import org.scrutineer.snapshots.CompareCommand;
import org.scrutineer.studio.AnswerCommand;
import org.scrutineer.studio.CoverCommand;
import org.scrutineer.studio.LintCommand;
import org.scrutineer.studio.PaperAgainCommand;
import org.scrutineer.studio.PaperCommand;
import org.scrutineer.studio.PaperDesk;
import org.scrutineer.studio.SectionCommand;
import org.scrutineer.studio.SnapshotCommand;
import org.scrutineer.studio.WriteCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that make papers and say what has changed since earlier ones. */
final class PaperCommands {
    /** In the order in which they are offered. */
    private static final List<KindName> KINDS = List.of(
            ProgressPaper.NAME, ProgrammePaper.NAME, HighlightPaper.NAME, ServicePaper.NAME, PerformancePaper.NAME,
            VisitPaper.NAME, VisitLetter.NAME, ConcernsPaper.NAME, EngagementPaper.NAME);

    private PaperCommands() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        Opener<PaperDesk> desk = opener.giving(Wiring::paperDesk);
        Opener<SectionCommand.Needs> sections = opener.giving(
                wiring -> new SectionCommand.Needs(wiring.paperDesk(), wiring.ledger()));
        Stream<CommandLine> kinds = KINDS.stream().map(kind -> PaperCommand.of(kind, desk, console));
        return List.of(
                CommandGroup.of("paper", "Makes a paper as PDF and Word.", Stream.concat(
                        kinds, Stream.of(new CommandLine(new PaperAgainCommand(desk, console)))).toArray()),
                CommandGroup.of("section", "Arranges the sections of papers, and writes in them.",
                        WriteCommand.Text.of(KINDS, sections, console), WriteCommand.Tick.of(KINDS, sections, console),
                        new SectionCommand.Change(sections, console), new SectionCommand.Add(sections, console),
                        new SectionCommand.Remove(sections, console)),
                LintCommand.of(KINDS, desk, console), AnswerCommand.of(KINDS, sections, console),
                SnapshotCommand.of(KINDS, desk, console),
                new CommandLine(new CompareCommand(opener.giving(Wiring::snapshotListing), console)),
                CoverCommand.of(KINDS, opener.giving(wiring -> new CoverCommand.Needs(
                        wiring.paperDesk(), wiring.ledger())), console));
    }
}
