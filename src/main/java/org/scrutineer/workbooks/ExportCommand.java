package org.scrutineer.workbooks;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that writes a table for Excel and answers with its file.
 *
 * @param <T> what it needs of the workspace
 */
public abstract class ExportCommand<T> implements Callable<Integer> {
    private final Opener<T> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A file that ends in .csv or .xlsx.")
    private Path file;

    protected ExportCommand(Opener<T> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    protected abstract Export table(T listing);

    @Override
    public final Integer call() {
        WorkbookWriter.write(file, workspace.open(opener, this::table), Progress.NONE);
        console.line(file.toString());
        return 0;
    }
}
