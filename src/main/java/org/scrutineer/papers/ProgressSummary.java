package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;

/** The summary of a progress report: how many stand where, what is late, and which numbers are missing and why. */
final class ProgressSummary {
    private final Material material;
    private final RatingScheme scheme;
    private final List<Recommendation> recommendations;
    private final LocalDate asAt;

    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,3}[a-z]?\\b");
    /** "16 December 2025", "12/03/2026": their numbers are no recommendations. */
    private static final String DATES = "\\b\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},?(?: \\d{4})?\\b"
            + "|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}(?:[/-]\\d{2,4})?\\b";

    ProgressSummary(Material material, LocalDate asAt) {
        this.material = material;
        this.scheme = material.scheme();
        this.recommendations = material.live();
        this.asAt = asAt;
    }

    void compose(Body body) {
        boolean nothing = material.register().recommendations().isEmpty();
        if (nothing && material.review().closedNote().isBlank()) {
            return;
        }
        Tally tally = Tally.of(scheme, recommendations.stream().map(Recommendation::assessment).toList());
        TallyWords words = new TallyWords(tally, "recommendation");
        if (!recommendations.isEmpty()) {
            body.numbered(proposed(tally, words.counts()));
        }
        confirmed(body);
        overdue(body);
        Endings endings = new Endings(material);
        endings.paused().forEach(body::numbered);
        endings.ended().forEach(body::numbered);
        missingNumbers(body);
        shared(body);
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
                && one.state().kind() == State.Kind.OPEN
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
        List<String> missing = MissingNumbers.in(
                material.register().recommendations().stream().map(Recommendation::ref).toList());
        String note = material.review().closedNote().strip();
        if (missing.isEmpty()) {
            if (!note.isEmpty() && !told(note)) {
                body.numbered("The tracker also records: “" + note + "”");
            }
            return;
        }
        body.numbered(Words.recommendations(missing) + " " + Words.are(missing.size()) + " not in this report. "
                + (note.isEmpty() ? "No reason is recorded." : "The tracker records: “" + note + "”"));
    }

    /** Whether a tracker's note speaks only of what the register itself says has ended, and so is told already. */
    private boolean told(String note) {
        List<String> ended = material.ended().stream().map(Recommendation::ref).toList();
        List<String> named = NUMBERS.matcher(note.replaceAll(DATES, " ")).results().map(MatchResult::group).toList();
        return !named.isEmpty() && ended.containsAll(named);
    }

    /** Evidence that a recommendation which has ended cites too is not shared in this report. */
    private void shared(Body body) {
        List<String> live = refs(one -> true);
        for (Evidence item : material.evidence()) {
            List<String> citing = item.refs().stream().filter(live::contains).toList();
            if (citing.size() > 1) {
                body.numbered(Words.recommendations(citing) + " share the same evidence. It is printed once, under "
                        + Words.recommendations(citing.subList(0, 1)) + ".");
            }
        }
    }

    private List<String> refs(Predicate<Recommendation> which) {
        return recommendations.stream().filter(which).map(Recommendation::ref).toList();
    }
}
