package org.scrutineer.insights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.Message;
import org.scrutineer.documents.Pictured;
import org.scrutineer.documents.Travels;
import org.scrutineer.documents.Travels.Travel;
import org.scrutineer.documents.Travels.Way;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ratings.RatingScheme;

/**
 * Direction of travel as a picture.
 *
 * @param one what is rated: "recommendation"
 */
public record Moves(RatingScheme scheme, String one) {

    /** @param from a word of the scheme, or empty where it was not rated; @param to likewise, now */
    public record Move(UUID id, String label, String from, String to) {}

    /**
     * Those that got worse first, each direction in the order given; nothing for nothing.
     *
     * @param since the earlier moment in a sentence: "the meeting of 10 June 2026"
     */
    public Optional<Pictured> pictured(List<Move> moves, String since, LocalDate asAt) {
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        List<Travel> travels = moves.stream().map(this::travel).sorted(Comparator.comparing(Moves::rank)).toList();
        long compared = moves.size() - count(travels, Way.NOT_COMPARED);
        return Optional.of(new Travels(travels, since).pictured(new Message(
                message(travels, since), asAt,
                compared + " of " + moves.size() + " can be compared")));
    }

    private String message(List<Travel> travels, String since) {
        List<String> parts = new ArrayList<>();
        for (Way way : List.of(Way.WORSE, Way.BETTER, Way.SAME)) {
            long count = count(travels, way);
            if (count > 0) {
                parts.add(count + " " + (way == Way.SAME
                        ? Spoken.have(count) + " not changed"
                        : Spoken.are(count) + " " + way.words()));
            }
        }
        Matter named = new Matter(new UUID(0, 0), "", Matter.Kind.REVIEW, one, scheme);
        if (parts.isEmpty()) {
            return "Nothing about " + named.count(travels.size()) + " can be compared since " + since;
        }
        if (count(travels, Way.WORSE) + count(travels, Way.BETTER) == 0) {
            return "None of " + named.count(travels.size()) + " has become better or worse since " + since;
        }
        return "Of " + named.count(travels.size()) + ", " + Spoken.list(parts) + " since " + since;
    }

    private static long count(List<Travel> travels, Way way) {
        return travels.stream().filter(each -> each.way() == way).count();
    }

    private Travel travel(Move move) {
        return new Travel(
                move.id(), move.label(), scheme.mark(move.from()), scheme.mark(move.to()),
                way(Direction.of(scheme, move.from(), move.to())), Optional.of(Behind.one(move.id())));
    }

    /** Which way a rating went, in the words of pictures. */
    public static Way way(Direction direction) {
        return switch (direction) {
            case BETTER -> Way.BETTER;
            case SAME -> Way.SAME;
            case WORSE -> Way.WORSE;
            case NONE -> Way.NOT_COMPARED;
        };
    }

    private static int rank(Travel travel) {
        return switch (travel.way()) {
            case WORSE -> 0;
            case BETTER -> 1;
            case SAME -> 2;
            case NOT_COMPARED -> 3;
        };
    }
}
