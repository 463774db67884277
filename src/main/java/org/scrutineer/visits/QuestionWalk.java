package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** The way through the questions of a visit, by their keys; the ends stay where they are, and the search goes round. */
record QuestionWalk(VisitRatings ratings) {

    private List<Question> all() {
        return ratings.whole().questions().questions().toList();
    }

    private int at(String key) {
        List<Question> all = all();
        return IntStream.range(0, all.size()).filter(each -> all.get(each).key().equalsIgnoreCase(key)).findFirst()
                .orElse(0);
    }

    /** So many questions further on or back. */
    String step(String from, int by) {
        List<Question> all = all();
        return all.get(Math.clamp(at(from) + (long) by, 0, all.size() - 1)).key();
    }

    /** The first question of the next standard, or of the one before. */
    String standard(String from, int by) {
        List<Standard> standards = ratings.whole().questions().standards();
        int now = standards.indexOf(of(from));
        return standards.get(Math.clamp(now + (long) by, 0, standards.size() - 1)).questions().getFirst().key();
    }

    /** The standard that a question belongs to. */
    Standard of(String key) {
        return ratings.whole().questions().standards().stream()
                .filter(standard -> standard.questions().stream().anyMatch(each -> each.key().equalsIgnoreCase(key)))
                .findFirst()
                .orElseGet(() -> ratings.whole().questions().standards().getFirst());
    }

    /** Where to go when a standard is chosen: its first question without a score, or its first. */
    String into(Standard standard) {
        return standard.questions().stream().map(Question::key).filter(this::isUnanswered).findFirst()
                .orElseGet(() -> standard.questions().getFirst().key());
    }

    /**
     * The next question without a score, and once all have one, the next on which the assessors differ. It goes round
     * at the end; a standard that does not apply is passed over.
     *
     * @return nothing when all is answered and agreed
     */
    Optional<String> open(String from) {
        return next(from, this::isUnanswered).or(() -> next(from, ratings::isDisputed));
    }

    private Optional<String> next(String from, Predicate<String> wanted) {
        List<Question> all = all();
        int now = at(from);
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(step -> all.get((now + step) % all.size()).key())
                .filter(key -> ratings.applies(of(key)) && wanted.test(key))
                .findFirst();
    }

    private boolean isUnanswered(String key) {
        return ratings.score(key).isEmpty() && !ratings.isDisputed(key);
    }
}
