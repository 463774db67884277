package org.scrutineer.exports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.disclosure.Part;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that writes a table of what one part may say, and answers with its file.
 *
 * @param <T> what it needs of the workspace
 */
public abstract class ExportCommand<T> implements Callable<Integer> {
    private final Opener<Parted<T>> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "A file that ends in .xlsx, .csv, .docx, "
            + ".pdf, .html or .png.")
    private Path file;

    @Option(names = "--columns", paramLabel = "TITLES", description = "Only these columns, in this order: "
            + "\"Ref,Recommendation,RAG\". Without this option all of them.")
    private Optional<String> columns = Optional.empty();

    @Option(names = "--part", paramLabel = "PART", description = "public: the default, or part2 with what is exempt.")
    private String part = Part.PUBLIC.plain();

    protected ExportCommand(Opener<Parted<T>> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    protected abstract ExportedTable table(AsAt<T> from);

    @Override
    public final Integer call() {
        // Before anything is read: a long table made for nothing is a long wait for nothing.
        ExportFormat.of(file);
        Part wanted = Part.written(part);
        workspace.open(opener, from -> {
            ExportedTable table = table(from.asAt().apply(wanted));
            ColumnChoice choice = columns.map(titles -> ColumnChoice.named(titles, table))
                    .orElseGet(() -> ColumnChoice.usual(table));
            TableFile.release(file, choice.applied(table), from.check().apply(wanted), Progress.NONE);
            return file;
        });
        console.line(file.toString());
        return 0;
    }
}
