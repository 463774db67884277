package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.KindName;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Says what stands on the cover of a paper, and changes what is named. */
@Command(name = "cover", description = "Says what stands on the cover of a paper, and changes what is named.")
public final class CoverCommand implements Callable<Integer> {
    private final NamedSubject subject = new NamedSubject();
    private final Opener<Needs> opener;
    private final Console console;

    /** What the command needs of a workspace. */
    public record Needs(PaperDesk desk, Ledger ledger) {}

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--committee", paramLabel = "NAME", description = "The committee or board it goes to.")
    private Optional<String> committee = Optional.empty();

    @Option(names = "--authority", paramLabel = "NAME", description = "The council or partnership.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--meeting", paramLabel = "WHEN", description = "The meeting, as you write it.")
    private Optional<String> meeting = Optional.empty();

    @Option(names = "--report-of", paramLabel = "NAME", description = "Who brings the paper.")
    private Optional<String> reportOf = Optional.empty();

    @Option(names = "--background", paramLabel = "PAPER", description = "A background paper, with its web address if it has one; give the option once for each.")
    private List<String> background = List.of();

    private CoverCommand(Opener<Needs> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @param kinds whose papers have covers */
    public static CommandLine of(List<KindName> kinds, Opener<Needs> opener, Console console) {
        CoverCommand command = new CoverCommand(opener, console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        command.subject.addTo(spec, kinds);
        return new CommandLine(spec);
    }

    @Override
    public Integer call() {
        workspace.open(opener, this::told).forEach(console::line);
        return 0;
    }

    private List<String> told(Needs needs) {
        PaperDesk.Named named = needs.desk().named(Optional.empty(), subject.given().option(), subject.given().text());
        return told(
                needs, needs.desk().covers().details(named.kind().covers(), named.subject()),
                wanted -> named.kind().covers().edit(named.subject(), wanted));
    }

    private List<String> told(Needs needs, CoverDetails before, Function<CoverDetails, Draft> edit) {
        CoverDetails wanted = changed(before);
        String done = switch (needs.ledger().apply(edit.apply(wanted))) {
            case Outcome.Saved saved -> "Saved.";
            case Outcome.NothingChanged nothing -> "Nothing was changed.";
        };
        return List.of(
                "Committee: " + wanted.committee(),
                "Council or partnership: " + wanted.authority(),
                "Meeting: " + wanted.meeting(),
                "Report of: " + wanted.reportOf(),
                "Background papers: " + String.join("; ", wanted.backgroundLines().lines().toList()),
                done);
    }

    private CoverDetails changed(CoverDetails before) {
        CoverDetails wanted = before;
        wanted = committee.map(wanted::withCommittee).orElse(wanted);
        wanted = authority.map(wanted::withAuthority).orElse(wanted);
        wanted = meeting.map(wanted::withMeeting).orElse(wanted);
        wanted = reportOf.map(wanted::withReportOf).orElse(wanted);
        return background.isEmpty() ? wanted : wanted.withBackgroundLines(String.join("\n", background));
    }
}
