package org.scrutineer.concerns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ui.Problem;

/** The names that stand in concerns, each word of them: what is printed of an investigation must hold none. */
record PersonNames(Set<String> words) {
    private static final int LEAST_LETTERS = 3;
    private static final Set<String> TITLES = Set.of("Mrs", "Miss", "Doctor", "The", "the", "and");

    PersonNames {
        words = Set.copyOf(words);
    }

    static PersonNames of(Collection<Concern> concerns) {
        return new PersonNames(concerns.stream()
                .flatMap(concern -> Stream.of(concern.told().name(), concern.told().about()))
                .flatMap(PersonNames::words)
                .filter(word -> word.length() >= LEAST_LETTERS && !TITLES.contains(word))
                .collect(Collectors.toSet()));
    }

    /** Those of these concerns. */
    static PersonNames of(List<Concern> all, Collection<UUID> wanted) {
        return of(all.stream().filter(concern -> wanted.contains(concern.id())).toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}'’-]+")).filter(word -> !word.isEmpty());
    }

    /** The first word of a text that is part of a name. */
    Optional<String> in(String text) {
        return words(text).filter(word -> words.contains(word.replaceFirst("['’]s$", ""))).findFirst();
    }

    /** @throws Problem where the text names a person, since it is printed */
    void refuse(String text) {
        in(text).ifPresent(word -> {
            throw new Problem(
                    "“" + word + "” is part of a person’s name in these concerns, and this text is printed.",
                    "Say it without the name.");
        });
    }
}
