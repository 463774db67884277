package org.scrutineer.workbench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** Tells which recommendation of an earlier review another one carries on. */
final class CarriedOn {
    private CarriedOn() {}

    /** "Carries on Recommendation 4 of Care at Home"; empty where the earlier one is gone. Not on the screen's thread. */
    static String told(Ledger ledger, UUID earlier) {
        Fields place = now(ledger, earlier, Recommendation.PLACE);
        if (place.text("review_id") == null) {
            return "";
        }
        Fields review = now(ledger, UUID.fromString(place.text("review_id")), Review.TITLE);
        return "Carries on Recommendation " + place.text("ref") + " of " + review.text("title");
    }

    private static Fields now(Ledger ledger, UUID record, String group) {
        return ledger.current(List.of(record)).getOrDefault(record, Map.of()).getOrDefault(group, Fields.EMPTY);
    }
}
