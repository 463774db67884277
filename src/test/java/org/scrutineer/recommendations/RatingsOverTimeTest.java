package org.scrutineer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Happenings;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.recommendations.RatingsOverTime.Point;

class RatingsOverTimeTest {
    private final Office office = new Office();
    private final Happenings happen = new Happenings(office.wiring().ledger());

    @BeforeEach
    void takeIn() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Review of Visits - progress update")
                .row("Ref", "Recommendation", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "Amber")
                .row("2", "Publish the leaflet in every library of the town.", "Red")
                .row("3", "Answer every complaint within ten working days.", null)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void eachMomentHasTheRatingsOfThen() {
        Point start = point("start");
        happen.rate(office.recommendation("1"), "Green", "");
        Point middle = point("middle");
        happen.rate(office.recommendation("2"), "Amber", "");
        happen.state(office.recommendation("1"), "closed", "Done.", "", null);
        RatingsOverTime ratings = read(List.of(start, middle, point("end")));

        assertThat(ratings.standings()).extracting(standing -> standing.point().name() + ": "
                + standing.tally().words() + ", " + standing.ended()).containsExactly(
                        "start: 1 Red, 1 Amber, 1 Not yet assessed, 0",
                        "middle: 1 Red, 1 Green, 1 Not yet assessed, 0",
                        "end: 1 Amber, 1 Not yet assessed, 1");
        assertThat(ratings.rating(office.recommendation("1").id(), start.at())).isEqualTo("Amber");
        assertThat(ratings.since(start.at(), office.recommendations())).containsValues(
                Direction.BETTER, Direction.NONE).doesNotContainValue(Direction.WORSE);
    }

    @Test
    void momentsBeforeTheReviewAreLeftOut() {
        assertThat(read(List.of(new Point("long ago", Instant.EPOCH), point("now"))).standings())
                .extracting(standing -> standing.point().name())
                .containsExactly("now");
    }

    @Test
    void anUndoneRatingIsNotCounted() {
        happen.rate(office.recommendation("1"), "Red", "");
        var ledger = office.wiring().ledger();
        ledger.undo(ledger.undoable().orElseThrow().id(), java.util.Optional.empty());
        assertThat(read(List.of(point("now"))).rating(office.recommendation("1").id(), point("now").at()))
                .isEqualTo("Amber");
    }

    @Test
    void quartersEndWithTheCalendarsAndTheLastIsNow() {
        List<Point> quarters = RatingsOverTime.quarters(LocalDate.of(2026, 11, 22), 4, ZoneOffset.UTC);

        assertThat(quarters).extracting(Point::name).containsExactly("Q1 2026", "Q2 2026", "Q3 2026", "Now");
        assertThat(quarters.get(2).at()).isEqualTo(Instant.parse("2026-09-30T23:59:59.999Z"));
        assertThat(RatingsOverTime.quarters(LocalDate.of(2026, 1, 1), 2, ZoneOffset.UTC)).extracting(Point::name)
                .containsExactly("Q4 2025", "Now");
    }

    private RatingsOverTime read(List<Point> points) {
        return RatingsOverTime.read(office.wiring().ledger(), office.recommendations(), Schemes.RAG, points);
    }

    /** The moment after the last action: the office's clock goes on a minute with each. */
    private Point point(String name) {
        return new Point(name, office.wiring().ledger().sets(1).getFirst().at().plus(Duration.ofSeconds(1)));
    }
}
