package org.scrutineer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the screens ask, of our store and of SQLite. */
final class QueryRows {
    /** Quick questions are asked often in one turn, or the clock of the processor could not tell them. */
    private static final int OFTEN = 100;
    private static final int SELDOM = 10;

    private QueryRows() {}

    private interface Question {
        List<String> ask(Asked store, MadeUp made) throws Exception;
    }

    static void measure(Session session) throws Exception {
        for (int size : session.scale().each(10_000, 100_000)) {
            Path folder = session.folder("queries");
            MadeUpRegister register = MadeUpRegister.of(size);
            try (Office office = new Office(folder.resolve("workspace"));
                    SqliteRegister sqlite = new SqliteRegister(folder.resolve("peer.sqlite"), register)) {
                OurRegister ours = new OurRegister(office, register);
                String of = String.format(", of %,d", size);
                session.hold(contest("List one review" + of, OFTEN, ours, sqlite,
                        (store, made) -> store.ofReview(register.reviews().get(
                                made.below(register.reviews().size())))));
                session.hold(contest("First page of a rating" + of, OFTEN, ours, sqlite,
                        (store, made) -> store.rated(made.rating())));
                session.hold(contest("First page of a text" + of, SELDOM, ours, sqlite,
                        (store, made) -> store.holding(MadeUpRegister.ward(made.below(1_000)))));
            }
        }
    }

    private static Contest contest(
            String title, int times, Asked ours, Asked sqlite, Question question) {
        return Contest.of(title, 2,
                Method.of("ours (H2, jOOQ)", () -> ask(ours, times, question)),
                Method.of("SQLite, JDBC by hand", () -> ask(sqlite, times, question)))
                .times(times);
    }

    private static Work.Answer ask(Asked store, int times, Question question) throws Exception {
        MadeUp made = new MadeUp(times);
        List<String> told = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            told.addAll(question.ask(store, made));
        }
        return () -> told.size() + " rows " + told.hashCode();
    }
}
