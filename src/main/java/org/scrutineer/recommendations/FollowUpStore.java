package org.scrutineer.recommendations;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.ACTION;
import static org.scrutineer.workspace.tables.Tables.PROGRESS_UPDATE;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ActionRecord;
import org.scrutineer.workspace.tables.tables.records.ProgressUpdateRecord;
import org.scrutineer.workspace.tables.tables.records.RecommendationRecord;

/** Reads what became of recommendations: actions, progress updates, answers and endings. */
public final class FollowUpStore {
    private final Workspace workspace;

    public FollowUpStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The actions of a review by recommendation, each list in its order. */
    public Map<UUID, List<Action>> actions(UUID review) {
        return workspace.read(store -> store.select(ACTION.fields())
                .from(ACTION)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(ACTION.RECOMMENDATION_ID))
                .where(RECOMMENDATION.REVIEW_ID.eq(review), RECOMMENDATION.DELETED.isFalse(), ACTION.DELETED.isFalse())
                .orderBy(RECOMMENDATION.ORDINAL, ACTION.ORDINAL, ACTION.ID)
                .fetchGroups(ACTION.RECOMMENDATION_ID, row -> action(row.into(ACTION))));
    }

    /** The progress updates of a review by recommendation, the newest first. */
    public Map<UUID, List<ProgressUpdate>> updates(UUID review) {
        return workspace.read(store -> store.select(PROGRESS_UPDATE.fields())
                .from(PROGRESS_UPDATE)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(PROGRESS_UPDATE.RECOMMENDATION_ID))
                .where(
                        RECOMMENDATION.REVIEW_ID.eq(review),
                        RECOMMENDATION.DELETED.isFalse(),
                        PROGRESS_UPDATE.DELETED.isFalse())
                .orderBy(RECOMMENDATION.ORDINAL, PROGRESS_UPDATE.REPORTED_UNTIL.desc().nullsLast(),
                        PROGRESS_UPDATE.ID.desc())
                .fetchGroups(PROGRESS_UPDATE.RECOMMENDATION_ID, row -> update(row.into(PROGRESS_UPDATE))));
    }

    static FollowUp followUp(RecommendationRecord row) {
        return new FollowUp(
                new Response(
                        Response.Kind.called(text(row.getResponse())), text(row.getResponseReason()),
                        FuzzyDate.stored(row.getResponded(), row.getRespondedFrom(), row.getRespondedUntil())),
                new State(
                        State.Kind.called(text(row.getState())), text(row.getStateReason()),
                        FuzzyDate.stored(row.getStateSince(), row.getStateFrom(), row.getStateUntil()),
                        Optional.ofNullable(row.getStateMeetingId()), Optional.ofNullable(row.getSupersededById())),
                Optional.ofNullable(row.getDifferenceReason()).map(reason -> new FollowUp.Difference(
                        text(row.getDerived()), reason, Boolean.TRUE.equals(row.getDifferencePrinted()))),
                FuzzyDate.stored(row.getBaseline(), row.getBaselineFrom(), row.getBaselineUntil()),
                Optional.ofNullable(row.getConfirmedMeetingId()),
                Optional.ofNullable(row.getContinuesId()));
    }

    private static Action action(ActionRecord row) {
        return new Action(
                row.getId(),
                row.getRecommendationId(),
                requireNonNullElse(row.getOrdinal(), 0),
                text(row.getWording()),
                text(row.getOwner()),
                FuzzyDate.stored(row.getDue(), row.getDueFrom(), row.getDueUntil()),
                FuzzyDate.stored(row.getBaseline(), row.getBaselineFrom(), row.getBaselineUntil()),
                text(row.getSuccessMeasure()),
                new State(
                        State.Kind.called(text(row.getState())), text(row.getStateReason()),
                        FuzzyDate.stored(row.getStateSince(), row.getStateFrom(), row.getStateUntil()),
                        Optional.empty(), Optional.empty()));
    }

    private static ProgressUpdate update(ProgressUpdateRecord row) {
        return new ProgressUpdate(
                row.getId(),
                row.getRecommendationId(),
                FuzzyDate.stored(row.getReported(), row.getReportedFrom(), row.getReportedUntil()),
                text(row.getReportedBy()),
                text(row.getContent()),
                text(row.getNextSteps()),
                text(row.getProposed()));
    }

    private static String text(String stored) {
        return requireNonNullElse(stored, "");
    }
}
