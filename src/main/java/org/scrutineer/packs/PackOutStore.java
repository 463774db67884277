package org.scrutineer.packs;

import static org.scrutineer.workspace.tables.Tables.CHANGE_SET;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;
import static org.scrutineer.workspace.tables.Tables.PACK_OUT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.PackOutRecord;

/** Keeps which packs went out, with whom and until when. That is no part of the register, so nothing undoes it. */
public final class PackOutStore {
    private final Workspace workspace;

    public PackOutStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All that were made here, the newest first. */
    List<PackOut> packs() {
        return workspace.read(store -> store.selectFrom(PACK_OUT).orderBy(PACK_OUT.NUMBER.desc())
                .fetch(PackOutStore::pack));
    }

    /** The number of the next pack. */
    int next() {
        return workspace.read(store -> Optional.ofNullable(
                store.select(DSL.max(PACK_OUT.NUMBER)).from(PACK_OUT).fetchSingle().value1()).orElse(0) + 1);
    }

    void add(PackOut pack) {
        workspace.write(store -> store.insertInto(PACK_OUT)
                .columns(PACK_OUT.ID, PACK_OUT.NUMBER, PACK_OUT.BACK, PACK_OUT.HOLDER, PACK_OUT.CONTENTS,
                        PACK_OUT.UNTIL_DAY, PACK_OUT.MADE_AT, PACK_OUT.CHANGES)
                .values(pack.id(), pack.number(), pack.back(), pack.holder().orElse(null), pack.contents(),
                        pack.until().orElse(null), pack.made().atOffset(ZoneOffset.UTC), pack.changes())
                .execute());
    }

    /** Forgets one whose file could not be put in its place. */
    void remove(UUID pack) {
        workspace.write(store -> store.deleteFrom(PACK_OUT).where(PACK_OUT.ID.eq(pack)).execute());
    }

    /** Keeps that some arrived; ids of packs that were made elsewhere are nothing to this workspace. */
    void returned(Collection<UUID> packs, Instant now) {
        if (!packs.isEmpty()) {
            workspace.write(store -> store.update(PACK_OUT)
                    .set(PACK_OUT.RETURNED_AT, now.atOffset(ZoneOffset.UTC))
                    .where(PACK_OUT.RETURNED_AT.isNull(), PACK_OUT.ID.in(packs))
                    .execute());
        }
    }

    /** The workspace whose pack this one began with; none in an office. */
    Optional<UUID> beganWith() {
        return workspace.read(store -> store.select(PACK_IN.WORKSPACE_ID)
                .from(CHANGE_SET)
                .leftJoin(PACK_IN)
                .on(PACK_IN.ID.eq(CHANGE_SET.PACK_ID))
                .orderBy(CHANGE_SET.ARRIVAL)
                .limit(1)
                .fetchOptional(PACK_IN.WORKSPACE_ID));
    }

    private static PackOut pack(PackOutRecord row) {
        return new PackOut(
                row.getId(), row.getNumber(), row.getBack(),
                new Manifest.Chosen(
                        row.getContents(), Optional.ofNullable(row.getHolder()),
                        Optional.ofNullable(row.getUntilDay())),
                row.getMadeAt().toInstant(), row.getChanges(),
                Optional.ofNullable(row.getReturnedAt()).map(OffsetDateTime::toInstant));
    }
}
