package org.scrutineer.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A kind of record that the ledger keeps: its table, and which columns change together.
 *
 * <p>A feature declares its kinds as data; the ledger needs to know nothing else about it. The columns of a group clash
 * as one unit. Every kind also has the group {@link #LIFE} with the column {@code deleted}.
 *
 * @param name the field's own word, as shown in history ("recommendation"); also the name of the table, with spaces as
 *     underscores
 * @param groups field group to its columns, in the order in which history shows them
 */
public record RecordKind(String name, Map<String, List<String>> groups) {
    public static final String LIFE = "life";

    public RecordKind {
        groups = new LinkedHashMap<>(groups);
        groups.putIfAbsent(LIFE, List.of("deleted"));
        groups = Collections.unmodifiableMap(groups);
        List<String> columns = groups.values().stream().flatMap(List::stream).toList();
        if (columns.stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException("A column of " + name + " is in two field groups: " + columns);
        }
    }

    /** A kind whose groups are written "assessment: assessment" or "due: due due_from due_until". */
    public static RecordKind of(String name, String... groups) {
        return new RecordKind(
                name,
                List.of(groups).stream()
                        .map(group -> group.split(":\\s*", 2))
                        .collect(Collectors.toMap(
                                parts -> parts[0],
                                parts -> List.of(parts[1].split("\\s+")),
                                (first, second) -> first,
                                LinkedHashMap::new)));
    }

    public String table() {
        return name.replace(' ', '_');
    }
}
