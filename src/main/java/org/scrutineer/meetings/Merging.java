package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.meetings.Offer.Ahead;
import org.scrutineer.meetings.Offer.Asked;

/** What members ask for in the discussion and agree at the end is one thing: it is offered once. */
final class Merging {
    private static final Set<String> COMMON = Set.of(
            "that", "the", "a", "an", "be", "is", "to", "of", "and", "on", "in", "for", "from", "with", "would", "will",
            "member", "committee", "commission", "panel", "board", "select", "scrutiny", "information", "data",
            "provided", "circulated", "shared", "sent", "further", "up", "date", "this", "it", "all", "request",
            "requested",
            "latest", "more", "about", "regarding", "officer", "council", "up-to-date", "update", "report");

    private Merging() {}

    static List<Offer> of(List<Offer> offers) {
        List<Offer> merged = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= offers.size(); at++) {
            if (at == offers.size() || at > from && offers.get(at) instanceof Offer.Item) {
                merged.addAll(ofItem(offers.subList(from, at)));
                from = at;
            }
        }
        return merged;
    }

    private static List<Offer> ofItem(List<Offer> offers) {
        List<Offer> left = new ArrayList<>(offers);
        for (Asked agreed : each(Asked.class, offers).filter(asked -> asked.resolution() > 0).toList()) {
            each(Asked.class, left)
                    .filter(said -> said.resolution() == 0 && isAlike(said.wording(), agreed.wording()))
                    .findFirst()
                    .ifPresent(said -> {
                        left.remove(said);
                        left.set(left.indexOf(agreed), both(agreed, said));
                    });
        }
        for (Ahead agreed : each(Ahead.class, offers).filter(ahead -> ahead.resolution() > 0).toList()) {
            left.removeIf(offer -> offer instanceof Ahead said
                    && said.resolution() == 0
                    && (said.title().equals(agreed.title()) || said.expected().equals(agreed.expected())));
        }
        return left;
    }

    private static <T> Stream<T> each(Class<T> kind, List<Offer> offers) {
        return offers.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The agreed request with what the discussion knows of it. */
    private static Asked both(Asked agreed, Asked said) {
        return new Asked(
                agreed.wording(), agreed.ref().isEmpty() ? said.ref() : agreed.ref(), agreed.resolution(),
                agreed.owner().isEmpty() ? said.owner() : agreed.owner(),
                agreed.due().isEmpty() ? said.due() : agreed.due());
    }

    private static boolean isAlike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int fewer = Math.min(words.size(), others.size());
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return fewer > 0 && both.size() * 2 >= fewer;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\d-]+"))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isBlank() && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
