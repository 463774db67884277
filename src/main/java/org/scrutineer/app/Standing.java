package org.scrutineer.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.ratings.Tally;

/**
 * Where everything stands: what the home page and the navigation show.
 *
 * @param providers how many there are in the register
 * @param council the authority whose papers these are, or empty while no file has named it
 */
record Standing(
        String council, List<Line> reviews, List<Line> programmes, int providers, NeedsYou needs, Ahead ahead) {
    static final Standing NOTHING = new Standing("", List.of(), List.of(), 0, NeedsYou.NOTHING, Ahead.NOTHING);

    /**
     * A review or programme in one line.
     *
     * @param meeting the next meeting as written, or empty
     */
    record Line(UUID id, String title, String committee, String meeting, Tally tally, int overdue) {}

    Standing {
        reviews = List.copyOf(reviews);
        programmes = List.copyOf(programmes);
    }

    boolean empty() {
        return reviews.isEmpty() && programmes.isEmpty();
    }

    int overdue() {
        return Stream.concat(reviews.stream(), programmes.stream()).mapToInt(Line::overdue).sum();
    }

    int ungraded() {
        return Stream.concat(reviews.stream(), programmes.stream()).mapToInt(line -> line.tally().ungraded()).sum();
    }
}
