package org.scrutineer.committees;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.OFFICER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.workspace.Workspace;

/** Reads the officers who can be written to. */
public final class OfficerStore {
    private final Workspace workspace;

    public OfficerStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All officers by name. */
    public List<Officer> officers() {
        return workspace.read(store -> store.selectFrom(OFFICER)
                .where(OFFICER.DELETED.isFalse())
                .orderBy(OFFICER.NAME, OFFICER.ID)
                .fetch(row -> new Officer(
                        row.getId(), requireNonNullElse(row.getName(), ""), requireNonNullElse(row.getPost(), ""),
                        requireNonNullElse(row.getEmail(), ""))));
    }

    /** The edit that keeps a person's e-mail address, and the person where there is none of the name yet. */
    public static Draft email(Optional<Officer> known, String name, String email) {
        String title = "E-mail address of " + name;
        String address = email.isBlank() ? null : email.strip();
        if (known.isPresent()) {
            return Draft.edit(title, Optional.empty(),
                    Edit.typed(Officer.KIND, known.get().id(), "e-mail", Fields.of("email", address)));
        }
        UUID id = UUID.randomUUID();
        return Draft.edit(title, Optional.empty(),
                Edit.typed(Officer.KIND, id, "name", Fields.of("name", name)),
                Edit.typed(Officer.KIND, id, "e-mail", Fields.of("email", address)));
    }
}
