package org.scrutineer.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Taking;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workspace.Workspace;

/** A laptop that takes a review away from an office, and brings back what clashes with what is done there meanwhile. */
final class BroughtBack {
    private static final Taking ALONG = new Taking(
            List.of(new Taking.Along("recommendation", "review_id")), Set.of());

    private BroughtBack() {}

    /** Wording, assessment and due date of the first recommendations of the first review differ afterwards. */
    static Arrived threeClashes(Wiring office) {
        Review review = office.register().reviews().getFirst();
        List<Recommendation> some = office.register().recommendations(review.id()).stream()
                .filter(each -> !each.state().ended()).limit(3).toList();
        try (Workspace workspace = Workspace.inMemory()) {
            Wiring laptop = new Wiring(
                    workspace, () -> new Author("T. Hale", "LAPTOP7"), InstantSource.system());
            Exchange there = laptop.ledger().exchange();
            Exchange here = office.ledger().exchange();
            there.takeIn(here.pack(1, here.reach(List.of(review.id()), ALONG)));
            wording(office, some.get(0), "by the end of May, and tell every family");
            wording(laptop, some.get(0), "by the end of June, with the unions");
            assess(office, some.get(1).id(), "On Track");
            assess(laptop, some.get(1).id(), "Slipped");
            due(office, some.get(2).id(), "1 May 2027");
            due(laptop, some.get(2).id(), "Summer 2027");
            return here.takeIn(there.packFor(1, here.identity(), false, List.of()));
        }
    }

    private static void wording(Wiring place, Recommendation one, String more) {
        edit(place, one.id(), Recommendation.WORDING, Fields.of(
                "wording", one.wording().replaceFirst("\\.?$", "") + ", " + more + "."));
    }

    private static void assess(Wiring place, UUID id, String word) {
        edit(place, id, Recommendation.ASSESSMENT, Fields.of("assessment", word));
    }

    private static void due(Wiring place, UUID id, String text) {
        edit(place, id, Recommendation.DUE, Fields.of("due", text).with("due_from", null).with("due_until", null));
    }

    private static void edit(Wiring place, UUID id, String group, Fields fields) {
        place.ledger().apply(Draft.edit(
                "An edit", Optional.of("Heard at the visit"), Edit.typed(Recommendation.KIND, id, group, fields)));
    }

    /** Decides that everything is as it was before. */
    static void asItWas(Wiring office) {
        for (Clash clash : office.ledger().clashes()) {
            Fields before = office.ledger().exchange().disagreement(clash).orElseThrow().before().orElseThrow();
            office.ledger().apply(new Draft(
                    Draft.Kind.DECISION, "As it was", Optional.empty(),
                    List.of(Edit.typed(Recommendation.KIND, clash.record(), clash.group(), before)), List.of()));
        }
    }
}
