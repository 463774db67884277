package org.scrutineer.clashes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.scrutineer.app.Wiring;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Taking;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workspace.Workspace;

/** A. Brown in the office, and laptops that took one of the reviews with them. */
public final class TwoPlaces implements AutoCloseable {
    private static final Taking WITH_RECOMMENDATIONS = new Taking(
            List.of(new Taking.Along("recommendation", "review_id")), java.util.Set.of());

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
    private final List<Workspace> opened = new ArrayList<>();
    public final Wiring office = place("A. Brown", "OFFICE3");
    public final UUID review = UUID.fromString("00000000-0000-4000-8000-000000000001");
    /** Recommendation 4, due on a day, and rated amber. */
    public final UUID four = UUID.fromString("00000000-0000-4000-8000-000000000004");

    public TwoPlaces() {
        edit(office, Review.KIND, review, Review.TITLE, Fields.of("title", "Care at Home"));
        edit(office, Recommendation.KIND, four, Recommendation.PLACE,
                Fields.of("review_id", review).with("ref", "4").with("ordinal", 1));
        edit(office, Recommendation.KIND, four, Recommendation.WORDING, wording("Publish a plan of all rotas."));
        edit(office, Recommendation.KIND, four, Recommendation.ASSESSMENT, assessment("Amber"));
    }

    private Wiring place(String actor, String device) {
        Workspace workspace = Workspace.inMemory();
        opened.add(workspace);
        InstantSource clock = () -> now.updateAndGet(before -> before.plusSeconds(60));
        return new Wiring(workspace, () -> new Author(actor, device), clock);
    }

    /** A laptop with all that the review is. */
    public Wiring laptop(String actor, String device) {
        Wiring laptop = place(actor, device);
        out(laptop);
        return laptop;
    }

    public void out(Wiring laptop) {
        Ledger from = office.ledger();
        laptop.ledger().exchange().takeIn(from.exchange().pack(
                1, from.exchange().reach(List.of(review), WITH_RECOMMENDATIONS)));
    }

    /** What was done on a laptop comes to the office. */
    public Arrived back(Wiring laptop) {
        return office.ledger().exchange().takeIn(laptop.ledger().exchange().packFor(
                1, office.ledger().exchange().identity(), false, List.of()));
    }

    public static Fields wording(String text) {
        return Fields.of("wording", text);
    }

    public static Fields assessment(String word) {
        return Fields.of("assessment", word);
    }

    public static void edit(Wiring place, RecordKind kind, UUID record, String group, Fields fields) {
        place.ledger().apply(Draft.edit(
                "An edit", Optional.of("Because of " + fields.values().values().iterator().next()),
                Edit.typed(kind, record, group, fields)));
    }

    @Override
    public void close() {
        opened.forEach(Workspace::close);
    }
}
