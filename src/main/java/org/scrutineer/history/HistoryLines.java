package org.scrutineer.history;

import java.util.List;
import org.scrutineer.ledger.HistoryEntry;

public final class HistoryLines {
    private HistoryLines() {}

    public static List<String> of(List<HistoryEntry> entries) {
        return entries.stream().map(Object::toString).toList();
    }
}
