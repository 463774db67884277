package org.scrutineer.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The drafts that begin a review or a recommendation. */
public final class NewRecords {
    private NewRecords() {}

    /** A recommendation with the next free number, and no words yet. */
    public static Draft recommendation(UUID id, UUID review, List<Recommendation> before) {
        String ref = nextRef(before);
        int place = before.stream().mapToInt(Recommendation::ordinal).max().orElse(0) + 1;
        return Draft.edit("New recommendation " + ref, Optional.empty(), Edit.typed(
                Recommendation.KIND, id, Recommendation.PLACE,
                Fields.of("review_id", review).with("ref", ref).with("ordinal", place)));
    }

    /** A review with nothing in it yet. */
    public static Draft review(UUID id, String title) {
        return Draft.edit("New review “" + title.strip() + "”", Optional.empty(), Edit.typed(
                Review.KIND, id, "title", Fields.of("title", title.strip())));
    }

    /** One more than the highest number: a gap tells that one was there once, and is never filled. */
    static String nextRef(List<Recommendation> before) {
        return String.valueOf(before.stream()
                .map(Recommendation::ref)
                .filter(ref -> ref.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(before.size()) + 1);
    }
}
