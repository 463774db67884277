package org.scrutineer.insights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.DueCalendar;

/** What is behind a part of a picture. */
sealed interface Behind {
    /** One record, which can be opened itself. */
    record One(UUID id) implements Behind {}

    /**
     * Several.
     *
     * @param filter what a list of recommendations is to show for the same, in the words of its filters
     */
    record Several(String title, List<Thing> things, Optional<String> filter) implements Behind {
        public Several {
            things = List.copyOf(things);
        }
    }

    static String one(UUID id) {
        return "one " + id;
    }

    /** @param word of the scheme, or empty for what was not rated */
    static String rated(int moment, String word) {
        return "rated " + moment + " " + word;
    }

    /** Reads what a part of a picture opens; nothing where it names nothing here. */
    static Optional<Behind> read(Insight insight, String opens) {
        String[] parts = opens.split(" ", 3);
        return switch (parts[0]) {
            case "one" -> Optional.of(new One(UUID.fromString(parts[1])));
            case "rated" -> Optional.of(rated(insight, Integer.parseInt(parts[1]), parts[2]));
            case "due" -> DueCalendar.Behind.read(opens).map(due -> due(insight, due));
            default -> Optional.empty();
        };
    }

    private static Several rated(Insight insight, int moment, String word) {
        Insight.Stood stood = insight.past().moments().get(moment);
        boolean now = moment == insight.past().moments().size() - 1;
        List<Thing> things = stood.ratings().keySet().stream()
                .filter(id -> insight.matter().scheme().mark(stood.ratings().get(id)).equals(
                        insight.matter().scheme().mark(word)))
                .flatMap(id -> insight.thing(id).stream())
                .toList();
        String shown = insight.matter().scheme().mark(word).word();
        return new Several(
                shown + (now ? " now" : " at the end of " + stood.name()), things,
                now ? Optional.of(word.isEmpty() ? "Not assessed" : "rating=" + word) : Optional.empty());
    }

    private static Several due(Insight insight, DueCalendar.Behind due) {
        List<Thing> things = InsightPictures.dated(insight).stream()
                .filter(thing -> due.holds(InsightPictures.due(thing), insight.asAt()))
                .toList();
        String words = due.state().words() + ", due between " + Spoken.day(due.first()) + " and "
                + Spoken.day(due.last());
        return new Several(
                words, things,
                due.state() == DueCalendar.State.OVERDUE ? Optional.of("Overdue") : Optional.empty());
    }
}
