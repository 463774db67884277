package org.scrutineer.workbench;

import static org.scrutineer.workspace.tables.Tables.SAVED_VIEW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Workspace;

/** Keeps the named views of lists of recommendations. They are no part of the register, so nothing undoes them. */
public final class SavedViewStore {
    private static final String PLACE = "recommendations";

    private final Workspace workspace;

    public SavedViewStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** By name. A view that a later version wrote, and this one cannot read, is left out. */
    List<SavedView> views() {
        return workspace.read(store -> store.selectFrom(SAVED_VIEW)
                .where(SAVED_VIEW.PLACE.eq(PLACE))
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch()).stream()
                .flatMap(row -> read(row.getId(), row.getName(), row.getDefinition()).stream())
                .toList();
    }

    /** Keeps a view; one of the same name is replaced. */
    SavedView keep(String name, ViewDefinition definition) {
        String called = name.strip();
        return workspace.write(store -> {
            store.deleteFrom(SAVED_VIEW)
                    .where(SAVED_VIEW.PLACE.eq(PLACE), SAVED_VIEW.NAME.equalIgnoreCase(called))
                    .execute();
            UUID id = UUID.randomUUID();
            store.insertInto(SAVED_VIEW)
                    .columns(SAVED_VIEW.ID, SAVED_VIEW.PLACE, SAVED_VIEW.NAME, SAVED_VIEW.DEFINITION)
                    .values(id, PLACE, called, definition.text())
                    .execute();
            return new SavedView(id, called, definition);
        });
    }

    void forget(UUID view) {
        workspace.write(store -> store.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.ID.eq(view)).execute());
    }

    private static Optional<SavedView> read(UUID id, String name, String definition) {
        try {
            return Optional.of(new SavedView(id, name, ViewDefinition.parse(definition)));
        } catch (Problem ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
