package org.scrutineer.recommendations;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The details of a review itself, each as one undo step. */
public final class ReviewEdits {
    private static final DateColumns REPORTED = DateColumns.of("reported");

    private ReviewEdits() {}

    /** One of the groups that hold a single text: title, link officer, scope, municipal year, state. */
    public static Draft text(Review review, String group, String text) {
        String column = Review.KIND.groups().get(group).getFirst();
        return one(review, group, RegisterEdits.text(column, text.strip()));
    }

    /**
     * The final report.
     *
     * @param reported when it went to the executive, as written
     */
    public static Draft finalReport(Review review, String title, String link, String reported) {
        return one(review, Review.FINAL_REPORT, REPORTED.with(
                RegisterEdits.text("final_report", title.strip())
                        .with("final_report_link", RegisterEdits.orNull(link.strip())),
                FuzzyDate.parse(reported)));
    }

    public static Draft committee(Review review, Optional<UUID> committee) {
        return one(review, Review.COMMITTEE, Fields.of("committee_id", committee.orElse(null)));
    }

    public static Draft scheme(Review review, UUID scheme) {
        return one(review, Review.SCHEME, Fields.of("scheme_id", scheme));
    }

    /** @param follows the review that this one continues */
    public static Draft follows(Review review, Optional<UUID> follows) {
        return one(review, Review.ORIGIN, Fields.of("follows_id", follows.orElse(null)));
    }

    private static Draft one(Review review, String group, Fields after) {
        return Draft.edit(
                Character.toUpperCase(group.charAt(0)) + group.substring(1) + " of “" + review.title() + "”",
                Optional.empty(), Edit.typed(Review.KIND, review.id(), group, after));
    }
}
