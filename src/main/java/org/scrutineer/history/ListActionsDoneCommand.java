package org.scrutineer.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what people did, the newest first, by the names that {@code undo} knows. */
@Command(name = "actions-done", description = "Lists what people did, the newest first, by the names that undo knows.")
public final class ListActionsDoneCommand extends ListCommand<Ledger> {
    /** So many that the last months of a busy office are among them. */
    static final int MOST = 500;

    public ListActionsDoneCommand(Opener<Ledger> opener, Console console) {
        super(opener, console, List.of("when", "who", "what", "changes", "undone"));
    }

    @Override
    protected List<Map<String, Object>> objects(Ledger ledger) {
        return ledger.sets(MOST).stream().map(ListActionsDoneCommand::object).toList();
    }

    private static Map<String, Object> object(SetEntry set) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("when", set.at().toString());
        object.put("who", set.author().actor());
        object.put("what", set.title());
        object.put("why", set.reason().orElse(null));
        object.put("changes", set.changes());
        object.put("undone", set.takenBack());
        return object;
    }
}
