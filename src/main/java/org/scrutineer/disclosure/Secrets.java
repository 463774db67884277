package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a file of one part must not hold, and what may stand in it in spite of that: words that are public
 * elsewhere.
 */
public final class Secrets {
    private final List<Secret> secrets;
    private final Haystack open;

    Secrets(List<Secret> secrets, Collection<String> open) {
        this.secrets = List.copyOf(secrets);
        this.open = new Haystack();
        open.forEach(text -> this.open.add("public", text));
    }

    /** What is so short that it cannot be told from other words, and so is not looked for. */
    public List<String> tooShort() {
        return secrets.stream()
                .filter(secret -> !secret.text().isBlank() && phrases(secret).isEmpty())
                .map(Secret::of).distinct().toList();
    }

    /** Whether there is nothing to look for: nobody has marked anything, and everybody is named. */
    boolean none() {
        return secrets.isEmpty();
    }

    List<Hit> in(Haystack file) {
        List<Hit> hits = new ArrayList<>();
        Map<String, String> runs = runs(file);
        secrets.forEach(secret -> look(secret, file, runs, hits));
        return hits.stream().distinct().toList();
    }

    /** The runs of words of all secrets that stand in the file and nowhere in public, with their places. */
    private Map<String, String> runs(Haystack file) {
        Set<String> wanted = secrets.stream()
                .filter(secret -> secret.kind() != Secret.Kind.NAME)
                .flatMap(secret -> Phrase.runs(Plain.of(secret.text())).stream())
                .collect(Collectors.toSet());
        Map<String, String> found = file.places(wanted);
        open.places(Set.copyOf(found.keySet())).keySet().forEach(found::remove);
        return found;
    }

    private void look(Secret secret, Haystack file, Map<String, String> runs, List<Hit> hits) {
        for (Phrase phrase : phrases(secret)) {
            boolean known = secret.kind() != Secret.Kind.NAME && open.find(phrase).isPresent();
            // A phrase may stand elsewhere too; a whole text of some length does so only where a mark was forgotten.
            if (!known || phrase.whole()) {
                file.find(phrase).ifPresent(where -> hits.add(
                        new Hit(where, known ? Hit.Kind.MARKED_ONLY_HERE : kind(secret), secret.of())));
            }
        }
        if (secret.kind() != Secret.Kind.NAME) {
            Phrase.runs(Plain.of(secret.text())).stream()
                    .filter(runs::containsKey)
                    .forEach(run -> hits.add(new Hit(runs.get(run), kind(secret), secret.of())));
        }
    }

    private static List<Phrase> phrases(Secret secret) {
        return secret.kind() == Secret.Kind.NAME
                ? Phrase.ofName(secret.text()).stream().toList()
                : Phrase.of(secret.text());
    }

    private static Hit.Kind kind(Secret secret) {
        return switch (secret.kind()) {
            case INTERNAL -> Hit.Kind.INTERNAL;
            case EXEMPT -> Hit.Kind.EXEMPT;
            case NAME -> Hit.Kind.NAME;
        };
    }
}
