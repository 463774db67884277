package org.scrutineer.clashes;

import java.util.List;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;

/** What the rooms know of how the values of their records are written. */
public interface Writing {
    /** The words that a column may hold, such as those of a rating scheme; empty for a free text. */
    List<String> choices(Clash clash, String column);

    /** The fields with a text in a column, read as the record's room reads it: a date gets its days. */
    Fields read(RecordKind kind, String group, Fields fields, String column, String text);

    /** Texts only, each as it stands. */
    Writing PLAIN = new Writing() {
        @Override
        public List<String> choices(Clash clash, String column) {
            return List.of();
        }

        @Override
        public Fields read(RecordKind kind, String group, Fields fields, String column, String text) {
            return fields.with(column, text.isBlank() ? null : text.strip());
        }
    };
}
