package org.scrutineer.exports;

import static org.scrutineer.workspace.tables.Tables.SAVED_VIEW;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.workspace.Workspace;

/**
 * Keeps which columns of a table go out, for each place that has one. It is no part of the register, so nothing undoes
 * it.
 */
public final class TableChoiceStore {
    private static final String PLACE = "exported tables";

    private final Workspace workspace;

    public TableChoiceStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param place names the table: "recommendations", "returns: totals" */
    Optional<TableChoice> of(String place) {
        return workspace.read(store -> store.select(SAVED_VIEW.DEFINITION)
                .from(SAVED_VIEW)
                .where(SAVED_VIEW.PLACE.eq(PLACE), SAVED_VIEW.NAME.eq(place))
                .limit(1)
                .fetchOptional(SAVED_VIEW.DEFINITION))
                .flatMap(TableChoice::parse);
    }

    void keep(String place, TableChoice choice) {
        workspace.write(store -> {
            store.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.PLACE.eq(PLACE), SAVED_VIEW.NAME.eq(place)).execute();
            return store.insertInto(SAVED_VIEW)
                    .columns(SAVED_VIEW.ID, SAVED_VIEW.PLACE, SAVED_VIEW.NAME, SAVED_VIEW.DEFINITION)
                    .values(UUID.randomUUID(), PLACE, place, choice.text())
                    .execute();
        });
    }

    /** From now on the table goes out as it usually does. */
    void forget(String place) {
        workspace.write(store -> store.deleteFrom(SAVED_VIEW)
                .where(SAVED_VIEW.PLACE.eq(PLACE), SAVED_VIEW.NAME.eq(place)).execute());
    }
}
