package org.scrutineer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.recommendations.Recommendation;

/** From a click to "saved": trackers read, understood, compared and written. */
final class TakingInRows {
    private TakingInRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("taking-in");
        int recommendations = session.scale().of(1_000);
        int files = session.scale().of(26);
        int each = session.scale().of(60);
        Path one = MadeUpWorkbooks.tracker(folder.resolve("one.xlsx"), recommendations, 1);
        List<Path> many = MadeUpWorkbooks.trackers(session.folder("trackers"), files, each);
        try (Office office = new Office(folder.resolve("workspace"))) {
            session.hold(contest(
                    String.format("Take in a tracker of %,d, to saved", recommendations), office, List.of(one)));
            session.hold(contest("Take in " + files + " trackers of " + each + ", to saved", office, many));
        }
    }

    private static Contest contest(String title, Office office, List<Path> trackers) {
        AtomicInteger turn = new AtomicInteger();
        return Contest.of(title, 6,
                Method.limit("ours", () -> take(office, trackers, "Turn " + turn.incrementAndGet())),
                Method.limit("POI, object model, only reads them", () -> told(CellReaders.objectModel(trackers))),
                Method.limit("limit: ours, only reads them", () -> told(CellReaders.ours(trackers))));
    }

    /** Each turn takes them in as new reviews: the same ones again would change nothing. */
    private static Work.Answer take(Office office, List<Path> trackers, String turn) {
        List<String> reviews = new ArrayList<>();
        for (Path tracker : trackers) {
            String review = turn + " " + tracker.getFileName();
            if (office.take(tracker, review) instanceof Outcome.Saved) {
                reviews.add(review);
            }
        }
        return () -> reviews.stream().mapToInt(review -> held(office, review).size()).sum() + " recommendations held";
    }

    private static List<Recommendation> held(Office office, String review) {
        return office.wiring().register().recommendations(
                office.wiring().register().reviewTitled(review).orElseThrow().id());
    }

    private static Work.Answer told(String digest) {
        return () -> digest;
    }
}
