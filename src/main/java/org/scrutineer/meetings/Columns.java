package org.scrutineer.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** How texts and dates stand in the ledger's columns. */
final class Columns {
    private Columns() {}

    static Fields text(String column, String text) {
        return Fields.of(column, orNull(text));
    }

    /** The three columns of a date as people write it. */
    static Fields date(String column, FuzzyDate date) {
        return text(column, date.text()).with(column + "_from", date.from()).with(column + "_until", date.until());
    }

    static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    static UUID orNull(Optional<UUID> id) {
        return id.orElse(null);
    }

    /** One action of several edits. */
    static Draft several(String title, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(), edits, List.of());
    }

    /** A title as it is quoted in the name of an action. */
    static String quoted(String title) {
        String plain = title.isBlank() ? "without a title" : title.strip();
        return "“" + (plain.length() > 60 ? plain.substring(0, 59).strip() + "…" : plain) + "”";
    }
}
