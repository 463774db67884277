package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An event with all that was said at it, each list in its order.
 *
 * @param themes also those that were joined into others
 */
public record Voices(
        EngagementEvent event, List<Question> questions, List<Theme> themes, List<Comment> comments,
        List<Comment.Link> links) {
    public Voices {
        questions = List.copyOf(questions);
        themes = List.copyOf(themes);
        comments = List.copyOf(comments);
        links = List.copyOf(links);
    }

    public Optional<Theme> theme(UUID id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    public Optional<Comment> comment(UUID id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    public Optional<Question> question(UUID id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The theme that a theme counts for: itself, or the last of those that it was joined into. */
    public Theme standing(Theme theme) {
        Set<UUID> seen = new HashSet<>();
        Theme at = theme;
        // Two officers can join two themes into each other at two desks: then neither is joined.
        while (seen.add(at.id())) {
            Optional<Theme> next = at.joinedInto().flatMap(this::theme);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return theme;
    }

    /** Whether a theme counts for itself. */
    public boolean stands(Theme theme) {
        return standing(theme).id().equals(theme.id());
    }

    /** The themes that stand for themselves, in the order of their questions. */
    public List<Theme> standing() {
        return Stream.concat(
                questions.stream().flatMap(question -> themesOf(question).stream()), themesWithoutQuestion().stream())
                .toList();
    }

    public List<Theme> themesOf(Question question) {
        return themes.stream()
                .filter(theme -> theme.question().filter(question.id()::equals).isPresent() && stands(theme))
                .toList();
    }

    /** Themes of notes that have no questions, and of questions that were removed. */
    public List<Theme> themesWithoutQuestion() {
        return themes.stream()
                .filter(theme -> theme.question().flatMap(this::question).isEmpty() && stands(theme))
                .toList();
    }

    /** The themes that count for this one, without itself. */
    public List<Theme> joinedInto(Theme theme) {
        return themes.stream()
                .filter(other -> !other.id().equals(theme.id()) && standing(other).id().equals(theme.id()))
                .toList();
    }

    /** What was said to a theme and to those that were joined into it, one theme after the other. */
    public List<Comment> commentsOf(Theme theme) {
        List<Comment> all = new ArrayList<>();
        Stream.concat(Stream.of(theme), joinedInto(theme).stream()).forEach(each -> comments.stream()
                .filter(comment -> comment.theme().filter(each.id()::equals).isPresent())
                .forEach(all::add));
        return all;
    }

    /** What was said to a question and is under no theme that is there; with none, what belongs to no question either. */
    public List<Comment> uncoded(Optional<Question> question) {
        Optional<UUID> wanted = question.map(Question::id);
        return comments.stream()
                .filter(comment -> comment.theme().flatMap(this::theme).isEmpty())
                .filter(comment -> comment.question().flatMap(this::question).map(Question::id).equals(wanted))
                .toList();
    }

    /** The theme that a comment counts for; nothing while it is not coded. */
    public Optional<Theme> themeOf(Comment comment) {
        return comment.theme().flatMap(this::theme).map(this::standing);
    }

    public List<Comment.Link> linksOf(Comment comment) {
        return links.stream().filter(link -> link.comment().equals(comment.id())).toList();
    }

    /** Every comment in the order in which the event is read: question by question, theme by theme. */
    public List<Comment> inOrder() {
        List<Comment> all = new ArrayList<>();
        questions.forEach(question -> {
            all.addAll(uncoded(Optional.of(question)));
            themesOf(question).forEach(theme -> all.addAll(commentsOf(theme)));
        });
        all.addAll(uncoded(Optional.empty()));
        themesWithoutQuestion().forEach(theme -> all.addAll(commentsOf(theme)));
        return all;
    }

    /** How a question is called; of one that is not there nothing. */
    public String questionLabel(Optional<UUID> question) {
        return question.flatMap(this::question).map(Question::label).orElse("");
    }
}
