package org.scrutineer.packs;

import static org.scrutineer.workspace.tables.Tables.TEAM_KEY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Record;
import org.scrutineer.workspace.Workspace;

/** Keeps the keys of this workspace's team. The newest locks new packs; older ones still open old packs. */
public final class TeamKeyStore {
    private final Workspace workspace;

    public TeamKeyStore(Workspace workspace) {
        this.workspace = workspace;
    }

    Optional<TeamKey> newest() {
        return workspace.read(store -> store.selectFrom(TEAM_KEY).orderBy(TEAM_KEY.MADE_AT.desc(), TEAM_KEY.ID)
                .limit(1).fetchOptional(TeamKeyStore::key));
    }

    Optional<TeamKey> named(String id) {
        return workspace.read(store -> store.selectFrom(TEAM_KEY).where(TEAM_KEY.ID.eq(id))
                .fetchOptional(TeamKeyStore::key));
    }

    /** Keeps a key that may be here already. */
    void keep(TeamKey key) {
        if (named(key.id()).isEmpty()) {
            workspace.write(store -> store.insertInto(TEAM_KEY)
                    .columns(TEAM_KEY.ID, TEAM_KEY.SECRET, TEAM_KEY.MADE_AT)
                    .values(key.id(), key.secret(), key.made().atOffset(ZoneOffset.UTC))
                    .execute());
        }
    }

    /** The newest key; a new one where there is none. */
    TeamKey newestOrMade(Instant now) {
        return newest().orElseGet(() -> made(now));
    }

    TeamKey made(Instant now) {
        TeamKey made = TeamKey.random(now);
        keep(made);
        return made;
    }

    private static TeamKey key(Record row) {
        return new TeamKey(row.get(TEAM_KEY.SECRET), row.get(TEAM_KEY.MADE_AT).toInstant());
    }
}
