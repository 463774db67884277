package org.scrutineer.exports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that writes a table and answers with its file.
 *
 * @param <T> what it needs of the workspace
 */
public abstract class ExportCommand<T> implements Callable<Integer> {
    private final Opener<AsAt<T>> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A file that ends in .xlsx, .csv, .docx, "
            + ".pdf, .html or .png.")
    private Path file;

    @Option(names = "--columns", paramLabel = "TITLES", description = "Only these columns, in this order: "
            + "\"Ref,Recommendation,RAG\". Without this option all of them.")
    private Optional<String> columns = Optional.empty();

    protected ExportCommand(Opener<AsAt<T>> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    protected abstract ExportedTable table(AsAt<T> from);

    @Override
    public final Integer call() {
        // Before anything is read: a long table made for nothing is a long wait for nothing.
        ExportFormat.of(file);
        ExportedTable table = workspace.open(opener, this::table);
        ColumnChoice choice = columns.map(titles -> ColumnChoice.named(titles, table))
                .orElseGet(() -> ColumnChoice.usual(table));
        TableFile.write(file, choice.applied(table), Progress.NONE);
        console.line(file.toString());
        return 0;
    }
}
