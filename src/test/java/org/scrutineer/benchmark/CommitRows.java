package org.scrutineer.benchmark;

import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workspace.Workspace;

/** Single edits, each on the disk before the next one, and many in one set. */
final class CommitRows {
    private static final String SQLITE = "SQLite, synchronous=FULL, WAL, the same rows";
    /** About what one edit adds: a set, a change with its hashes, a head. */
    private static final int BYTES_OF_AN_EDIT = 800;

    private CommitRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("commits");
        try (Office office = new Office(folder.resolve("workspace"));
                SqliteLedger sqlite = new SqliteLedger(folder.resolve("peer.sqlite"));
                FileChannel raw = FileChannel.open(
                        folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Review review = office.review(folder, 30);
            session.hold(single(session.scale().of(200), office, review, sqlite));
            session.hold(row(session.scale().of(200), office.workspace(), sqlite, raw));
            session.hold(many(session.scale().of(10_000), office.wiring().ledger(), sqlite));
        }
    }

    private static Contest single(int edits, Office office, Review review, SqliteLedger sqlite) {
        List<Recommendation> recommendations = office.wiring().register().recommendations(review.id());
        AtomicInteger ourTurn = new AtomicInteger();
        AtomicInteger peersTurn = new AtomicInteger();
        return Contest.of("Durable commit of one edit, with its history", 8,
                Method.of("ours, through the ledger", () -> {
                    for (Draft draft : edits(edits, recommendations, ourTurn.incrementAndGet())) {
                        office.wiring().ledger().apply(draft);
                    }
                    return () -> assessments(office.wiring().register().recommendations(review.id()), edits);
                }),
                Method.of(SQLITE, () -> {
                    for (Draft draft : edits(edits, recommendations, peersTurn.incrementAndGet())) {
                        sqlite.apply(draft);
                    }
                    return () -> sqlite.assessments(recommendations, edits);
                }))
                .times(edits);
    }

    /** What the store itself takes for a commit, without the ledger's reading, chaining and projecting. */
    private static Contest row(int commits, Workspace workspace, SqliteLedger sqlite, FileChannel raw) {
        String peer = "SQLite, synchronous=FULL, WAL";
        return Contest.of("Durable commit of one row", 5,
                Method.of("our store (H2, synced)", () -> {
                    for (int commit = 0; commit < commits; commit++) {
                        workspace.write(store -> store.insertInto(COMMITTEE)
                                .columns(COMMITTEE.ID, COMMITTEE.NAME)
                                .values(UUID.randomUUID(), "Committee")
                                .execute());
                    }
                    return () -> workspace.read(store -> store.fetchCount(COMMITTEE)) + " rows";
                }),
                Method.of(peer, () -> {
                    for (int commit = 0; commit < commits; commit++) {
                        sqlite.addCommittee("Committee");
                    }
                    return () -> sqlite.committees() + " rows";
                }),
                Method.limit("limit: write " + BYTES_OF_AN_EDIT + " bytes and fsync", () -> write(commits, raw)))
                .times(commits)
                .goals(Goal.withinTimes(peer, 1.5));
    }

    /** Other ones in each turn, since an edit that says what holds already is not written; the same for each method. */
    private static List<Draft> edits(int number, List<Recommendation> recommendations, int turn) {
        MadeUp made = new MadeUp(turn);
        List<Draft> drafts = new ArrayList<>();
        for (int edit = 0; edit < number; edit++) {
            Recommendation recommendation = recommendations.get(made.below(recommendations.size()));
            drafts.add(RegisterEdits.assess(
                    recommendation, "Turn " + turn + ", edit " + edit, made.sentence(5, 10)));
        }
        return drafts;
    }

    private static String assessments(List<Recommendation> recommendations, int edits) {
        return edits + " edits " + recommendations.stream()
                .filter(recommendation -> recommendation.assessment().startsWith("Turn"))
                .map(recommendation -> recommendation.ref() + " " + recommendation.assessment())
                .toList()
                .hashCode();
    }

    private static Work.Answer write(int times, FileChannel raw) throws IOException {
        for (int time = 0; time < times; time++) {
            raw.write(ByteBuffer.allocate(BYTES_OF_AN_EDIT));
            raw.force(false);
        }
        return () -> times + " writes";
    }

    private static Contest many(int changes, Ledger ledger, SqliteLedger sqlite) {
        return Contest.of(String.format("%,d changes in one set", changes), 1,
                Method.of("ours, through the ledger", () -> {
                    Outcome outcome = ledger.apply(set(changes));
                    return () -> changes(outcome) + " changes";
                }),
                Method.limit("ours, and taken back again", () -> {
                    Outcome outcome = ledger.apply(set(changes));
                    Outcome undone = outcome instanceof Outcome.Saved saved
                            ? ledger.undo(saved.set(), Optional.empty())
                            : outcome;
                    return () -> changes(undone) + " changes";
                }),
                Method.of(SQLITE, () -> {
                    int written = sqlite.apply(set(changes));
                    return () -> written + " changes";
                }));
    }

    private static Draft set(int changes) {
        MadeUp made = new MadeUp(changes);
        List<Edit> edits = new ArrayList<>();
        for (int change = 0; change < changes; change++) {
            edits.add(Edit.typed(Recommendation.KIND, UUID.randomUUID(), Recommendation.WORDING,
                    Fields.of("wording", made.sentence(15, 35))));
        }
        return new Draft(Draft.Kind.EDIT, "Wording of many", Optional.empty(), edits, List.of());
    }

    private static int changes(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> saved.changes();
            case Outcome.NothingChanged nothing -> 0;
        };
    }
}
