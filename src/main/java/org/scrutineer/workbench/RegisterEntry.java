package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.Derived;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;

/**
 * A recommendation with everything that lists show of it and are filtered by.
 *
 * @param committee name of the committee of its review, or empty
 * @param evidence in the order of printing
 */
public record RegisterEntry(
        Recommendation recommendation,
        Review review,
        String committee,
        RatingScheme scheme,
        List<Evidence> evidence,
        Signs signs) {
    /**
     * What was noticed about it.
     *
     * @param derived what the rules make of it
     * @param updates what officers said, the newest first
     * @param heard the last day on which it was heard of
     * @param dates its due date as it was promised first, and how often it was put off
     */
    public record Signs(
            Derived derived, List<ProgressUpdate> updates, Optional<LocalDate> heard, DueDates dates) {
        public static final Signs NONE = new Signs(
                Derived.NOTHING_FOUND, List.of(), Optional.empty(), DueDates.NONE);

        public Signs {
            updates = List.copyOf(updates);
        }
    }

    public RegisterEntry {
        evidence = List.copyOf(evidence);
    }

    public UUID id() {
        return recommendation.id();
    }

    public boolean ended() {
        return recommendation.state().ended();
    }

    /** What the scheme maps the officer's assessment to. */
    public Optional<Rag> rag() {
        return scheme.rag(recommendation.assessment());
    }

    public RatingMark mark() {
        return scheme.mark(recommendation.assessment());
    }

    /** Whether the rules object to the officer's rating. */
    public boolean differs() {
        return signs.derived().differsFrom(rag());
    }

    /** Whether the rules object and nobody has said why the rating stands all the same. */
    public boolean lacksReason() {
        return differs() && recommendation.followUp().difference()
                .filter(said -> signs.derived().rating().map(Rag::plain).filter(said.derived()::equals).isPresent())
                .isEmpty();
    }

    /** What is complete, rests or has ended is late no more. */
    public boolean overdue(LocalDate today) {
        return recommendation.state().kind() == State.Kind.OPEN && recommendation.due().overdue(today)
                && rag().filter(Rag.COMPLETE::equals).isEmpty();
    }

    /** The last day on which it was heard of. */
    public Optional<LocalDate> heard() {
        return signs.heard();
    }

    /** The other recommendations that cite the same evidence. */
    List<String> sharedWith() {
        return evidence.stream()
                .flatMap(item -> item.refs().stream())
                .filter(ref -> !ref.equals(recommendation.ref()))
                .distinct()
                .toList();
    }

    /** All of its words that a person may look for. */
    String words() {
        StringBuilder words = new StringBuilder(recommendation.label());
        List.of(recommendation.wording(), recommendation.owner(), recommendation.addressee(),
                recommendation.due().text(), recommendation.assessment(), review.title())
                .forEach(text -> words.append(' ').append(text));
        evidence.forEach(item -> words.append(' ').append(item.content()).append(' ').append(item.extract().words()));
        signs.updates().forEach(update -> words.append(' ').append(update.content()).append(' ')
                .append(update.nextSteps()));
        return words.toString();
    }
}
