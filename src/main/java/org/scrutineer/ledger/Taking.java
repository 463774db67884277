package org.scrutineer.ledger;

import java.util.List;
import java.util.Set;

/**
 * What goes along with records that are taken away.
 *
 * @param along kinds whose records belong to another and go where it goes
 * @param always kinds of which every record goes, such as settings
 */
public record Taking(List<Along> along, Set<String> always) {
    public Taking {
        along = List.copyOf(along);
        always = Set.copyOf(always);
    }

    /**
     * Records of a kind go along with the one that a column of theirs names.
     *
     * @param owner the column
     */
    public record Along(String kind, String owner) {}
}
