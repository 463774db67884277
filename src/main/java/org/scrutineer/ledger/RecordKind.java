package org.scrutineer.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param texts the columns in which a person writes freely: each can be kept from the public, which a code cannot
 */
public record RecordKind(String name, Map<String, List<String>> groups, Map<String, Form> texts) {
    public static final String LIFE = "life";

    /** How a text is written, and so how something can stand in its place. */
    public enum Form {
        /** Whole paragraphs, which a paper numbers one by one. */
        PROSE,
        /** What a record is called; where nothing at all may be said, something still stands there. */
        NAME,
        /** A few words in a line: a person, a place, a date as it was written. */
        WORDS,
        /** Several texts in one column, or an address: nothing readable can stand in its place. */
        DATA
    }

    public RecordKind {
        groups = new LinkedHashMap<>(groups);
        groups.putIfAbsent(LIFE, List.of("deleted"));
        groups = Collections.unmodifiableMap(groups);
        List<String> columns = groups.values().stream().flatMap(List::stream).toList();
        if (columns.stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException("A column of " + name + " is in two field groups: " + columns);
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (!columns.containsAll(texts.keySet())) {
            throw new IllegalArgumentException(name + " has not all of the texts " + texts.keySet());
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
                                LinkedHashMap::new)),
                Map.of());
    }

    /** This kind with columns that hold whole paragraphs. */
    public RecordKind prose(String... columns) {
        return with(Form.PROSE, columns);
    }

    /** This kind with columns that say what its records are called. */
    public RecordKind names(String... columns) {
        return with(Form.NAME, columns);
    }

    /** This kind with columns that hold a few words. */
    public RecordKind words(String... columns) {
        return with(Form.WORDS, columns);
    }

    /** This kind with columns that hold lists of texts, or addresses. */
    public RecordKind data(String... columns) {
        return with(Form.DATA, columns);
    }

    private RecordKind with(Form form, String... columns) {
        Map<String, Form> more = new LinkedHashMap<>(texts);
        List.of(columns).forEach(column -> more.put(column, form));
        return new RecordKind(name, groups, more);
    }

    /** How a column is written, where it holds a text. */
    public Optional<Form> form(String column) {
        return Optional.ofNullable(texts.get(column));
    }

    /** The field groups that hold a text, in the order in which history shows them. */
    public List<String> groupsWithText() {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(texts::containsKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The field group that a column belongs to. */
    String groupOf(String column) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + column));
    }

    public String table() {
        return name.replace(' ', '_');
    }
}
