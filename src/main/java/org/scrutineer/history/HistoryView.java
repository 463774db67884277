package org.scrutineer.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.SetEntry;

/** The history of a few records, read anew whenever it is shown. */
public final class HistoryView {
    private static final int MOST = 40;
    /** A new record of more field groups is told as one line. */
    private static final int A_FEW = 3;
    /** Where a record stands in its list is of no interest to a person. */
    private static final Set<String> PLACES = Set.of("place", "link");

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

    /** A sentence for each value that changed; records that were new come as one line, the name of the action. */
    private static List<HistoryList.Entry> lines(List<HistoryEntry> entries) {
        Set<UUID> told = new HashSet<>();
        List<HistoryList.Entry> lines = new ArrayList<>();
        Map<UUID, UUID> begunBy = new HashMap<>();
        // Newest first, so that the last one put is the set that made the record.
        entries.forEach(entry -> begunBy.put(entry.record(), entry.set().id()));
        for (HistoryEntry entry : entries) {
            boolean begun = entry.set().changes() > A_FEW && begunBy.get(entry.record()).equals(entry.set().id());
            boolean alone = entry.before().isPresent() || entry.set().kind() == Draft.Kind.EDIT && !begun;
            if (isPlace(entry) || !alone && !told.add(entry.set().id())) {
                continue;
            }
            lines.add(new HistoryList.Entry(
                    Moments.shortly(entry.set().at()), alone ? sentence(entry) : title(entry.set())));
        }
        return lines.stream().distinct().limit(MOST).toList();
    }

    private static boolean isPlace(HistoryEntry entry) {
        return PLACES.contains(entry.group()) && !entry.after().values().containsKey(entry.group());
    }

    private static String sentence(HistoryEntry entry) {
        HistoryLine line = HistoryLine.of(entry, ZoneId.systemDefault());
        return line.what() + line.why().map(why -> " " + why).orElse("");
    }

    private static String title(SetEntry set) {
        return set.author().actor() + ": " + set.title();
    }
}
