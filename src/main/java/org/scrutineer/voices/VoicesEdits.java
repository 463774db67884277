package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The edits that a person makes to what was noted, each one undo step with a name. */
final class VoicesEdits {
    private static final int TITLE = 60;

    private VoicesEdits() {}

    static Draft title(EngagementEvent event, String title) {
        return of(event, "Title", EngagementEvent.TITLE, Fields.of("title", orNull(title)));
    }

    static Draft held(EngagementEvent event, String written) {
        return of(event, "Date", EngagementEvent.HELD, EngagementEvent.HELD_COLUMNS.with(
                Fields.EMPTY, FuzzyDate.parse(written)));
    }

    static Draft place(EngagementEvent event, String place) {
        return of(event, "Place", EngagementEvent.PLACE, Fields.of("place", orNull(place)));
    }

    static Draft about(EngagementEvent event, String about) {
        return of(event, "Subject", EngagementEvent.ABOUT, Fields.of("about", orNull(about)));
    }

    static Draft presentedBy(EngagementEvent event, String name) {
        return of(event, "Presenter", EngagementEvent.PRESENTED_BY, Fields.of("presented_by", orNull(name)));
    }

    static Draft committee(EngagementEvent event, Optional<UUID> committee) {
        return of(event, "Committee", EngagementEvent.COMMITTEE, Fields.of("committee_id", committee.orElse(null)));
    }

    static Draft rename(Theme theme, String name) {
        return Draft.edit("Name of theme " + quoted(theme.label()), Optional.empty(), Edit.typed(
                Theme.KIND, theme.id(), Theme.NAME, Fields.of("name", orNull(name))));
    }

    /**
     * Joins themes into one; each keeps its name, its number and its comments.
     *
     * @param themes to be joined into it; it itself, and what would go round in a circle, is passed over
     */
    static Draft join(Voices voices, Theme into, List<Theme> themes) {
        List<Theme> joined = themes.stream()
                .filter(theme -> voices.stands(theme) && !theme.id().equals(voices.standing(into).id()))
                .toList();
        String what = joined.size() == 1 ? "theme " + quoted(joined.getFirst().label()) : joined.size() + " themes";
        return several(
                "Join " + what + " into " + quoted(voices.standing(into).label()),
                joined.stream().map(theme -> joined(theme, Optional.of(voices.standing(into).id()))).toList());
    }

    /** All that is suggested, as one action. */
    static Draft joinSuggested(Voices voices, List<ThemeLikeness.Alike> suggested) {
        List<Edit> edits = new ArrayList<>();
        suggested.forEach(alike -> edits.addAll(join(voices, alike.into(), alike.others()).edits()));
        return several("Join " + edits.size() + " themes that are nearly the same", edits);
    }

    /** Lets a theme that was joined stand for itself again. */
    static Draft part(Theme theme) {
        return Draft.edit("Theme " + quoted(theme.label()) + " stands for itself", Optional.empty(), joined(
                theme, Optional.empty()));
    }

    private static Edit joined(Theme theme, Optional<UUID> into) {
        return Edit.typed(Theme.KIND, theme.id(), Theme.JOINED, Fields.of("joined_into_id", into.orElse(null)));
    }

    /** A new theme at the end of a question. */
    static Draft add(Theme theme) {
        return several("Add theme " + quoted(theme.label()), List.of(
                Edit.typed(Theme.KIND, theme.id(), Theme.PLACE, Fields.of("event_id", theme.event())
                        .with("question_id", theme.question().orElse(null)).with("ordinal", theme.ordinal())
                        .with("number", orNull(theme.number()))),
                Edit.typed(Theme.KIND, theme.id(), Theme.NAME, Fields.of("name", orNull(theme.name())))));
    }

    /** Codes a comment to another theme, or to none; where it was noted first stays known. */
    static Draft move(Comment comment, Optional<Theme> to) {
        return Draft.edit(
                to.map(theme -> "Comment moved to " + quoted(theme.label())).orElse("Comment taken out of its theme"),
                Optional.empty(), Edit.typed(Comment.KIND, comment.id(), Comment.CODING, Fields.of(
                        "theme_id", to.map(Theme::id).orElse(null))));
    }

    static Draft quotation(Comment comment, boolean quoted) {
        return content(comment, comment.content(), quoted,
                quoted ? "Mark as quotation" : "Mark as noted in other words");
    }

    static Draft wording(Comment comment, String content) {
        return content(comment, content, comment.quoted(), "Wording of comment " + quoted(comment.content()));
    }

    private static Draft content(Comment comment, String content, boolean quoted, String title) {
        return Draft.edit(title, Optional.empty(), Edit.typed(
                Comment.KIND, comment.id(), Comment.CONTENT, Fields.of("content", orNull(content)).with(
                        "quoted", quoted)));
    }

    static Draft saidBy(Comment comment, String role) {
        return Draft.edit("Who said " + quoted(comment.content()), Optional.empty(), Edit.typed(
                Comment.KIND, comment.id(), Comment.SAID_BY, Fields.of("said_by_role", orNull(role))));
    }

    /** @param ref how the recommendation is spoken of: "4" */
    static Draft link(Comment.Link link, String ref) {
        return several("Comment is evidence for recommendation " + ref, List.of(
                Edit.typed(Comment.Link.KIND, link.id(), "life", Fields.of("deleted", false)),
                Edit.typed(Comment.Link.KIND, link.id(), "link", Fields.of("comment_id", link.comment())
                        .with("recommendation_id", link.recommendation()))));
    }

    static Draft unlink(Comment.Link link, String ref) {
        return Draft.edit("Comment is no evidence for recommendation " + ref, Optional.empty(), Edit.delete(
                Comment.Link.KIND, link.id()));
    }

    private static Draft of(EngagementEvent event, String what, String group, Fields after) {
        return Draft.edit(what + " of " + quoted(event.title()), Optional.empty(), Edit.typed(
                EngagementEvent.KIND, event.id(), group, after));
    }

    private static Draft several(String title, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(), edits, List.of());
    }

    static String quoted(String text) {
        String line = text.isBlank() ? "without a name" : text.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() > TITLE ? line.substring(0, TITLE - 1).strip() + "…" : line) + "”";
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
