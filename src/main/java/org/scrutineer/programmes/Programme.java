package org.scrutineer.programmes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * A programme that a board follows by its RAG table. Texts that are not known are empty.
 *
 * @param positionAt the date or period that the table describes, as written
 * @param nextPeriod how the coming period is called in the table's header ("Q1 2020 (Jan, Feb, Mar)")
 * @param meeting the meeting that the next paper is for, as written
 */
public record Programme(
        UUID id,
        String title,
        Optional<UUID> committee,
        Optional<UUID> scheme,
        String positionAt,
        String nextPeriod,
        String meeting,
        String presentedBy) {
    public static final RecordKind KIND = RecordKind.of(
            "programme",
            "title: title",
            "committee: committee_id",
            "rating scheme: scheme_id",
            "position: position_at",
            "next period: next_period",
            "meeting: meeting",
            "presented by: presented_by")
            .names("title").words("position_at", "next_period", "meeting", "presented_by");

    /** @param ordinal place in the programme, from 1 */
    public record Workstream(UUID id, UUID programme, int ordinal, String name, List<Activity> activities) {
        public static final RecordKind KIND = RecordKind.of(
                "workstream", "place: programme_id ordinal", "name: name")
                .names("name");

        public Workstream {
            activities = List.copyOf(activities);
        }
    }

    /**
     * @param name empty where the row of the table speaks for the whole workstream
     * @param latestUpdate as written, with its bullets
     * @param rating a word of the programme's scheme, or empty while not rated
     */
    public record Activity(
            UUID id,
            UUID workstream,
            int ordinal,
            String name,
            String latestUpdate,
            String rating,
            String nextPlan,
            String owner,
            FuzzyDate due) {
        public static final RecordKind KIND = RecordKind.of(
                "activity",
                "place: workstream_id ordinal",
                "name: name",
                "latest update: latest_update",
                "rating: rating",
                "next-period plan: next_plan",
                "owner: owner",
                "due date: due due_from due_until")
                .names("name").words("owner", "due").prose("latest_update", "next_plan");
    }

    /** @param timescale as written and as understood: "Jan- mid Mar" names no year and so no days */
    public record Milestone(UUID id, UUID programme, int ordinal, String name, FuzzyDate timescale) {
        public static final RecordKind KIND = RecordKind.of(
                "milestone", "place: programme_id ordinal", "name: name", "timescale: timescale due_from due_until")
                .names("name").words("timescale");
    }
}
