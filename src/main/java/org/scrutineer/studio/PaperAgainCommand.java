package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an issued paper out again, byte for byte. */
@Command(name = "again", description = "Writes an issued paper out again, exactly as it was.")
public final class PaperAgainCommand implements Callable<Integer> {
    private final Opener<PaperDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "SNAPSHOT", description = "The snapshot of the paper, by its name or a part of it.")
    private String snapshot;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the files go; made if missing.")
    private Path folder;

    public PaperAgainCommand(Opener<PaperDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        workspace.open(opener, desk -> desk.issuing().again(desk.snapshots().named(snapshot), folder, Progress.NONE))
                .forEach(file -> console.line(file.toString()));
        return 0;
    }
}
