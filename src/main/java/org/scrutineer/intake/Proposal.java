package org.scrutineer.intake;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Source;
import org.scrutineer.workbooks.Workbook;

/**
 * One record as a file gives it, whether it is in the store already or not.
 *
 * @param id of the record in the store that it is about, or a new one
 * @param label how it is spoken of: "Recommendation 4"
 * @param parts the field groups that the file says something about; groups it has no column for are left alone
 */
public record Proposal(RecordKind kind, UUID id, String label, List<Part> parts) {
    /** @param source its cells name where each column was read */
    public record Part(String group, Fields values, Source source) {
        /**
         * @param cells column of the record and address of its cell by turns; columns that no cell holds are left out
         */
        public static Part of(Workbook workbook, String sheet, String group, Fields values, String... cells) {
            SortedMap<String, String> places = new TreeMap<>();
            for (int at = 0; at < cells.length; at += 2) {
                places.put(cells[at], cells[at + 1]);
            }
            return new Part(group, values, new Source(workbook.name(), workbook.sha256(), sheet, places));
        }
    }

    public Proposal {
        parts = List.copyOf(parts);
    }

    /** Where the record stands in the file: the cell of its first part that has one. */
    public String address() {
        return parts.stream()
                .flatMap(part -> part.source().cells().values().stream())
                .findFirst()
                .orElse("");
    }

    /** What the store holds of a record, by field group; a group that was never set is missing. */
    public record Held(Map<String, Fields> current, Map<String, Fields> lastImported) {
        static final Held NOTHING = new Held(Map.of(), Map.of());
    }
}
