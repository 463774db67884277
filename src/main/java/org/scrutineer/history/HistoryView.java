package org.scrutineer.history;

import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;

/** The history of a few records, read anew whenever it is shown. */
public final class HistoryView {
    private final ChangesModel changes;
    private final HistoryList list = new HistoryList();
    private List<UUID> asked = List.of();

    public HistoryView(ChangesModel changes) {
        this.changes = changes;
    }

    public VBox node() {
        return list;
    }

    public void show(List<UUID> records) {
        asked = List.copyOf(records);
        changes.ask(
                ledger -> ledger.history(asked).stream()
                        .map(entry -> new HistoryList.Entry(entry.set().at().toString(), entry.set().title()))
                        .toList(),
                entries -> {
                    if (asked.equals(records)) {
                        list.show(entries);
                    }
                });
    }
}
