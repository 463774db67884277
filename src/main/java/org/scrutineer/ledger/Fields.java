package org.scrutineer.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of one field group: column name to text, where null means "not known".
 *
 * <p>Numbers, dates (ISO 8601), flags and ids are kept as their text, so that a value compares, travels and is hashed
 * the same way wherever it is; the projection turns it into the column's own type.
 */
public record Fields(SortedMap<String, String> values) {
    public static final Fields EMPTY = new Fields(new TreeMap<>());

    public Fields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Fields of(String column, Object value) {
        return EMPTY.with(column, value);
    }

    /** These fields with one more; the value is kept as its text, null as null. */
    public Fields with(String column, Object value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(column, Objects.toString(value, null));
        return new Fields(new TreeMap<>(more));
    }

    /** The text of a column, or null when it is not known or not set. */
    public String text(String column) {
        return values.get(column);
    }
}
