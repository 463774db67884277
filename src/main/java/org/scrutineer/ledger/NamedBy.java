package org.scrutineer.ledger;

import java.util.UUID;

/**
 * A field group of a record that names another record.
 *
 * @param fields all columns of the group, as they hold
 */
public record NamedBy(RecordKind kind, UUID record, String group, Fields fields) {
    /** The same with another record in each column that names the one. */
    public Edit pointing(UUID from, UUID to) {
        Fields moved = fields;
        for (String column : kind.groups().get(group)) {
            String value = fields.text(column);
            moved = moved.with(column, from.toString().equals(value) ? to : value);
        }
        return Edit.typed(kind, record, group, moved);
    }
}
