package org.scrutineer.voices;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.COMMENT;
import static org.scrutineer.workspace.tables.Tables.COMMENT_LINK;
import static org.scrutineer.workspace.tables.Tables.ENGAGEMENT_EVENT;
import static org.scrutineer.workspace.tables.Tables.ENGAGEMENT_QUESTION;
import static org.scrutineer.workspace.tables.Tables.THEME;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.EngagementEventRecord;

/** Reads engagement events and what was said at them. What is marked as deleted is left out. */
public final class VoicesStore {
    private final Workspace workspace;

    public VoicesStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All events, the latest first; those without a date before them. */
    public List<EngagementEvent> events() {
        return workspace.read(store -> store.selectFrom(ENGAGEMENT_EVENT)
                .where(ENGAGEMENT_EVENT.DELETED.isFalse())
                .orderBy(ENGAGEMENT_EVENT.HELD_FROM.desc().nullsFirst(), ENGAGEMENT_EVENT.TITLE, ENGAGEMENT_EVENT.ID)
                .fetch(VoicesStore::event));
    }

    /** An event with all that was said at it. */
    public Optional<Voices> voices(UUID event) {
        return workspace.read(store -> store.selectFrom(ENGAGEMENT_EVENT)
                .where(ENGAGEMENT_EVENT.ID.eq(event), ENGAGEMENT_EVENT.DELETED.isFalse())
                .fetchOptional(VoicesStore::event)
                .map(found -> new Voices(found, questions(event), themes(event), comments(event), links(event))));
    }

    /** The comments that are evidence for a recommendation, in the order of their events. */
    public List<Comment> evidenceFor(UUID recommendation) {
        return workspace.read(store -> store.select(COMMENT.fields())
                .from(COMMENT)
                .join(COMMENT_LINK)
                .on(COMMENT_LINK.COMMENT_ID.eq(COMMENT.ID))
                .where(COMMENT_LINK.RECOMMENDATION_ID.eq(recommendation), COMMENT_LINK.DELETED.isFalse(),
                        COMMENT.DELETED.isFalse())
                .orderBy(COMMENT.EVENT_ID, COMMENT.ORDINAL, COMMENT.ID)
                .fetch(row -> comment(row.into(COMMENT))));
    }

    private List<Question> questions(UUID event) {
        return workspace.read(store -> store.selectFrom(ENGAGEMENT_QUESTION)
                .where(ENGAGEMENT_QUESTION.EVENT_ID.eq(event), ENGAGEMENT_QUESTION.DELETED.isFalse())
                .orderBy(ENGAGEMENT_QUESTION.ORDINAL, ENGAGEMENT_QUESTION.ID)
                .fetch(row -> new Question(
                        row.getId(), row.getEventId(), requireNonNullElse(row.getOrdinal(), 0), text(row.getNumber()),
                        text(row.getWording()))));
    }

    private List<Theme> themes(UUID event) {
        return workspace.read(store -> store.selectFrom(THEME)
                .where(THEME.EVENT_ID.eq(event), THEME.DELETED.isFalse())
                .orderBy(THEME.ORDINAL, THEME.ID)
                .fetch(row -> new Theme(
                        row.getId(), row.getEventId(), Optional.ofNullable(row.getQuestionId()),
                        requireNonNullElse(row.getOrdinal(), 0), text(row.getNumber()), text(row.getName()),
                        Optional.ofNullable(row.getJoinedIntoId()))));
    }

    private List<Comment> comments(UUID event) {
        return workspace.read(store -> store.selectFrom(COMMENT)
                .where(COMMENT.EVENT_ID.eq(event), COMMENT.DELETED.isFalse())
                .orderBy(COMMENT.ORDINAL, COMMENT.ID)
                .fetch(VoicesStore::comment));
    }

    private List<Comment.Link> links(UUID event) {
        return workspace.read(store -> store.select(COMMENT_LINK.fields())
                .from(COMMENT_LINK)
                .join(COMMENT)
                .on(COMMENT.ID.eq(COMMENT_LINK.COMMENT_ID))
                .where(COMMENT.EVENT_ID.eq(event), COMMENT_LINK.DELETED.isFalse(),
                        COMMENT_LINK.RECOMMENDATION_ID.isNotNull())
                .orderBy(COMMENT_LINK.ID)
                .fetch(row -> new Comment.Link(
                        row.get(COMMENT_LINK.ID), row.get(COMMENT_LINK.COMMENT_ID),
                        row.get(COMMENT_LINK.RECOMMENDATION_ID))));
    }

    private static EngagementEvent event(EngagementEventRecord row) {
        return new EngagementEvent(
                row.getId(), text(row.getTitle()),
                FuzzyDate.stored(row.getHeld(), row.getHeldFrom(), row.getHeldUntil()), text(row.getPlace()),
                text(row.getAbout()), Optional.ofNullable(row.getCommitteeId()), text(row.getPresentedBy()));
    }

    private static Comment comment(org.scrutineer.workspace.tables.tables.records.CommentRecord row) {
        return new Comment(
                row.getId(), row.getEventId(), Optional.ofNullable(row.getQuestionId()),
                Optional.ofNullable(row.getOriginalThemeId()), Optional.ofNullable(row.getThemeId()),
                requireNonNullElse(row.getOrdinal(), 0), text(row.getContent()),
                Boolean.TRUE.equals(row.getQuoted()), text(row.getSaidByRole()));
    }

    private static String text(String stored) {
        return requireNonNullElse(stored, "");
    }
}
