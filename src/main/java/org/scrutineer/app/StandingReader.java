package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.Committee;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** Gathers from the rooms where everything stands. */
final class StandingReader {
    private final Wiring wiring;

    StandingReader(Wiring wiring) {
        this.wiring = wiring;
    }

    Standing read() {
        List<Standing.Line> reviews = wiring.register().reviews().stream().map(this::review).toList();
        List<Standing.Line> programmes = wiring.programmes().programmes().stream().map(this::programme).toList();
        String council = wiring.committees().committees().stream()
                .map(Committee::authority)
                .filter(authority -> !authority.isBlank())
                .findFirst()
                .orElse("");
        return new Standing(council, reviews, programmes);
    }

    private Standing.Line review(Review review) {
        List<Recommendation> all = wiring.register().recommendations(review.id());
        RatingScheme scheme = wiring.schemes().scheme(review.scheme());
        long overdue = all.stream()
                .filter(each -> each.due().overdue(wiring.today()) && open(scheme, each.assessment()))
                .count();
        return new Standing.Line(
                review.id(), review.title(), committee(review.committee()), review.meeting(),
                Tally.of(scheme, all.stream().map(Recommendation::assessment).toList()), (int) overdue);
    }

    private Standing.Line programme(Programme programme) {
        List<Activity> all = wiring.programmes().workstreams(programme.id()).stream()
                .flatMap(workstream -> workstream.activities().stream())
                .toList();
        RatingScheme scheme = wiring.schemes().scheme(programme.scheme());
        long overdue = all.stream()
                .filter(each -> each.due().overdue(wiring.today()) && open(scheme, each.rating()))
                .count();
        return new Standing.Line(
                programme.id(), programme.title(), committee(programme.committee()), programme.meeting(),
                Tally.of(scheme, all.stream().map(Activity::rating).toList()), (int) overdue);
    }

    private String committee(Optional<java.util.UUID> id) {
        return id.flatMap(wiring.committees()::committee).map(Committee::name).orElse("");
    }

    /** What is complete is late no more. */
    private static boolean open(RatingScheme scheme, String word) {
        return scheme.rag(word).filter(Rag.COMPLETE::equals).isEmpty();
    }
}
