package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;

/**
 * What a form's hidden sheet says: which form it is, of which workspace, and what each row asks about.
 *
 * @param workspace the mark of the workspace that it was made from
 * @param rows key to what it is about, without the locked words
 */
record FormReference(UUID form, UUID workspace, String review, String officer, Map<String, SentRow> rows) {
    private static final String MARK = "Scrutineer update form";
    private static final Pattern KEY = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[raq][0-9]+");

    FormReference {
        rows = Map.copyOf(rows);
    }

    /** The hidden rows. */
    List<List<String>> written() {
        List<List<String>> lines = new ArrayList<>(List.of(
                List.of(MARK, "1"), List.of("form", form.toString()), List.of("workspace", workspace.toString()),
                List.of("review", review), List.of("officer", officer)));
        new TreeMap<>(rows).values().forEach(row -> lines.add(List.of(
                "row", row.key(), row.sort().word(), row.record().toString(), heads(row.heads()))));
        return lines;
    }

    /** A key that no other row of any form has. */
    static String key(UUID form, Sort sort, int number) {
        return form + "/" + sort.letter() + number;
    }

    /** The key in a row, wherever it stands in it. */
    static Optional<String> key(Sheet.Row row) {
        return row.cells().stream().map(cell -> cell.text().strip()).filter(text -> KEY.matcher(text).matches())
                .findFirst();
    }

    /** The form that a key belongs to. */
    static UUID formOf(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(key);
        }
        return UUID.fromString(matcher.group(1));
    }

    /** What the workbook says that it is; nothing where that was removed or damaged. */
    static Optional<FormReference> in(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(FormReference::isReference)
                .findFirst()
                .flatMap(FormReference::of);
    }

    static boolean isReference(Sheet sheet) {
        return sheet.rows().stream().anyMatch(row -> texts(row).getFirst().equals(MARK));
    }

    private static Optional<FormReference> of(Sheet sheet) {
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, SentRow> rows = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            List<String> words = texts(row);
            if (words.size() >= 4 && words.getFirst().equals("row")) {
                row(words).ifPresent(sent -> rows.put(sent.key(), sent));
            } else if (words.size() == 2) {
                said.put(words.getFirst(), words.get(1));
            }
        }
        Optional<UUID> workspace = id(said.get("workspace"));
        return id(said.get("form")).filter(form -> workspace.isPresent()).map(form -> new FormReference(
                form, workspace.orElseThrow(), said.getOrDefault("review", ""), said.getOrDefault("officer", ""),
                rows));
    }

    private static Optional<SentRow> row(List<String> words) {
        return Sort.called(words.get(2)).flatMap(sort -> id(words.get(3)).map(record -> new SentRow(
                words.get(1), sort, record, List.of(), words.size() < 5 ? Map.of() : heads(words.get(4)))));
    }

    private static String heads(Map<String, List<UUID>> heads) {
        return new TreeMap<>(heads).entrySet().stream()
                .map(group -> group.getKey() + "="
                        + group.getValue().stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    private static Map<String, List<UUID>> heads(String written) {
        Map<String, List<UUID>> heads = new LinkedHashMap<>();
        for (String group : written.split(";")) {
            String[] parts = group.split("=", 2);
            if (parts.length == 2) {
                heads.put(parts[0], Arrays.stream(parts[1].split(" ")).map(FormReference::id)
                        .flatMap(Optional::stream).toList());
            }
        }
        return heads;
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static List<String> texts(Sheet.Row row) {
        List<String> texts = row.cells().stream().map(Cell::text).map(String::strip).toList();
        return texts.isEmpty() ? List.of("") : texts;
    }
}
