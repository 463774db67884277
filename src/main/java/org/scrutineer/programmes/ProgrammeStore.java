package org.scrutineer.programmes;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.ACTIVITY;
import static org.scrutineer.workspace.tables.Tables.MILESTONE;
import static org.scrutineer.workspace.tables.Tables.PROGRAMME;
import static org.scrutineer.workspace.tables.Tables.WORKSTREAM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ActivityRecord;
import org.scrutineer.workspace.tables.tables.records.ProgrammeRecord;

/** Reads programmes with their workstreams, activities and milestones. What is marked as deleted is left out. */
public final class ProgrammeStore {
    private final Workspace workspace;

    public ProgrammeStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All programmes by title. */
    public List<Programme> programmes() {
        return workspace.read(store -> store.selectFrom(PROGRAMME)
                .where(PROGRAMME.DELETED.isFalse())
                .orderBy(PROGRAMME.TITLE, PROGRAMME.ID)
                .fetch(ProgrammeStore::programme));
    }

    public Optional<Programme> programmeTitled(String title) {
        return programmes().stream().filter(programme -> programme.title().equalsIgnoreCase(title.strip())).findFirst();
    }

    /** The workstreams of a programme in their order, each with its activities in theirs. */
    public List<Workstream> workstreams(UUID programme) {
        return workspace.read(store -> {
            Map<UUID, List<Activity>> activities = store.select(ACTIVITY)
                    .from(ACTIVITY)
                    .join(WORKSTREAM)
                    .on(WORKSTREAM.ID.eq(ACTIVITY.WORKSTREAM_ID))
                    .where(WORKSTREAM.PROGRAMME_ID.eq(programme), ACTIVITY.DELETED.isFalse())
                    .orderBy(ACTIVITY.ORDINAL, ACTIVITY.ID)
                    .fetchGroups(row -> row.value1().getWorkstreamId(), row -> activity(row.value1()));
            return store.selectFrom(WORKSTREAM)
                    .where(WORKSTREAM.PROGRAMME_ID.eq(programme), WORKSTREAM.DELETED.isFalse())
                    .orderBy(WORKSTREAM.ORDINAL, WORKSTREAM.ID)
                    .fetch(row -> new Workstream(
                            row.getId(),
                            row.getProgrammeId(),
                            requireNonNullElse(row.getOrdinal(), 0),
                            requireNonNullElse(row.getName(), ""),
                            activities.getOrDefault(row.getId(), List.of())));
        });
    }

    public List<Milestone> milestones(UUID programme) {
        return workspace.read(store -> store.selectFrom(MILESTONE)
                .where(MILESTONE.PROGRAMME_ID.eq(programme), MILESTONE.DELETED.isFalse())
                .orderBy(MILESTONE.ORDINAL, MILESTONE.ID)
                .fetch(row -> new Milestone(
                        row.getId(),
                        row.getProgrammeId(),
                        requireNonNullElse(row.getOrdinal(), 0),
                        requireNonNullElse(row.getName(), ""),
                        new FuzzyDate(
                                requireNonNullElse(row.getTimescale(), ""), row.getDueFrom(), row.getDueUntil()))));
    }

    private static Programme programme(ProgrammeRecord row) {
        return new Programme(
                row.getId(),
                requireNonNullElse(row.getTitle(), ""),
                Optional.ofNullable(row.getCommitteeId()),
                Optional.ofNullable(row.getSchemeId()),
                requireNonNullElse(row.getPositionAt(), ""),
                requireNonNullElse(row.getNextPeriod(), ""),
                requireNonNullElse(row.getMeeting(), ""),
                requireNonNullElse(row.getPresentedBy(), ""));
    }

    private static Activity activity(ActivityRecord row) {
        return new Activity(
                row.getId(),
                row.getWorkstreamId(),
                requireNonNullElse(row.getOrdinal(), 0),
                requireNonNullElse(row.getName(), ""),
                requireNonNullElse(row.getLatestUpdate(), ""),
                requireNonNullElse(row.getRating(), ""),
                requireNonNullElse(row.getNextPlan(), ""),
                requireNonNullElse(row.getOwner(), ""),
                new FuzzyDate(requireNonNullElse(row.getDue(), ""), row.getDueFrom(), row.getDueUntil()));
    }
}
