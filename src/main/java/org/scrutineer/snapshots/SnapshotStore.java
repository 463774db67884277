package org.scrutineer.snapshots;

import static org.scrutineer.workspace.tables.Tables.ACTION;
import static org.scrutineer.workspace.tables.Tables.ACTIVITY;
import static org.scrutineer.workspace.tables.Tables.AGENDA_ITEM;
import static org.scrutineer.workspace.tables.Tables.AGREED_SCORE;
import static org.scrutineer.workspace.tables.Tables.BACKGROUND_PAPER;
import static org.scrutineer.workspace.tables.Tables.CITATION;
import static org.scrutineer.workspace.tables.Tables.COMMENT;
import static org.scrutineer.workspace.tables.Tables.COMMENT_LINK;
import static org.scrutineer.workspace.tables.Tables.CONCERN;
import static org.scrutineer.workspace.tables.Tables.CONCERN_RULE;
import static org.scrutineer.workspace.tables.Tables.DISMISSED_PATTERN;
import static org.scrutineer.workspace.tables.Tables.ENGAGEMENT_EVENT;
import static org.scrutineer.workspace.tables.Tables.ENGAGEMENT_QUESTION;
import static org.scrutineer.workspace.tables.Tables.EVIDENCE;
import static org.scrutineer.workspace.tables.Tables.IMPLICATION;
import static org.scrutineer.workspace.tables.Tables.INFORMATION_REQUEST;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATED_CONCERN;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATION;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATION_RESULT;
import static org.scrutineer.workspace.tables.Tables.INVESTIGATION_STEP;
import static org.scrutineer.workspace.tables.Tables.MEASURE;
import static org.scrutineer.workspace.tables.Tables.MILESTONE;
import static org.scrutineer.workspace.tables.Tables.MINUTE_ITEM;
import static org.scrutineer.workspace.tables.Tables.OBSERVATION;
import static org.scrutineer.workspace.tables.Tables.PAPER_SECTION;
import static org.scrutineer.workspace.tables.Tables.PAPER_TEXT;
import static org.scrutineer.workspace.tables.Tables.PHOTOGRAPH;
import static org.scrutineer.workspace.tables.Tables.PROGRAMME;
import static org.scrutineer.workspace.tables.Tables.PROGRESS_UPDATE;
import static org.scrutineer.workspace.tables.Tables.PROVIDER;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_EVENT;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_RATING;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_RETURN;
import static org.scrutineer.workspace.tables.Tables.QUESTION_SET;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;
import static org.scrutineer.workspace.tables.Tables.REQUIREMENT;
import static org.scrutineer.workspace.tables.Tables.RESOLUTION;
import static org.scrutineer.workspace.tables.Tables.REVIEW;
import static org.scrutineer.workspace.tables.Tables.SERVICE;
import static org.scrutineer.workspace.tables.Tables.SNAPSHOT;
import static org.scrutineer.workspace.tables.Tables.STATED_FIGURE;
import static org.scrutineer.workspace.tables.Tables.THEME;
import static org.scrutineer.workspace.tables.Tables.STANDARD_NOT_APPLICABLE;
import static org.scrutineer.workspace.tables.Tables.VISIT;
import static org.scrutineer.workspace.tables.Tables.VISIT_ANSWER;
import static org.scrutineer.workspace.tables.Tables.VISIT_FINDING;
import static org.scrutineer.workspace.tables.Tables.VISIT_QUOTATION;
import static org.scrutineer.workspace.tables.Tables.WORKSTREAM;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.scrutineer.periods.Period;
import org.scrutineer.workspace.Workspace;

/** Reads snapshots, and which records a paper is made of. */
public final class SnapshotStore {
    private final Workspace workspace;

    public SnapshotStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All snapshots, the newest first. */
    public List<Snapshot> snapshots() {
        return workspace.read(store -> store.selectFrom(SNAPSHOT)
                .where(SNAPSHOT.DELETED.isFalse())
                .orderBy(SNAPSHOT.ISSUED_ON.desc(), SNAPSHOT.ID.desc())
                .fetch(row -> new Snapshot(
                        row.getId(),
                        row.getSubjectId(),
                        Objects.requireNonNullElse(row.getName(), ""),
                        Optional.ofNullable(row.getKind()),
                        Optional.ofNullable(row.getMeetingId()),
                        row.getIssuedOn(),
                        row.getHeadsSha256(),
                        Lists.papers(row.getPapers()))));
    }

    /** The snapshots of a review or programme, the newest first. */
    public List<Snapshot> snapshots(UUID subject) {
        return snapshots().stream().filter(snapshot -> snapshot.subject().equals(subject)).toList();
    }

    /**
     * Every record that a paper of a review, a programme or a visit is made of, also those that are marked as deleted: that
     * something went is part of how it stood.
     */
    public Set<UUID> records(UUID subject) {
        return workspace.read(store -> {
            Set<UUID> records = new LinkedHashSet<>(Set.of(subject));
            Optional<Period> period = PeriodSubject.RETURNS.period(subject);
            Optional<Period> concerns = PeriodSubject.CONCERNS.period(subject);
            Stream<Select<Record1<UUID>>> own = period.map(known -> ofPeriod(store, known))
                    .or(() -> concerns.map(known -> ofConcerns(store, known)))
                    .orElseGet(() -> Stream.of(
                            ofReview(store, subject), ofProgramme(store, subject), ofService(store, subject),
                            ofEvent(store, subject), ofVisit(store, subject))
                            .flatMap(queries -> queries));
            Stream.concat(about(store, subject), own)
                    .forEach(query -> records.addAll(query.fetch(Record1::value1)));
            period.or(() -> concerns).ifPresent(known -> records.remove(subject));
            records.remove(null);
            return records;
        });
    }

    private static Stream<Select<Record1<UUID>>> about(DSLContext store, UUID subject) {
        return Stream.of(
                store.select(BACKGROUND_PAPER.ID).from(BACKGROUND_PAPER).where(BACKGROUND_PAPER.SUBJECT_ID.eq(subject)),
                store.select(PAPER_SECTION.ID).from(PAPER_SECTION),
                store.select(PAPER_TEXT.ID).from(PAPER_TEXT).where(PAPER_TEXT.SUBJECT_ID.eq(subject)),
                store.select(IMPLICATION.ID).from(IMPLICATION).where(IMPLICATION.SUBJECT_ID.eq(subject)),
                store.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.SUBJECT_ID.eq(subject)),
                store.select(AGENDA_ITEM.MEETING_ID).from(AGENDA_ITEM).where(AGENDA_ITEM.SUBJECT_ID.eq(subject)),
                store.select(RESOLUTION.ID)
                        .from(RESOLUTION)
                        .join(AGENDA_ITEM)
                        .on(AGENDA_ITEM.ID.eq(RESOLUTION.AGENDA_ITEM_ID))
                        .where(AGENDA_ITEM.SUBJECT_ID.eq(subject)));
    }

    private static Stream<Select<Record1<UUID>>> ofProviders(DSLContext store) {
        return Stream.of(
                store.select(PROVIDER.ID).from(PROVIDER),
                store.select(PROVIDER_EVENT.ID).from(PROVIDER_EVENT),
                store.select(PROVIDER_RATING.ID).from(PROVIDER_RATING));
    }

    /** The concerns of a period, all that was looked into, and the hours that rates are worked out with. */
    private static Stream<Select<Record1<UUID>>> ofConcerns(DSLContext store, Period period) {
        return Stream.concat(ofProviders(store), Stream.of(
                store.select(MEASURE.ID).from(MEASURE),
                // A pattern may have begun before the period.
                store.select(CONCERN.ID)
                        .from(CONCERN)
                        .where(CONCERN.HAPPENED_FROM.between(period.from().minusYears(1), period.until())),
                store.select(DISMISSED_PATTERN.ID).from(DISMISSED_PATTERN),
                store.select(CONCERN_RULE.ID).from(CONCERN_RULE),
                store.select(INVESTIGATION.ID).from(INVESTIGATION),
                store.select(INVESTIGATED_CONCERN.ID).from(INVESTIGATED_CONCERN),
                store.select(INVESTIGATION_STEP.ID).from(INVESTIGATION_STEP),
                store.select(INVESTIGATION_RESULT.ID).from(INVESTIGATION_RESULT),
                store.select(INVESTIGATION_RESULT.VISIT_ID).from(INVESTIGATION_RESULT),
                store.select(INVESTIGATION_RESULT.RECOMMENDATION_ID).from(INVESTIGATION_RESULT),
                store.select(RECOMMENDATION.REVIEW_ID)
                        .from(RECOMMENDATION)
                        .join(INVESTIGATION_RESULT)
                        .on(INVESTIGATION_RESULT.RECOMMENDATION_ID.eq(RECOMMENDATION.ID)),
                store.select(OBSERVATION.ID)
                        .from(OBSERVATION)
                        .where(OBSERVATION.PERIOD_FROM.between(period.before().from(), period.until()))));
    }

    /** What was returned for it and for the period before, and what is known of providers and measures. */
    private static Stream<Select<Record1<UUID>>> ofPeriod(DSLContext store, Period period) {
        return Stream.concat(ofProviders(store), Stream.of(
                store.select(MEASURE.ID).from(MEASURE),
                store.select(PROVIDER_RETURN.ID)
                        .from(PROVIDER_RETURN)
                        .where(PROVIDER_RETURN.PERIOD_FROM.between(period.before().from(), period.until())),
                store.select(OBSERVATION.ID)
                        .from(OBSERVATION)
                        .where(OBSERVATION.PERIOD_FROM.between(period.before().from(), period.until()))));
    }

    /** What is stated about a service, what was said about it, and its providers; nothing for what is no service. */
    private static Stream<Select<Record1<UUID>>> ofService(DSLContext store, UUID service) {
        if (store.fetchCount(SERVICE, SERVICE.ID.eq(service)) == 0) {
            return Stream.of();
        }
        Select<Record1<UUID>> items = store.select(AGENDA_ITEM.ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.SUBJECT_ID.eq(service));
        Select<Record1<UUID>> agreed = store.select(RESOLUTION.ID)
                .from(RESOLUTION)
                .where(RESOLUTION.AGENDA_ITEM_ID.in(items));
        return Stream.concat(ofProviders(store), Stream.of(
                store.select(SERVICE.COMMITTEE_ID).from(SERVICE).where(SERVICE.ID.eq(service)),
                store.select(STATED_FIGURE.ID).from(STATED_FIGURE).where(STATED_FIGURE.SERVICE_ID.eq(service)),
                store.select(MINUTE_ITEM.ID).from(MINUTE_ITEM).where(MINUTE_ITEM.AGENDA_ITEM_ID.in(items)),
                store.select(INFORMATION_REQUEST.ID)
                        .from(INFORMATION_REQUEST)
                        .where(INFORMATION_REQUEST.RESOLUTION_ID.in(agreed))));
    }

    private static Stream<Select<Record1<UUID>>> ofReview(DSLContext store, UUID review) {
        Select<Record1<UUID>> own = store.select(RECOMMENDATION.ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.REVIEW_ID.eq(review));
        return Stream.of(
                store.select(REVIEW.COMMITTEE_ID).from(REVIEW).where(REVIEW.ID.eq(review)),
                store.select(REVIEW.SCHEME_ID).from(REVIEW).where(REVIEW.ID.eq(review)),
                own,
                store.select(EVIDENCE.ID).from(EVIDENCE).where(EVIDENCE.REVIEW_ID.eq(review)),
                store.select(CITATION.ID).from(CITATION).where(CITATION.RECOMMENDATION_ID.in(own)),
                store.select(ACTION.ID).from(ACTION).where(ACTION.RECOMMENDATION_ID.in(own)),
                store.select(PROGRESS_UPDATE.ID).from(PROGRESS_UPDATE).where(PROGRESS_UPDATE.RECOMMENDATION_ID.in(own)),
                store.select(INFORMATION_REQUEST.ID)
                        .from(INFORMATION_REQUEST)
                        .where(INFORMATION_REQUEST.RECOMMENDATION_ID.in(own)),
                store.select(INFORMATION_REQUEST.MEETING_ID)
                        .from(INFORMATION_REQUEST)
                        .where(INFORMATION_REQUEST.RECOMMENDATION_ID.in(own)),
                store.select(RECOMMENDATION.STATE_MEETING_ID)
                        .from(RECOMMENDATION)
                        .where(RECOMMENDATION.REVIEW_ID.eq(review)),
                store.select(RECOMMENDATION.CONFIRMED_MEETING_ID)
                        .from(RECOMMENDATION)
                        .where(RECOMMENDATION.REVIEW_ID.eq(review)));
    }

    private static Stream<Select<Record1<UUID>>> ofEvent(DSLContext store, UUID event) {
        return Stream.of(
                store.select(ENGAGEMENT_EVENT.COMMITTEE_ID).from(ENGAGEMENT_EVENT).where(ENGAGEMENT_EVENT.ID.eq(event)),
                store.select(ENGAGEMENT_QUESTION.ID)
                        .from(ENGAGEMENT_QUESTION)
                        .where(ENGAGEMENT_QUESTION.EVENT_ID.eq(event)),
                store.select(THEME.ID).from(THEME).where(THEME.EVENT_ID.eq(event)),
                store.select(COMMENT.ID).from(COMMENT).where(COMMENT.EVENT_ID.eq(event)),
                store.select(COMMENT_LINK.ID)
                        .from(COMMENT_LINK)
                        .join(COMMENT)
                        .on(COMMENT.ID.eq(COMMENT_LINK.COMMENT_ID))
                        .where(COMMENT.EVENT_ID.eq(event)));
    }

    private static Stream<Select<Record1<UUID>>> ofVisit(DSLContext store, UUID visit) {
        return Stream.of(
                store.select(VISIT.PROVIDER_ID).from(VISIT).where(VISIT.ID.eq(visit)),
                store.select(VISIT.BRANCH_ID).from(VISIT).where(VISIT.ID.eq(visit)),
                store.select(QUESTION_SET.ID)
                        .from(QUESTION_SET)
                        .join(VISIT)
                        .on(VISIT.QUESTION_SET_ID.eq(QUESTION_SET.ID))
                        .where(VISIT.ID.eq(visit)),
                store.select(STANDARD_NOT_APPLICABLE.ID)
                        .from(STANDARD_NOT_APPLICABLE)
                        .where(STANDARD_NOT_APPLICABLE.VISIT_ID.eq(visit)),
                store.select(VISIT_ANSWER.ID).from(VISIT_ANSWER).where(VISIT_ANSWER.VISIT_ID.eq(visit)),
                store.select(AGREED_SCORE.ID).from(AGREED_SCORE).where(AGREED_SCORE.VISIT_ID.eq(visit)),
                store.select(VISIT_QUOTATION.ID).from(VISIT_QUOTATION).where(VISIT_QUOTATION.VISIT_ID.eq(visit)),
                store.select(PHOTOGRAPH.ID).from(PHOTOGRAPH).where(PHOTOGRAPH.VISIT_ID.eq(visit)),
                store.select(VISIT_FINDING.ID).from(VISIT_FINDING).where(VISIT_FINDING.VISIT_ID.eq(visit)),
                store.select(REQUIREMENT.ID).from(REQUIREMENT).where(REQUIREMENT.VISIT_ID.eq(visit)));
    }

    private static Stream<Select<Record1<UUID>>> ofProgramme(DSLContext store, UUID programme) {
        return Stream.of(
                store.select(PROGRAMME.COMMITTEE_ID).from(PROGRAMME).where(PROGRAMME.ID.eq(programme)),
                store.select(PROGRAMME.SCHEME_ID).from(PROGRAMME).where(PROGRAMME.ID.eq(programme)),
                store.select(WORKSTREAM.ID).from(WORKSTREAM).where(WORKSTREAM.PROGRAMME_ID.eq(programme)),
                store.select(ACTIVITY.ID)
                        .from(ACTIVITY)
                        .join(WORKSTREAM)
                        .on(WORKSTREAM.ID.eq(ACTIVITY.WORKSTREAM_ID))
                        .where(WORKSTREAM.PROGRAMME_ID.eq(programme)),
                store.select(MILESTONE.ID).from(MILESTONE).where(MILESTONE.PROGRAMME_ID.eq(programme)));
    }
}
