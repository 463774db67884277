package org.scrutineer.recommendations;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.CITATION;
import static org.scrutineer.workspace.tables.Tables.EVIDENCE;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;
import static org.scrutineer.workspace.tables.Tables.REVIEW;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.EvidenceRecord;
import org.scrutineer.workspace.tables.tables.records.RecommendationRecord;
import org.scrutineer.workspace.tables.tables.records.ReviewRecord;

/** Reads reviews, their recommendations and the evidence. What is marked as deleted is left out. */
public final class RegisterStore {
    private final Workspace workspace;

    public RegisterStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All reviews by title. */
    public List<Review> reviews() {
        return workspace.read(store -> store.selectFrom(REVIEW)
                .where(REVIEW.DELETED.isFalse())
                .orderBy(REVIEW.TITLE, REVIEW.ID)
                .fetch(RegisterStore::review));
    }

    public Optional<Review> reviewTitled(String title) {
        return reviews().stream().filter(review -> review.title().equalsIgnoreCase(title.strip())).findFirst();
    }

    /** The recommendations of a review in their order; refs keep their gaps. */
    public List<Recommendation> recommendations(UUID review) {
        return workspace.read(store -> {
            Map<UUID, List<UUID>> evidence = store.select(CITATION.RECOMMENDATION_ID, CITATION.EVIDENCE_ID)
                    .from(CITATION)
                    .join(RECOMMENDATION)
                    .on(RECOMMENDATION.ID.eq(CITATION.RECOMMENDATION_ID))
                    .join(EVIDENCE)
                    .on(EVIDENCE.ID.eq(CITATION.EVIDENCE_ID))
                    .where(RECOMMENDATION.REVIEW_ID.eq(review), CITATION.DELETED.isFalse(), EVIDENCE.DELETED.isFalse())
                    .orderBy(CITATION.ORDINAL, CITATION.ID)
                    .fetchGroups(CITATION.RECOMMENDATION_ID, CITATION.EVIDENCE_ID);
            return store.selectFrom(RECOMMENDATION)
                    .where(RECOMMENDATION.REVIEW_ID.eq(review), RECOMMENDATION.DELETED.isFalse())
                    .orderBy(RECOMMENDATION.ORDINAL, RECOMMENDATION.ID)
                    .fetch(row -> recommendation(row, evidence.getOrDefault(row.getId(), List.of())));
        });
    }

    /** The evidence of a review, in the order in which its recommendations cite it; each item once. */
    public List<Evidence> evidence(UUID review) {
        return workspace.read(store -> {
            Map<UUID, EvidenceRecord> items = new LinkedHashMap<>();
            Map<UUID, List<String>> refs = new LinkedHashMap<>();
            citations(store, review, items, refs);
            store.selectFrom(EVIDENCE)
                    .where(EVIDENCE.REVIEW_ID.eq(review), EVIDENCE.DELETED.isFalse())
                    .orderBy(EVIDENCE.ID)
                    .forEach(row -> items.putIfAbsent(row.getId(), row));
            return items.values().stream()
                    .map(row -> evidence(row, refs.getOrDefault(row.getId(), List.of())))
                    .toList();
        });
    }

    /** Ids of the citations of a review: recommendation and evidence to the link between them. */
    Map<Cites, UUID> citations(UUID review) {
        return workspace.read(store -> store.select(CITATION.ID, CITATION.RECOMMENDATION_ID, CITATION.EVIDENCE_ID)
                .from(CITATION)
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(CITATION.RECOMMENDATION_ID))
                .where(RECOMMENDATION.REVIEW_ID.eq(review), CITATION.DELETED.isFalse())
                .fetchMap(row -> new Cites(row.value2(), row.value3()), row -> row.value1()));
    }

    record Cites(UUID recommendation, UUID evidence) {}

    private static void citations(
            DSLContext store, UUID review, Map<UUID, EvidenceRecord> items, Map<UUID, List<String>> refs) {
        store.select(EVIDENCE, RECOMMENDATION.REF)
                .from(EVIDENCE)
                .join(CITATION)
                .on(CITATION.EVIDENCE_ID.eq(EVIDENCE.ID))
                .join(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(CITATION.RECOMMENDATION_ID))
                .where(
                        RECOMMENDATION.REVIEW_ID.eq(review),
                        RECOMMENDATION.DELETED.isFalse(),
                        CITATION.DELETED.isFalse(),
                        EVIDENCE.DELETED.isFalse())
                .orderBy(RECOMMENDATION.ORDINAL, CITATION.ORDINAL, CITATION.ID)
                .forEach(row -> {
                    items.put(row.value1().getId(), row.value1());
                    refs.computeIfAbsent(row.value1().getId(), id -> new ArrayList<>()).add(row.value2());
                });
    }

    private static Review review(ReviewRecord row) {
        return new Review(
                row.getId(),
                requireNonNullElse(row.getTitle(), ""),
                Optional.ofNullable(row.getCommitteeId()),
                requireNonNullElse(row.getLinkOfficer(), ""),
                Optional.ofNullable(row.getSchemeId()),
                requireNonNullElse(row.getMeeting(), ""),
                requireNonNullElse(row.getClosedNote(), ""),
                new Review.Scope(
                        requireNonNullElse(row.getScope(), ""),
                        requireNonNullElse(row.getFinalReport(), ""),
                        requireNonNullElse(row.getFinalReportLink(), ""),
                        FuzzyDate.stored(row.getReported(), row.getReportedFrom(), row.getReportedUntil()),
                        requireNonNullElse(row.getMunicipalYear(), ""),
                        Optional.ofNullable(row.getFollowsId()),
                        requireNonNullElse(row.getState(), "")));
    }

    private static Recommendation recommendation(RecommendationRecord row, List<UUID> evidence) {
        return new Recommendation(
                row.getId(),
                row.getReviewId(),
                requireNonNullElse(row.getRef(), ""),
                requireNonNullElse(row.getOrdinal(), 0),
                requireNonNullElse(row.getWording(), ""),
                requireNonNullElse(row.getAddressee(), ""),
                requireNonNullElse(row.getOwner(), ""),
                FuzzyDate.stored(row.getDue(), row.getDueFrom(), row.getDueUntil()),
                requireNonNullElse(row.getSuccessMeasure(), ""),
                requireNonNullElse(row.getAssessment(), ""),
                requireNonNullElse(row.getConfirmed(), ""),
                requireNonNullElse(row.getConfirmedAt(), ""),
                evidence,
                FollowUpStore.followUp(row));
    }

    private static Evidence evidence(EvidenceRecord row, List<String> refs) {
        return new Evidence(
                row.getId(),
                row.getReviewId(),
                requireNonNullElse(row.getContent(), ""),
                refs,
                new Evidence.Extract(
                        requireNonNullElse(row.getExtract(), ""), requireNonNullElse(row.getExtractFrom(), "")));
    }
}
