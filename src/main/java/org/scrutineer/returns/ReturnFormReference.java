package org.scrutineer.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.periods.Period;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;

/**
 * What the hidden sheet of a blank return says: whose it is, for which period, and what each row asks for. With it a
 * filled-in return is read without a question; without it the return is read like any other.
 *
 * @param workspace the mark of the workspace that it was made from: ids mean nothing elsewhere
 * @param measures the words of a row to its measure
 */
public record ReturnFormReference(UUID workspace, UUID provider, Period period, Map<String, UUID> measures) {
    private static final String MARK = "Scrutineer provider return";

    public ReturnFormReference {
        measures = Map.copyOf(measures);
    }

    /** The hidden rows that say so. */
    public List<List<String>> written() {
        List<List<String>> lines = new ArrayList<>(List.of(
                List.of(MARK, "1"), List.of("workspace", workspace.toString()),
                List.of("provider", provider.toString()),
                List.of("period", period.from().toString(), String.valueOf(period.months()))));
        new TreeMap<>(measures).forEach((label, id) -> lines.add(List.of("measure", label, id.toString())));
        return lines;
    }

    /** What the workbook says that it is; nothing where that was removed or damaged. */
    public static Optional<ReturnFormReference> in(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(ReturnFormReference::isReference)
                .findFirst()
                .flatMap(ReturnFormReference::of);
    }

    /** Whether a sheet is that mark, and holds no figures. */
    public static boolean isReference(Sheet sheet) {
        return sheet.rows().stream().findFirst().filter(row -> texts(row).getFirst().equals(MARK)).isPresent();
    }

    private static Optional<ReturnFormReference> of(Sheet sheet) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Map<String, UUID> measures = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            List<String> words = texts(row);
            if (words.size() == 3 && words.getFirst().equals("measure")) {
                id(words.get(2)).ifPresent(id -> measures.put(words.get(1), id));
            } else {
                said.putIfAbsent(words.getFirst(), words);
            }
        }
        Optional<UUID> workspace = id(second(said, "workspace"));
        Optional<UUID> provider = id(second(said, "provider"));
        Optional<Period> period = period(said.getOrDefault("period", List.of()));
        return workspace.isPresent() && provider.isPresent() && period.isPresent() && !measures.isEmpty()
                ? Optional.of(new ReturnFormReference(workspace.get(), provider.get(), period.get(), measures))
                : Optional.empty();
    }

    private static String second(Map<String, List<String>> said, String name) {
        List<String> words = said.getOrDefault(name, List.of());
        return words.size() < 2 ? "" : words.get(1);
    }

    private static Optional<Period> period(List<String> words) {
        if (words.size() < 3 || !words.get(2).matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.stored(LocalDate.parse(words.get(1)), Integer.parseInt(words.get(2))));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static List<String> texts(Sheet.Row row) {
        List<String> texts = row.cells().stream().map(Cell::text).map(String::strip).toList();
        return texts.isEmpty() ? List.of("") : texts;
    }
}
