package org.scrutineer.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that lists what a workspace holds, as JSON or as a table for reading. Both are made of the same objects.
 *
 * @param <T> what it needs of the workspace
 */
public abstract class ListCommand<T> implements Callable<Integer> {
    private final Opener<T> opener;
    private final Console console;
    private final List<String> columns;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--json", description = "Answers with one JSON array of objects.")
    private boolean json;

    /** @param columns the fields that the table shows; the JSON has all */
    protected ListCommand(Opener<T> opener, Console console, List<String> columns) {
        this.opener = opener;
        this.console = console;
        this.columns = columns;
    }

    /** What is listed, in its order: field to text, flag, list or object; null for what is not known. */
    protected abstract List<Map<String, Object>> objects(T listing);

    @Override
    public final Integer call() {
        List<Map<String, Object>> objects = workspace.open(opener, this::objects);
        if (json) {
            console.json(objects);
        } else {
            console.table(columns, objects.stream().map(this::row).toList());
        }
        return 0;
    }

    private List<String> row(Map<String, Object> object) {
        return columns.stream().map(column -> shown(object.get(column))).toList();
    }

    private static String shown(Object value) {
        return value instanceof List<?> several
                ? String.join(", ", several.stream().map(Objects::toString).toList())
                : Objects.toString(value, "–");
    }
}
