package org.scrutineer.ratings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.RatingMark;

/**
 * How many have which rating, always with the base and what is not rated: never smoothed.
 *
 * @param counts rating to number, in the scheme's order; only ratings that occur
 * @param ungraded how many have none
 */
public record Tally(Map<RatingMark, Integer> counts, int ungraded) {

    /** @param words stored words, empty where nothing is graded */
    public static Tally of(RatingScheme scheme, List<String> words) {
        Map<RatingMark, Integer> counts = new LinkedHashMap<>();
        scheme.levels().forEach(level -> counts.put(level.mark(), 0));
        List<String> graded = words.stream().filter(word -> !word.isEmpty()).toList();
        graded.forEach(word -> counts.merge(scheme.mark(word), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return new Tally(counts, words.size() - graded.size());
    }

    public int base() {
        return graded() + ungraded;
    }

    public int graded() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The worst rating that occurs: red before amber before green before complete; what is outside RAG comes last. */
    public Optional<RatingMark> worst() {
        return counts.keySet().stream().min(Comparator.comparing(RatingMark::tone));
    }

    /** "1 Red, 8 Amber, 9 Green"; with "1 Not yet assessed" where there is a remainder. */
    public String words() {
        List<String> parts = new ArrayList<>();
        counts.forEach((mark, count) -> parts.add(count + " " + mark.word()));
        if (ungraded > 0) {
            parts.add(ungraded + " " + RatingScheme.UNGRADED.word());
        }
        return parts.isEmpty() ? "None" : String.join(", ", parts);
    }
}
