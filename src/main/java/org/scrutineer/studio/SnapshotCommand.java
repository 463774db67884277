package org.scrutineer.studio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.papers.KindName;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Keeps how a review or programme stands now, without a paper. */
@Command(name = "snapshot", description = "Keeps how a review or programme stands now, to compare with later.")
public final class SnapshotCommand implements Callable<Integer> {
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    private final NamedSubject subject = new NamedSubject();

    @Option(names = "--name", paramLabel = "NAME", description = "What it is called; otherwise its title and the day.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--meeting", paramLabel = "WHEN", description = "The committee's meeting that it is for.")
    private Optional<String> meeting = Optional.empty();

    private SnapshotCommand(Opener<PaperDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @param kinds of whose subjects snapshots can be taken */
    public static CommandLine of(List<KindName> kinds, Opener<PaperDesk> opener, Console console) {
        SnapshotCommand command = new SnapshotCommand(opener, console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        command.subject.addTo(spec, kinds);
        return new CommandLine(spec);
    }

    @Override
    public Integer call() {
        console.line(workspace.open(opener, desk -> {
            PaperDesk.Named named = desk.named(Optional.empty(), subject.given().option(), subject.given().text());
            Issuing.Matter matter = desk.issuing().of(named.kind().name().word(), named.subject());
            return desk.issuing().snapshot(matter, name, meeting).name();
        }));
        return 0;
    }
}
