package org.scrutineer.concerns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.providers.Provider;

/** What a few typed letters mean, so that a concern is logged without taking the hands off the keys. */
final class ConcernTyping {
    /** Who tells, by role; a council may write roles of its own. */
    static final List<String> ROLES = List.of(
            "a relative", "the person who receives care", "a neighbour", "a social worker", "a district nurse",
            "a general practitioner", "a care worker", "the provider", "a councillor", "an officer",
            "a member of the public");

    private ConcernTyping() {}

    /** What is meant, or who or what all could be. */
    record Meant<T>(Optional<T> one, List<T> several) {
        Meant {
            several = List.copyOf(several);
        }
    }

    /** By any of its names, or by the beginnings of their words: "ash c" is Ash Care. */
    static Meant<Provider> provider(String typed, List<Provider> all) {
        if (typed.isBlank()) {
            return new Meant<>(Optional.empty(), List.of());
        }
        Optional<Provider> whole = Provider.named(all, typed);
        List<Provider> begun = all.stream()
                .filter(provider -> Stream.concat(Stream.of(provider.name()), provider.alsoKnown().stream())
                        .anyMatch(name -> begins(name, typed)))
                .toList();
        return whole.isPresent() || begun.size() == 1
                ? new Meant<>(whole.or(() -> Optional.of(begun.getFirst())), List.of())
                : new Meant<>(Optional.empty(), begun);
    }

    /** A known word that the letters begin, or the person's own words. */
    static String about(String typed) {
        String known = ConcernSorts.of(typed);
        return ConcernSorts.ALL.contains(known) ? known : first(typed, ConcernSorts.ALL, word -> word).orElse(known);
    }

    /** A role that the letters begin, with or without its article, or what was written. */
    static String role(String typed) {
        return first(typed, ROLES, role -> role).orElse(typed.strip());
    }

    private static Optional<String> first(String typed, List<String> among, Function<String, String> name) {
        return typed.isBlank()
                ? Optional.empty()
                : among.stream().filter(each -> begins(name.apply(each), typed)).findFirst();
    }

    /** Each typed word begins a word of the name, in their order. */
    private static boolean begins(String name, String typed) {
        List<String> words = words(name);
        int at = 0;
        for (String wanted : words(typed)) {
            while (at < words.size() && !words.get(at).startsWith(wanted)) {
                at++;
            }
            if (at == words.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .toList();
    }
}
