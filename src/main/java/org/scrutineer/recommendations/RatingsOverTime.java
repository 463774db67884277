package org.scrutineer.recommendations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.scrutineer.ledger.Held;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;

/** How the ratings of a review stood at earlier moments, worked out from the ledger's changes. */
public final class RatingsOverTime {
    /** What the running quarter is called, which has not ended. */
    public static final String NOW = "Now";

    private static final int MONTHS = 3;
    private final List<Point> points;
    private final RatingScheme scheme;
    private final List<UUID> recommendations;
    private final Map<UUID, List<Held.Since>> assessments;
    private final Map<UUID, List<Held.Since>> places;
    private final Map<UUID, List<Held.Since>> states;

    /**
     * A moment that is looked at.
     *
     * @param name as a person calls it: "Q3 2026", "8 December 2026"
     */
    public record Point(String name, Instant at) {}

    /**
     * The ratings at one moment.
     *
     * @param tally of what was followed up then
     * @param ended how many were closed or superseded by then
     */
    public record Standing(Point point, Tally tally, int ended) {}

    private RatingsOverTime(
            List<Point> points, RatingScheme scheme, List<UUID> recommendations, Ledger ledger) {
        this.points = List.copyOf(points);
        this.scheme = scheme;
        this.recommendations = List.copyOf(recommendations);
        assessments = ledger.course(recommendations, Recommendation.ASSESSMENT);
        places = ledger.course(recommendations, Recommendation.PLACE);
        states = ledger.course(recommendations, Recommendation.STATE);
    }

    /** Reads in one go what is needed for some recommendations and moments. Ask apart from the screen. */
    public static RatingsOverTime read(
            Ledger ledger, List<Recommendation> recommendations, RatingScheme scheme, List<Point> points) {
        return new RatingsOverTime(
                points, scheme, recommendations.stream().map(Recommendation::id).toList(), ledger);
    }

    /** The ends of the last quarters of the calendar, the earliest first; the running one is "Now". */
    public static List<Point> quarters(LocalDate today, int most, ZoneId zone) {
        LocalDate running = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
        List<Point> points = new ArrayList<>(IntStream.iterate(most - 2, back -> back >= 0, back -> back - 1)
                .mapToObj(back -> running.minusMonths((long) MONTHS * back))
                .map(next -> endingBefore(next, zone))
                .toList());
        points.add(new Point(NOW, today.plusDays(1).atStartOfDay(zone).toInstant()));
        return List.copyOf(points);
    }

    private static Point endingBefore(LocalDate next, ZoneId zone) {
        LocalDate last = next.minusDays(1);
        return new Point(
                "Q" + ((last.getMonthValue() - 1) / MONTHS + 1) + " " + last.getYear(),
                next.atStartOfDay(zone).toInstant().minusMillis(1));
    }

    /** One standing for each moment; moments at which there was no recommendation yet are left out. */
    public List<Standing> standings() {
        return points.stream().map(this::standing).filter(one -> one.tally().base() + one.ended() > 0).toList();
    }

    private Standing standing(Point point) {
        Map<UUID, String> followedUp = followedUp(point.at());
        int there = (int) recommendations.stream()
                .filter(id -> value(places, id, point.at(), "ref").isPresent())
                .count();
        return new Standing(
                point, Tally.of(scheme, List.copyOf(followedUp.values())), there - followedUp.size());
    }

    /** What was followed up at a moment with its rating then, or empty where it had none; in the review's order. */
    public Map<UUID, String> followedUp(Instant at) {
        Map<UUID, String> ratings = new LinkedHashMap<>();
        for (UUID id : recommendations) {
            boolean there = value(places, id, at, "ref").isPresent();
            if (there && value(states, id, at, "state").filter(RatingsOverTime::isEnded).isEmpty()) {
                ratings.put(id, rating(id, at));
            }
        }
        return ratings;
    }

    /** The day since which it has been rated as complete without a break; nothing while it is not. */
    public Optional<LocalDate> completeSince(UUID recommendation, ZoneId zone) {
        Optional<LocalDate> day = Optional.empty();
        for (Held.Since since : assessments.getOrDefault(recommendation, List.of())) {
            boolean complete = Optional.ofNullable(since.value().text("assessment")).flatMap(scheme::rag)
                    .filter(Rag.COMPLETE::equals).isPresent();
            day = complete ? day.or(() -> Optional.of(LocalDate.ofInstant(since.at(), zone))) : Optional.empty();
        }
        return day;
    }

    /** A recommendation's rating at a moment, or empty when it was not rated or not there. */
    public String rating(UUID recommendation, Instant at) {
        return value(assessments, recommendation, at, "assessment").orElse("");
    }

    /** How each rating of now stands to that of a moment. */
    public Map<UUID, Direction> since(Instant at, List<Recommendation> now) {
        Map<UUID, Direction> directions = new HashMap<>();
        now.forEach(one -> directions.put(
                one.id(), Direction.of(scheme, rating(one.id(), at), one.assessment())));
        return directions;
    }

    private static boolean isEnded(String state) {
        return switch (State.Kind.called(state)) {
            case OPEN, PAUSED -> false;
            case CLOSED, SUPERSEDED -> true;
        };
    }

    private static Optional<String> value(Map<UUID, List<Held.Since>> course, UUID id, Instant at, String column) {
        return course.getOrDefault(id, List.of()).stream()
                .takeWhile(since -> !since.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(since -> since.value().text(column))
                .filter(Objects::nonNull);
    }
}
