package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Paper;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** The progress report to a committee: what became of a review's recommendations, with the evidence. */
final class ProgressPaper {
    private final Review review;
    private final Cover cover;
    private final RatingScheme scheme;
    private final List<Recommendation> recommendations;
    private final Map<UUID, Evidence> evidence = new HashMap<>();
    private final Map<UUID, String> printedUnder = new HashMap<>();
    private final Body body = new Body();

    ProgressPaper(
            Review review,
            Cover cover,
            RatingScheme scheme,
            List<Recommendation> recommendations,
            List<Evidence> evidence) {
        this.review = review;
        this.cover = cover;
        this.scheme = scheme;
        this.recommendations = recommendations;
        evidence.forEach(item -> this.evidence.put(item.id(), item));
    }

    Paper compose() {
        body.add(cover.facts(List.of(Cover.fact("Review", review.title()))));
        purpose();
        summary();
        body.heading("Progress on each recommendation");
        recommendations.forEach(this::section);
        cover.close(body);
        return new Paper(
                review.title() + ": progress on recommendations",
                cover.authority(),
                "Progress report to " + cover.committee().map(committee -> committee.name()).orElse("committee"),
                "Progress report: " + review.title() + " · as at " + Words.day(cover.asAt()),
                body.blocks());
    }

    private void purpose() {
        body.heading("Purpose of report");
        body.numbered("This report sets out the progress made on "
                + Words.count(recommendations.size(), "recommendation")
                + " of the review of " + review.title()
                + ", the evidence for it, and the assessment of progress that officers propose for each.");
        body.heading("Recommendation");
        body.numbered(cover.members() + " is asked to:");
        List<String> asked = new ArrayList<>(List.of("consider the evidence of progress in this report"));
        List<String> proposed = refs(recommendations.stream()
                .filter(recommendation -> !recommendation.assessment().isEmpty()
                        && recommendation.confirmed().isEmpty())
                .toList());
        if (!proposed.isEmpty()) {
            asked.add("confirm, or change, the assessment of progress proposed for " + Words.recommendations(proposed));
        }
        List<String> ungraded = refs(ungraded());
        if (!ungraded.isEmpty()) {
            asked.add("say what it needs in order to assess " + Words.recommendations(ungraded)
                    + ", for which no assessment is proposed");
        }
        body.bullets(asked);
    }

    private void summary() {
        body.heading("Summary");
        Tally tally = Tally.of(scheme, recommendations.stream().map(Recommendation::assessment).toList());
        body.numbered(Words.count(tally.base(), "recommendation") + " " + Words.are(tally.base())
                + " reported here: " + tally.words() + ". "
                + tally.graded() + " of " + tally.base() + " " + Words.are(tally.graded()) + " assessed.");
        overdue();
        missingNumbers();
        shared();
        if (!recommendations.isEmpty()) {
            body.add(SummaryBlocks.figure("assessments", tally));
            body.add(SummaryBlocks.recommendations(scheme, recommendations));
        }
    }

    private void overdue() {
        List<String> late = refs(recommendations.stream()
                .filter(recommendation -> recommendation.due().overdue(cover.asAt()))
                .filter(recommendation -> scheme.rag(recommendation.assessment()).filter(Rag.COMPLETE::equals)
                        .isEmpty())
                .toList());
        if (!late.isEmpty()) {
            body.numbered("The due date of " + Words.recommendations(late) + " has passed, and "
                    + (late.size() == 1 ? "it is" : "they are") + " not complete.");
        }
    }

    private void missingNumbers() {
        List<String> missing = MissingNumbers.in(refs(recommendations));
        if (missing.isEmpty() && review.closedNote().isEmpty()) {
            return;
        }
        if (missing.isEmpty()) {
            body.numbered("The tracker adds: " + quoted(review.closedNote()));
            return;
        }
        String which = Words.recommendations(missing) + " " + Words.are(missing.size()) + " not in this report. ";
        body.numbered(which + (review.closedNote().isEmpty()
                ? "The register does not say why."
                : "The tracker says: " + quoted(review.closedNote())));
    }

    private void shared() {
        for (Evidence item : evidence.values().stream().filter(item -> item.refs().size() > 1).toList()) {
            body.numbered(Words.recommendations(item.refs()) + " share one item of evidence. It is printed once, under "
                    + "Recommendation " + item.refs().getFirst() + ".");
        }
    }

    private void section(Recommendation recommendation) {
        body.subheading(recommendation.label());
        body.add(new Quotation(recommendation.wording().isBlank()
                ? "The wording is not recorded."
                : recommendation.wording(), java.util.Optional.empty()));
        body.add(new Block.Facts(facts(recommendation)));
        List<UUID> items = recommendation.evidence();
        if (items.isEmpty()) {
            body.numbered("No evidence of progress is recorded.");
        }
        for (UUID id : items) {
            Evidence item = evidence.get(id);
            String first = printedUnder.putIfAbsent(id, recommendation.ref());
            if (first == null) {
                body.verbatim(item.content());
            } else {
                body.numbered("The evidence is the same as for Recommendation " + first + " and is printed there.");
            }
        }
    }

    private List<Fact> facts(Recommendation recommendation) {
        List<Fact> facts = new ArrayList<>();
        addKnown(facts, "Addressed to", recommendation.addressee());
        addKnown(facts, "Responsible officer", recommendation.owner());
        addKnown(facts, "Due", recommendation.due().text());
        addKnown(facts, "Success measure", recommendation.successMeasure());
        facts.add(Cover.fact("Proposed assessment", scheme.mark(recommendation.assessment()).text()));
        if (!recommendation.confirmed().isEmpty()) {
            String at = recommendation.confirmedAt().isEmpty() ? "" : ", " + recommendation.confirmedAt();
            facts.add(Cover.fact("Confirmed by committee", scheme.mark(recommendation.confirmed()).text() + at));
        }
        return facts;
    }

    private static void addKnown(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(Cover.fact(label, value));
        }
    }

    private List<Recommendation> ungraded() {
        return recommendations.stream().filter(recommendation -> recommendation.assessment().isEmpty()).toList();
    }

    private static List<String> refs(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::ref).toList();
    }

    private static String quoted(String text) {
        return "“" + text.strip() + "”";
    }
}
