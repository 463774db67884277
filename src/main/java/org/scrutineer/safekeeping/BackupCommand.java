package org.scrutineer.safekeeping;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup now. */
@Command(name = "backup", description = "Makes a backup of the workspace, and opens and counts it.")
public final class BackupCommand implements Callable<Integer> {
    private final Opener<Workspace> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where to put it, in the place of the workspace's own folder “backups”.")
    private Path folder;

    public BackupCommand(Opener<Workspace> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        Path made = workspace.open(opener, open -> open.backUpTo(Optional.ofNullable(folder)));
        console.line("The backup is " + made + ".");
        return 0;
    }
}
