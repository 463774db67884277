package org.scrutineer.clashes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;

/**
 * What field groups say, in words: ids by what they name, and without the days that are worked out of a date which is
 * shown as it was written.
 *
 * @param names of the records that the values refer to
 */
record Values(Map<UUID, String> names) {
    private static final Pattern WORKED_OUT = Pattern.compile(".*_from|.*_until");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Enough of a file's digest to tell two of them apart. */
    private static final int DIGEST = 8;

    /** The ids in some fields that could be those of records. */
    static Set<UUID> ids(Fields fields) {
        Set<UUID> ids = new LinkedHashSet<>();
        fields.values().values().stream().filter(text -> text != null && ID.matcher(text).matches())
                .forEach(text -> ids.add(UUID.fromString(text)));
        return ids;
    }

    /** What it says, in the order of the kind's columns; nothing where nothing is known. */
    List<Value> of(RecordKind kind, String group, Fields fields) {
        List<String> columns = shown(kind, group);
        List<Value> values = new ArrayList<>();
        for (String column : columns) {
            String text = text(column, fields.text(column));
            if (!text.isEmpty()) {
                values.add(new Value(columns.size() == 1 ? "" : label(column, group), text));
            }
        }
        return values;
    }

    private static List<String> shown(RecordKind kind, String group) {
        List<String> all = kind.groups().get(group);
        // A period has its days only, and no words for them.
        return all.stream()
                .filter(column -> !WORKED_OUT.matcher(column).matches()
                        || !kind.texts().containsKey(column) && !isWorkedOut(all, column))
                .toList();
    }

    private static boolean isWorkedOut(List<String> all, String column) {
        String name = column.replaceFirst("_(from|until)$", "");
        return all.contains(name + "_from") && all.contains(name + "_until");
    }

    private String text(String column, String raw) {
        String text = Objects.requireNonNullElse(raw, "").strip();
        if (ID.matcher(text).matches()) {
            return names.getOrDefault(UUID.fromString(text), "a record that is not here");
        }
        if (column.endsWith("sha256") && text.length() > DIGEST) {
            return "file " + text.substring(0, DIGEST);
        }
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }

    static String label(String column, String group) {
        String words = column.replaceFirst("_id$", "").replace('_', ' ');
        return words.equals("content") ? group.replace('_', ' ') : words;
    }
}
