package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.Tally;
import org.scrutineer.visits.QuestionSet.Domain;
import org.scrutineer.visits.QuestionSet.Standard;

/**
 * What the scores of a visit come to. A standard, a domain and the whole visit are as good as the worst of their parts,
 * with the counts beside: an average would hide what is poor.
 */
public record VisitRatings(RatingScheme scheme, WholeVisit whole) {

    /**
     * A rating with what it rests on.
     *
     * @param word of the scheme, or empty while nothing is scored
     * @param tally of the parts: questions of a standard, standards of a domain, domains of the visit
     * @param agreed whether assessors agreed it for the standard as a whole
     */
    public record Rolled(String word, Tally tally, boolean agreed) {}

    /** Whether the assessors' scores differ and none was agreed: it counts as not scored until they agree. */
    public boolean isDisputed(String question) {
        return whole.scored().agreed(question).isEmpty() && scores(question).distinct().count() > 1;
    }

    /** The agreed score, or the one that all assessors gave; empty where there is none. */
    public String score(String question) {
        return whole.scored().agreed(question).map(Scored.Agreed::score).orElseGet(() -> {
            List<String> given = scores(question).distinct().toList();
            return given.size() == 1 ? given.getFirst() : "";
        });
    }

    private Stream<String> scores(String question) {
        return whole.scored().to(question).stream().map(Scored.Answer::score).filter(score -> !score.isEmpty());
    }

    /** How many questions of a standard nobody has scored yet, a dispute not being one of them. */
    public int unanswered(Standard standard) {
        return (int) standard.questions().stream()
                .filter(question -> score(question.key()).isEmpty() && !isDisputed(question.key()))
                .count();
    }

    public int disputed(Standard standard) {
        return (int) standard.questions().stream().filter(question -> isDisputed(question.key())).count();
    }

    /** How many of its questions have a score, agreed or not. */
    public int answered(Standard standard) {
        return standard.questions().size() - unanswered(standard);
    }

    /** How many questions there are in the standards that apply, and how many of them have a score. */
    public record Answered(int answered, int of, int disputed) {
        /** "41 of 90 answered, 2 to be agreed". */
        public String words() {
            return answered + " of " + of + " answered" + (disputed == 0 ? "" : ", " + disputed + " to be agreed");
        }
    }

    public Answered answered() {
        List<Standard> applying = whole.questions().standards().stream().filter(this::applies).toList();
        return new Answered(
                applying.stream().mapToInt(this::answered).sum(),
                applying.stream().mapToInt(standard -> standard.questions().size()).sum(),
                applying.stream().mapToInt(this::disputed).sum());
    }

    /** "3 of 6 answered", "6 of 6 answered · Good", "does not apply". */
    String counts(Standard standard) {
        if (!applies(standard)) {
            return "does not apply";
        }
        int answered = answered(standard);
        int all = standard.questions().size();
        int disputed = disputed(standard);
        return answered + " of " + all + " answered"
                + (disputed > 0
                        ? " · " + disputed + " to be agreed"
                        : answered == all ? " · " + standard(standard).word() : "");
    }

    public boolean applies(Standard standard) {
        return whole.scored().notApplicable(standard.key()).isEmpty();
    }

    public Rolled standard(Standard standard) {
        List<String> scores = standard.questions().stream().map(question -> score(question.key())).toList();
        Optional<String> agreed = whole.scored().agreed(standard.key()).map(Scored.Agreed::score);
        return new Rolled(agreed.orElseGet(() -> worst(scores)), Tally.of(scheme, scores), agreed.isPresent());
    }

    /** Of those of its standards that apply. */
    public Rolled domain(Domain domain) {
        return of(domain.standards().stream().filter(this::applies).map(each -> standard(each).word()).toList());
    }

    /** Of the domains that have a standard which applies. */
    public Rolled overall() {
        return of(domains().map(domain -> domain(domain).word()).toList());
    }

    /** The domains that have a standard which applies. */
    public Stream<Domain> domains() {
        return whole.questions().domains().stream()
                .filter(domain -> domain.standards().stream().anyMatch(this::applies));
    }

    private Rolled of(List<String> words) {
        return new Rolled(worst(words), Tally.of(scheme, words), false);
    }

    /** The rating of the visit: as it was given, or else the worst of its domains. */
    public String outcome() {
        String given = whole.visit().result().outcome();
        return given.isEmpty() ? overall().word() : given;
    }

    /** Whether the rating that was given is another than the worst of the domains: that needs a reason. */
    public boolean isAtOdds() {
        String given = whole.visit().result().outcome();
        String worst = overall().word();
        return !given.isEmpty() && !worst.isEmpty() && !given.equals(worst);
    }

    public RatingMark mark(String word) {
        return scheme.mark(word);
    }

    /** The worst word by the order of the scheme, which colours alone cannot tell: two levels may both be green. */
    private String worst(List<String> words) {
        List<Level> levels = levels(scheme);
        boolean worstFirst = levels.size() > 1
                && levels.getFirst().rag().orElseThrow().compareTo(levels.getLast().rag().orElseThrow()) < 0;
        List<Level> fromWorst = worstFirst ? levels : levels.reversed();
        return fromWorst.stream().map(Level::word).filter(words::contains).findFirst().orElse("");
    }

    /** The levels that a score can have, as the scheme orders them. */
    static List<Level> levels(RatingScheme scheme) {
        return scheme.levels().stream().filter(level -> level.rag().isPresent()).toList();
    }
}
