package org.scrutineer.voices;

import java.util.Optional;
import java.util.UUID;

/** A theme that somebody adds: it comes last under its question, with the next number. */
final class NewTheme {
    private NewTheme() {}

    static Theme of(Voices voices, UUID id, Optional<Question> under, String name) {
        int ordinal = voices.themes().stream().mapToInt(Theme::ordinal).max().orElse(0) + 1;
        String prefix = under.map(question -> question.number() + ".").orElse("");
        int last = voices.themes().stream()
                .filter(theme -> theme.question().equals(under.map(Question::id)))
                .map(theme -> theme.number().replaceFirst("^.*?(\\d{1,4})$", "$1"))
                .filter(number -> number.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return new Theme(
                id, voices.event().id(), under.map(Question::id), ordinal, prefix + (last + 1), name,
                Optional.empty());
    }
}
