package org.scrutineer.committees;

import static org.scrutineer.workspace.tables.Tables.BACKGROUND_PAPER;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.scrutineer.workspace.Workspace;

/** Reads committees and the background papers of what they look at. */
public final class CommitteeStore {
    private final Workspace workspace;

    public CommitteeStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All committees by name. */
    public List<Committee> committees() {
        return workspace.read(store -> store.selectFrom(COMMITTEE)
                .where(COMMITTEE.DELETED.isFalse())
                .orderBy(COMMITTEE.NAME, COMMITTEE.ID)
                .fetch(CommitteeStore::committee));
    }

    public Optional<Committee> committee(UUID id) {
        return committees().stream().filter(committee -> committee.id().equals(id)).findFirst();
    }

    public Optional<Committee> committeeNamed(String name) {
        return committees().stream().filter(committee -> committee.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** The background papers of a review or programme, in their order. */
    public List<BackgroundPaper> backgroundPapers(UUID subject) {
        return workspace.read(store -> store.selectFrom(BACKGROUND_PAPER)
                .where(BACKGROUND_PAPER.SUBJECT_ID.eq(subject), BACKGROUND_PAPER.DELETED.isFalse())
                .orderBy(BACKGROUND_PAPER.ORDINAL, BACKGROUND_PAPER.ID)
                .fetch(row -> new BackgroundPaper(
                        row.getId(),
                        row.getSubjectId(),
                        Objects.requireNonNullElse(row.getTitle(), ""),
                        Objects.requireNonNullElse(row.getLink(), ""),
                        Objects.requireNonNullElse(row.getDated(), ""))));
    }

    private static Committee committee(Record row) {
        return new Committee(
                row.get(COMMITTEE.ID),
                Objects.requireNonNullElse(row.get(COMMITTEE.NAME), ""),
                Objects.requireNonNullElse(row.get(COMMITTEE.AUTHORITY), ""));
    }
}
