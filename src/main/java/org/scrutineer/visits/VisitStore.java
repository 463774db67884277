package org.scrutineer.visits;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.AGREED_SCORE;
import static org.scrutineer.workspace.tables.Tables.PHOTOGRAPH;
import static org.scrutineer.workspace.tables.Tables.QUESTION_SET;
import static org.scrutineer.workspace.tables.Tables.REQUIREMENT;
import static org.scrutineer.workspace.tables.Tables.STANDARD_NOT_APPLICABLE;
import static org.scrutineer.workspace.tables.Tables.VISIT;
import static org.scrutineer.workspace.tables.Tables.VISIT_ANSWER;
import static org.scrutineer.workspace.tables.Tables.VISIT_FINDING;
import static org.scrutineer.workspace.tables.Tables.VISIT_QUOTATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.VisitRecord;

/** Reads quality visits and question sets. What is marked as deleted is left out. */
public final class VisitStore {
    private final Workspace workspace;

    public VisitStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The council's own sets by name, and after them the tool's that none of them replaces. */
    public List<QuestionSet> questionSets() {
        List<QuestionSet> sets = new ArrayList<>(workspace.read(store -> store.selectFrom(QUESTION_SET)
                .where(QUESTION_SET.DELETED.isFalse())
                .orderBy(QUESTION_SET.NAME, QUESTION_SET.ID)
                .fetch(row -> QuestionSetFile.read(row.getContent()))));
        QuestionSet shipped = QuestionSetFile.shipped();
        if (sets.stream().noneMatch(set -> set.id().equals(shipped.id()))) {
            sets.add(shipped);
        }
        return List.copyOf(sets);
    }

    /** All visits, the newest first; those without a known day come first. */
    public List<Visit> visits() {
        return workspace.read(store -> store.selectFrom(VISIT)
                .where(VISIT.DELETED.isFalse())
                .orderBy(VISIT.HELD_FROM.desc().nullsFirst(), VISIT.PLANNED_FROM.desc().nullsFirst(), VISIT.ID.desc())
                .fetch(VisitStore::visit));
    }

    public Optional<Visit> visit(UUID id) {
        return workspace.read(store -> store.selectFrom(VISIT)
                .where(VISIT.ID.eq(id), VISIT.DELETED.isFalse())
                .fetchOptional(VisitStore::visit));
    }

    /** One visit with all that belongs to it, read at one moment. */
    public Optional<WholeVisit> whole(UUID id) {
        return workspace.read(store -> visit(id).map(visit -> new WholeVisit(
                visit, questions(visit), scored(id), found(id))));
    }

    /** All visits with all that belongs to them, the newest first. */
    public List<WholeVisit> whole() {
        return workspace.read(store -> visits().stream().flatMap(visit -> whole(visit.id()).stream()).toList());
    }

    private QuestionSet questions(Visit visit) {
        List<QuestionSet> sets = questionSets();
        return sets.stream().filter(set -> set.id().equals(visit.plan().questionSet())).findFirst()
                .orElseGet(sets::getLast);
    }

    /** Everything that was scored at a visit. */
    public Scored scored(UUID visit) {
        return workspace.read(store -> new Scored(
                store.selectFrom(VISIT_ANSWER)
                        .where(VISIT_ANSWER.VISIT_ID.eq(visit), VISIT_ANSWER.DELETED.isFalse())
                        .orderBy(VISIT_ANSWER.QUESTION, VISIT_ANSWER.ASSESSOR, VISIT_ANSWER.ID)
                        .fetch(row -> new Answer(
                                row.getId(), text(row.getQuestion()), text(row.getAssessor()), text(row.getScore()),
                                text(row.getNote()))),
                store.selectFrom(AGREED_SCORE)
                        .where(AGREED_SCORE.VISIT_ID.eq(visit), AGREED_SCORE.DELETED.isFalse())
                        .orderBy(AGREED_SCORE.TOPIC, AGREED_SCORE.ID)
                        .fetch(row -> new Agreed(
                                row.getId(), text(row.getTopic()), text(row.getScore()), text(row.getAgreedBy()))),
                store.selectFrom(STANDARD_NOT_APPLICABLE)
                        .where(STANDARD_NOT_APPLICABLE.VISIT_ID.eq(visit),
                                STANDARD_NOT_APPLICABLE.DELETED.isFalse())
                        .orderBy(STANDARD_NOT_APPLICABLE.STANDARD, STANDARD_NOT_APPLICABLE.ID)
                        .fetch(row -> new NotApplicable(
                                row.getId(), text(row.getStandard()), text(row.getReason())))));
    }

    /** Everything that was found at a visit, and what is to be done. */
    public Found found(UUID visit) {
        return workspace.read(store -> new Found(
                store.selectFrom(VISIT_FINDING)
                        .where(VISIT_FINDING.VISIT_ID.eq(visit), VISIT_FINDING.DELETED.isFalse())
                        .orderBy(VISIT_FINDING.ORDINAL, VISIT_FINDING.ID)
                        .fetch(row -> new Finding(
                                row.getId(), text(row.getStandard()), requireNonNullElse(row.getOrdinal(), 0),
                                Finding.Sort.named(text(row.getKind())).orElse(Finding.Sort.AREA),
                                text(row.getContent()))),
                store.selectFrom(REQUIREMENT)
                        .where(REQUIREMENT.VISIT_ID.eq(visit), REQUIREMENT.DELETED.isFalse())
                        .orderBy(REQUIREMENT.ORDINAL, REQUIREMENT.ID)
                        .fetch(row -> new Requirement(
                                row.getId(), Optional.ofNullable(row.getFindingId()),
                                requireNonNullElse(row.getOrdinal(), 0), text(row.getContent()),
                                new Doing(
                                        text(row.getOwner()),
                                        FuzzyDate.stored(row.getDue(), row.getDueFrom(), row.getDueUntil()),
                                        state(row.getState()),
                                        FuzzyDate.stored(
                                                row.getClosed(), row.getClosedFrom(), row.getClosedUntil()),
                                        text(row.getStateNote())))),
                store.selectFrom(VISIT_QUOTATION)
                        .where(VISIT_QUOTATION.VISIT_ID.eq(visit), VISIT_QUOTATION.DELETED.isFalse())
                        .orderBy(VISIT_QUOTATION.ID)
                        .fetch(row -> new Quote(
                                row.getId(), text(row.getStandard()), text(row.getContent()),
                                text(row.getSpeaker()))),
                store.selectFrom(PHOTOGRAPH)
                        .where(PHOTOGRAPH.VISIT_ID.eq(visit), PHOTOGRAPH.DELETED.isFalse())
                        .orderBy(PHOTOGRAPH.ID)
                        .fetch(row -> new Photograph(
                                row.getId(), text(row.getStandard()), text(row.getSha256()),
                                text(row.getAlternative()),
                                FuzzyDate.stored(row.getTaken(), row.getTakenFrom(), row.getTakenUntil())))));
    }

    private static Requirement.State state(String stored) {
        return stored == null
                ? Requirement.State.OPEN
                : Requirement.State.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    private static Visit visit(VisitRecord row) {
        return new Visit(
                row.getId(), row.getProviderId(), Optional.ofNullable(row.getBranchId()),
                Visit.Kind.named(text(row.getKind())).orElse(Visit.Kind.PLANNED),
                new Visit.Plan(
                        FuzzyDate.stored(row.getPlanned(), row.getPlannedFrom(), row.getPlannedUntil()),
                        FuzzyDate.stored(row.getHeld(), row.getHeldFrom(), row.getHeldUntil()),
                        row.getQuestionSetId(), text(row.getLeadOfficer()),
                        text(row.getAssessors()).lines().filter(line -> !line.isBlank()).toList(),
                        Visit.State.named(text(row.getState())).orElse(Visit.State.PLANNED)),
                new Visit.Result(
                        text(row.getOutcome()), text(row.getOutcomeReason()), text(row.getSummary()),
                        new Visit.Reply(
                                text(row.getReply()),
                                FuzzyDate.stored(row.getReplied(), row.getRepliedFrom(), row.getRepliedUntil())),
                        new Visit.Dates(
                                FuzzyDate.stored(row.getDrafted(), row.getDraftedFrom(), row.getDraftedUntil()),
                                FuzzyDate.stored(row.getSent(), row.getSentFrom(), row.getSentUntil()),
                                FuzzyDate.stored(
                                        row.getAccuracyDue(), row.getAccuracyDueFrom(), row.getAccuracyDueUntil()),
                                FuzzyDate.stored(row.getPlanDue(), row.getPlanDueFrom(), row.getPlanDueUntil()),
                                FuzzyDate.stored(
                                        row.getReAuditDue(), row.getReAuditDueFrom(), row.getReAuditDueUntil()))));
    }

    private static String text(String stored) {
        return requireNonNullElse(stored, "");
    }
}
