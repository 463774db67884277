package org.scrutineer.history;

import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.SetEntry;

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
        changes.ask(ledger -> lines(ledger.history(asked)), entries -> {
            if (asked.equals(records)) {
                list.show(entries);
            }
        });
    }

    /** One line for each action, however many fields it changed. */
    private static List<HistoryList.Entry> lines(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::set).distinct().map(HistoryView::line).toList();
    }

    private static HistoryList.Entry line(SetEntry set) {
        String reason = set.kind() == Draft.Kind.EDIT ? set.reason().map(why -> ". Why: " + why).orElse("") : "";
        return new HistoryList.Entry(Moments.shortly(set.at()), set.author().actor() + ": " + set.title() + reason);
    }
}
