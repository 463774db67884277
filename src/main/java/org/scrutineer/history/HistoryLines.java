package org.scrutineer.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.SetEntry;

/** The changes of a few records as lines: all of them, or those of one field. */
record HistoryLines(List<HistoryEntry> entries) {
    private static final int MOST = 40;
    /** A new record of more field groups is told as one line. */
    private static final int A_FEW = 3;
    /** Where a record stands in its list is of no interest to a person. */
    private static final Set<String> PLACES = Set.of("place", "link", "reference", RecordKind.LIFE);

    /** The fields that were ever changed, the last changed first. */
    List<String> fields() {
        return entries.stream().map(HistoryEntry::group).filter(group -> !PLACES.contains(group)).distinct().toList();
    }

    /** A sentence for each value that changed; records that were new come as one line, the name of the action. */
    List<HistoryList.Entry> all() {
        Set<UUID> told = new HashSet<>();
        List<HistoryList.Entry> lines = new ArrayList<>();
        Map<UUID, UUID> begunBy = new HashMap<>();
        // Newest first, so that the last one put is the set that made the record.
        entries.forEach(entry -> begunBy.put(entry.record(), entry.set().id()));
        for (HistoryEntry entry : entries) {
            boolean begun = entry.set().changes() > A_FEW && begunBy.get(entry.record()).equals(entry.set().id());
            boolean alone = entry.before().isPresent() || entry.set().kind() == Draft.Kind.EDIT && !begun;
            if (!isPlace(entry) && (alone || told.add(entry.set().id()))) {
                lines.add(line(entry, alone ? sentence(entry) : title(entry.set())));
            }
        }
        return lines.stream().distinct().limit(MOST).toList();
    }

    /** Everything that one field ever was, with the first value too. */
    List<HistoryList.Entry> of(String field) {
        return entries.stream()
                .filter(entry -> entry.group().equals(field))
                .map(entry -> line(entry, sentence(entry)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isPlace(HistoryEntry entry) {
        return PLACES.contains(entry.group())
                && !entry.group().equals(RecordKind.LIFE)
                && !entry.after().values().containsKey(entry.group());
    }

    private static HistoryList.Entry line(HistoryEntry entry, String sentence) {
        return new HistoryList.Entry(Moments.shortly(entry.set().at()), sentence);
    }

    private static String sentence(HistoryEntry entry) {
        HistoryLine line = HistoryLine.of(entry, ZoneId.systemDefault());
        return line.what() + line.why().map(why -> " " + why).orElse("");
    }

    private static String title(SetEntry set) {
        return set.author().actor() + ": " + set.title();
    }
}
