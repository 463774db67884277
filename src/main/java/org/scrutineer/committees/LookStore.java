package org.scrutineer.committees;

import static org.scrutineer.workspace.tables.Tables.LOOK;

import java.util.Objects;
import java.util.Optional;
import org.scrutineer.workspace.Workspace;

/** Reads how the council's papers look. */
public final class LookStore {
    private final Workspace workspace;

    public LookStore(Workspace workspace) {
        this.workspace = workspace;
    }

    public CouncilLook look() {
        return workspace.read(store -> store.selectFrom(LOOK)
                .where(LOOK.DELETED.isFalse(), LOOK.ID.eq(CouncilLook.ID))
                .fetchOptional(row -> new CouncilLook(
                        Optional.ofNullable(row.getAccent()), Optional.ofNullable(row.getCrest()),
                        Objects.requireNonNullElse(row.getCrestAlternative(), ""),
                        Optional.ofNullable(row.getFontRegular())
                                .flatMap(regular -> Optional.ofNullable(row.getFontBold())
                                        .map(bold -> new CouncilLook.Font(regular, bold))),
                        Optional.ofNullable(row.getTemplate()))))
                .orElse(CouncilLook.NONE);
    }
}
