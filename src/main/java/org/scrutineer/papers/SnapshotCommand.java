package org.scrutineer.papers;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps how a review or programme stands now, without a paper. */
@Command(name = "snapshot", description = "Keeps how a review or programme stands now, to compare with later.")
public final class SnapshotCommand implements Callable<Integer> {
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    private static final class Subject {
        @Option(names = "--review", required = true, paramLabel = "NAME", description = "The review's title.")
        private String review;

        @Option(names = "--programme", required = true, paramLabel = "NAME", description = "The programme's title.")
        private String programme;

        @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "What providers returned for "
                + "it, such as \"Q2 2025-26\".")
        private String period;
    }

    @Option(names = "--name", paramLabel = "NAME", description = "What it is called; otherwise its title and the day.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--meeting", paramLabel = "WHEN", description = "The committee's meeting that it is for.")
    private Optional<String> meeting = Optional.empty();

    public SnapshotCommand(Opener<PaperDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        console.line(workspace.open(opener, desk -> {
            return desk.issuing().snapshot(matter(desk), name, meeting).name();
        }));
        return 0;
    }

    private Issuing.Matter matter(PaperDesk desk) {
        if (subject.period != null) {
            return desk.periodMatter(subject.period);
        }
        return subject.review != null ? desk.reviewMatter(subject.review) : desk.programmeMatter(subject.programme);
    }
}
