package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** What officers report: each progress update stands beside the ones before it. */
public final class UpdateEdits {
    private static final DateColumns REPORTED = DateColumns.of("reported");

    private UpdateEdits() {}

    /**
     * What somebody reported.
     *
     * @param proposed the assessment that goes with it, a word of the review's scheme, or empty
     * @param reason why the assessment changes; what was reported, where nothing else is said
     */
    public record Reported(
            String content, String nextSteps, String by, FuzzyDate on, String proposed, String reason) {
        /** Why an assessment becomes what is proposed: somebody will ask. */
        String why() {
            return reason.isBlank() ? content.strip() : reason.strip();
        }
    }

    /** A new update; an assessment proposed with it becomes the officer's, in the same action. */
    public static Draft add(Recommendation recommendation, Reported reported) {
        return new Draft(
                Draft.Kind.EDIT,
                "Progress update of " + recommendation.label(),
                proposes(recommendation, reported) ? FollowUpEdits.reason(reported.why()) : Optional.empty(),
                edits(recommendation, reported),
                List.of());
    }

    /** The edits of a new update, for those who take in many at once. */
    public static List<Edit> edits(Recommendation recommendation, Reported reported) {
        UUID id = UUID.randomUUID();
        List<Edit> edits = new ArrayList<>(List.of(
                Edit.typed(ProgressUpdate.KIND, id, ProgressUpdate.PLACE,
                        Fields.of("recommendation_id", recommendation.id())),
                Edit.typed(ProgressUpdate.KIND, id, ProgressUpdate.UPDATE, fields(reported))));
        if (proposes(recommendation, reported)) {
            edits.add(Edit.typed(Recommendation.KIND, recommendation.id(), Recommendation.ASSESSMENT,
                    RegisterEdits.text("assessment", reported.proposed())));
        }
        return edits;
    }

    /** An update that is still being written, in its place under a recommendation; the assessment stays. */
    public static Draft write(Recommendation recommendation, UUID update, Reported reported) {
        return Draft.edit("Progress update of " + recommendation.label(), Optional.empty(),
                Edit.typed(ProgressUpdate.KIND, update, ProgressUpdate.PLACE,
                        Fields.of("recommendation_id", recommendation.id())),
                Edit.typed(ProgressUpdate.KIND, update, ProgressUpdate.UPDATE, fields(reported)));
    }

    /** Puts right what was written down of an update; the assessment stays. */
    public static Draft correct(Recommendation recommendation, ProgressUpdate update, Reported reported) {
        return Draft.edit("Progress update of " + recommendation.label(), Optional.empty(),
                Edit.typed(ProgressUpdate.KIND, update.id(), ProgressUpdate.UPDATE, fields(reported)));
    }

    /** Takes an update out; history keeps it. */
    public static Draft remove(Recommendation recommendation, ProgressUpdate update) {
        return Draft.edit("Removal of a progress update of " + recommendation.label(), Optional.empty(),
                Edit.delete(ProgressUpdate.KIND, update.id()));
    }

    private static boolean proposes(Recommendation recommendation, Reported reported) {
        return !reported.proposed().isBlank() && !reported.proposed().equals(recommendation.assessment());
    }

    private static Fields fields(Reported reported) {
        return REPORTED.with(
                RegisterEdits.text("content", reported.content())
                        .with("next_steps", RegisterEdits.orNull(reported.nextSteps()))
                        .with("reported_by", RegisterEdits.orNull(reported.by()))
                        .with("proposed", RegisterEdits.orNull(reported.proposed())),
                reported.on());
    }
}
