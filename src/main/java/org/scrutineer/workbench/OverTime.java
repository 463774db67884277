package org.scrutineer.workbench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ratings.Direction;
import org.scrutineer.recommendations.RatingsOverTime;
import org.scrutineer.recommendations.RatingsOverTime.Point;
import org.scrutineer.recommendations.RatingsOverTime.Standing;

/** How a review's ratings stood at the ends of quarters, and what moved since its last paper. */
public final class OverTime {
    private static final int QUARTERS = 5;

    private final Ledger ledger;
    private final Function<UUID, Optional<Point>> lastPaper;
    private final Supplier<LocalDate> today;

    /**
     * What was read of one review.
     *
     * @param since by recommendation, in a few words; without those of which nothing was printed
     */
    record Reading(UUID review, List<Standing> quarters, Map<UUID, String> since) {
        static final Reading NOTHING = new Reading(new UUID(0, 0), List.of(), Map.of());
    }

    /** @param lastPaper of a review: its name and when members saw it */
    public OverTime(Ledger ledger, Function<UUID, Optional<Point>> lastPaper, Supplier<LocalDate> today) {
        this.ledger = ledger;
        this.lastPaper = lastPaper;
        this.today = today;
    }

    Reading read(ReviewReading reading) {
        Optional<Point> paper = lastPaper.apply(reading.review().id());
        List<Point> points = RatingsOverTime.quarters(today.get(), QUARTERS, ZoneId.systemDefault());
        RatingsOverTime past = RatingsOverTime.read(
                ledger, reading.recommendations(), reading.scheme(), Stream.concat(points.stream(), paper.stream())
                        .toList());
        List<Standing> quarters = past.standings().stream().filter(one -> points.contains(one.point())).toList();
        Map<UUID, String> since = new HashMap<>();
        paper.ifPresent(point -> {
            Map<UUID, Direction> directions = past.since(point.at(), reading.recommendations());
            reading.recommendations().forEach(one -> since.put(one.id(), words(
                    directions.get(one.id()), past.rating(one.id(), point.at()), one.assessment())));
        });
        return new Reading(reading.review().id(), quarters, since);
    }

    /** "▲ from Green", "= no change". */
    static String words(Direction direction, String before, String now) {
        if (before.isEmpty() && now.isEmpty()) {
            return Direction.SAME.sign() + " no change";
        }
        return switch (direction) {
            case SAME -> direction.sign() + " no change";
            case BETTER, WORSE -> direction.sign() + " from " + before;
            case NONE -> before.isEmpty() ? "Newly assessed" : "Was " + before;
        };
    }
}
