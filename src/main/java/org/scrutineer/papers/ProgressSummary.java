package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** The summary of a progress report: how many stand where, what is late, and which numbers are missing and why. */
record ProgressSummary(Review review, RatingScheme scheme, List<Recommendation> recommendations, LocalDate asAt) {

    void compose(Body body, Collection<Evidence> evidence) {
        if (recommendations.isEmpty() && review.closedNote().isBlank()) {
            return;
        }
        body.heading("Summary");
        Tally tally = Tally.of(scheme, recommendations.stream().map(Recommendation::assessment).toList());
        TallyWords words = new TallyWords(tally, "recommendation");
        if (!recommendations.isEmpty()) {
            body.numbered(proposed(tally, words.counts()));
        }
        confirmed(body);
        overdue(body);
        missingNumbers(body);
        shared(body, evidence);
        if (!recommendations.isEmpty()) {
            body.add(SummaryBlocks.figure(words));
            body.add(SummaryBlocks.recommendations(scheme, recommendations));
        }
    }

    private String proposed(Tally tally, String counts) {
        int base = tally.base();
        String covers = "This report covers " + Words.count(base, "recommendation") + ". ";
        if (tally.graded() == 0) {
            return covers + "No assessment is proposed for " + Words.them(base) + " yet.";
        }
        if (tally.graded() == base) {
            return covers + "Officers propose an assessment for " + (base == 1 ? "it" : "each") + ": " + counts + ".";
        }
        return covers + "Officers propose an assessment for " + tally.graded() + " of the " + base + ": " + counts
                + ". " + Words.recommendations(refs(one -> one.assessment().isEmpty())) + " "
                + Words.are(tally.ungraded()) + " not yet assessed.";
    }

    private void confirmed(Body body) {
        List<String> confirmed = refs(
                one -> !one.confirmed().isEmpty() && one.confirmed().equals(one.assessment()));
        if (!confirmed.isEmpty()) {
            body.numbered("The committee has already confirmed the assessment of " + Words.recommendations(confirmed)
                    + ".");
        }
    }

    private void overdue(Body body) {
        List<String> late = refs(one -> one.due().overdue(asAt)
                && scheme.rag(one.assessment()).filter(Rag.COMPLETE::equals).isEmpty());
        if (late.size() == 1) {
            body.numbered("The due date of " + Words.recommendations(late)
                    + " has passed, and it is not recorded as complete.");
        } else if (!late.isEmpty()) {
            body.numbered("The due dates of " + Words.recommendations(late)
                    + " have passed, and they are not recorded as complete.");
        }
    }

    private void missingNumbers(Body body) {
        List<String> missing = MissingNumbers.in(refs(one -> true));
        String note = review.closedNote().strip();
        if (missing.isEmpty()) {
            if (!note.isEmpty()) {
                body.numbered("The tracker also records: “" + note + "”");
            }
            return;
        }
        body.numbered(Words.recommendations(missing) + " " + Words.are(missing.size()) + " not in this report. "
                + (note.isEmpty() ? "No reason is recorded." : "The tracker records: “" + note + "”"));
    }

    private static void shared(Body body, Collection<Evidence> evidence) {
        for (Evidence item : evidence.stream().filter(item -> item.refs().size() > 1).toList()) {
            body.numbered(Words.recommendations(item.refs()) + " share the same evidence. It is printed once, under "
                    + Words.recommendations(item.refs().subList(0, 1)) + ".");
        }
    }

    private List<String> refs(Predicate<Recommendation> which) {
        return recommendations.stream().filter(which).map(Recommendation::ref).toList();
    }
}
