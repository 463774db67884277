package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;

/**
 * One rating with the recommendations that have it.
 *
 * @param word that is kept when a card is put here; empty for those that are not assessed
 */
record BoardColumn(RatingMark mark, String word, List<RegisterEntry> cards) {
    BoardColumn {
        cards = List.copyOf(cards);
    }

    /** The schemes' levels in their order; those outside red, amber and green only where one has them. */
    static List<BoardColumn> of(List<RegisterEntry> entries, List<RatingScheme> schemes) {
        Map<String, RatingMark> marks = new LinkedHashMap<>();
        Map<String, List<RegisterEntry>> cards = new LinkedHashMap<>();
        for (RatingScheme scheme : schemes) {
            scheme.levels().stream().filter(level -> level.rag().isPresent()).forEach(level -> {
                marks.putIfAbsent(level.word(), level.mark());
                cards.putIfAbsent(level.word(), new ArrayList<>());
            });
        }
        for (RegisterEntry entry : entries) {
            String word = entry.recommendation().assessment();
            marks.putIfAbsent(word, entry.mark());
            cards.computeIfAbsent(word, first -> new ArrayList<>()).add(entry);
        }
        List<RegisterEntry> ungraded = cards.getOrDefault("", List.of());
        List<BoardColumn> columns = new ArrayList<>();
        cards.forEach((word, those) -> {
            if (!word.isEmpty()) {
                columns.add(new BoardColumn(marks.get(word), word, those));
            }
        });
        columns.add(new BoardColumn(RatingScheme.UNGRADED, "", ungraded));
        return columns;
    }

    /** Whether a recommendation can be put here: its own review's scheme must have the word. */
    boolean takes(RegisterEntry entry) {
        return word.isEmpty() || entry.scheme().level(word).isPresent();
    }

    String count() {
        return cards.size() + (cards.size() == 1 ? " recommendation" : " recommendations");
    }
}
