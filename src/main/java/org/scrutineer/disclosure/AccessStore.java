package org.scrutineer.disclosure;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.ACCESS_MARK;
import static org.scrutineer.workspace.tables.Tables.STAND_IN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.AccessMarkRecord;

/** Reads who may read what. A mark that was taken back is left out; a text without one is public. */
public final class AccessStore {
    private final Workspace workspace;

    public AccessStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All marks, also those that say "public" of a text that was kept back once. */
    public List<AccessMark> marks() {
        return read(DSL.noCondition());
    }

    /** The mark of a text; one that says "public" where nobody has marked it. */
    public AccessMark mark(UUID record, String kind, String group) {
        return read(ACCESS_MARK.ID.eq(AccessMark.id(record, group))).stream().findFirst()
                .orElseGet(() -> new AccessMark(record, kind, group, Level.PUBLIC, Optional.empty(), ""));
    }

    /** The schedule that this council cites: the one that most of its marks name. */
    public Schedule schedule() {
        return Schedules.named(workspace.read(store -> store.select(ACCESS_MARK.SCHEDULE)
                .from(ACCESS_MARK)
                .where(ACCESS_MARK.DELETED.isFalse(), ACCESS_MARK.SCHEDULE.isNotNull())
                .groupBy(ACCESS_MARK.SCHEDULE)
                .orderBy(DSL.count().desc(), ACCESS_MARK.SCHEDULE)
                .limit(1)
                .fetchOptional(ACCESS_MARK.SCHEDULE))
                .orElse(Schedules.USUAL));
    }

    /** The letters that were given; where two laptops gave the same one, both are here. */
    List<StandIn> standIns() {
        return workspace.read(store -> store.selectFrom(STAND_IN)
                .where(STAND_IN.DELETED.isFalse(), STAND_IN.RECORD_ID.isNotNull(), STAND_IN.PLACE.gt(0))
                .orderBy(STAND_IN.PLACE, STAND_IN.RECORD_ID)
                .fetch(row -> new StandIn(row.getRecordId(), row.getPlace())));
    }

    private List<AccessMark> read(Condition which) {
        return workspace.read(store -> store.selectFrom(ACCESS_MARK)
                .where(ACCESS_MARK.DELETED.isFalse(), ACCESS_MARK.RECORD_ID.isNotNull(), which)
                .orderBy(ACCESS_MARK.RECORD_KIND, ACCESS_MARK.FIELD_GROUP, ACCESS_MARK.RECORD_ID)
                .fetch(AccessStore::mark));
    }

    /** A mark that says less than it must keeps its text back as an internal one. */
    private static AccessMark mark(AccessMarkRecord row) {
        Level level = Level.stored(row.getLevel());
        boolean cited = row.getSchedule() != null && row.getParagraph() != null;
        Level known = level == Level.EXEMPT && !cited ? Level.INTERNAL : level;
        return new AccessMark(
                row.getRecordId(), requireNonNullElse(row.getRecordKind(), ""),
                requireNonNullElse(row.getFieldGroup(), ""), known,
                known == Level.EXEMPT
                        ? Optional.of(new Exemption(row.getSchedule(), row.getParagraph()))
                        : Optional.empty(),
                requireNonNullElse(row.getReason(), ""));
    }
}
