package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.documents.Pictured;
import org.scrutineer.insights.InsightPictures;
import org.scrutineer.insights.Moves;
import org.scrutineer.insights.Moves.Move;
import org.scrutineer.ratings.Direction;
import org.scrutineer.snapshots.Comparison.Travel;

/** Puts the pictures of a review or programme into its paper: figures and tables, no numbered paragraphs. */
final class Pictures {
    private Pictures() {}

    /** A picture with its table. */
    static void whole(Optional<InsightPictures> made, Body body, Function<InsightPictures, Optional<Pictured>> which) {
        made.flatMap(which).ifPresent(pictured -> pictured.blocks().forEach(body::add));
    }

    /** Due dates as a calendar, where anything is overdue: else the summary says all there is to say. */
    static void calendar(Optional<InsightPictures> made, Body body) {
        whole(made.filter(InsightPictures::isLate), body, InsightPictures::calendar);
    }

    /** What got better or worse since the last paper; the table of changes after it says the same. */
    static void moved(Since since, String one, LocalDate asAt, Body body) {
        List<Move> moves = since.comparison().travel().stream()
                .filter(travel -> travel.direction() == Direction.BETTER || travel.direction() == Direction.WORSE)
                .map(Pictures::move)
                .toList();
        new Moves(since.comparison().scheme(), one).pictured(moves, since.when(), asAt)
                .ifPresent(pictured -> pictured.figures().forEach(body::add));
    }

    private static Move move(Travel travel) {
        return new Move(travel.item().record(), travel.item().label(), travel.from(), travel.to());
    }
}
