package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.Run;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** The progress report to a committee: what became of a review's recommendations, with the evidence. */
final class ProgressPaper {
    private final Review review;
    private final Cover cover;
    private final RatingScheme scheme;
    private final List<Recommendation> recommendations;
    private final Map<UUID, Evidence> evidence = new LinkedHashMap<>();
    private final Map<UUID, Recommendation> printedUnder = new LinkedHashMap<>();
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
        body.add(cover.facts("committee", "Report of", ""));
        purpose();
        new ProgressSummary(review, scheme, recommendations, cover.asAt()).compose(body, evidence.values());
        if (!recommendations.isEmpty()) {
            body.heading("Progress on each recommendation");
            recommendations.forEach(this::section);
        }
        cover.close(body, "recommendations and evidence");
        return new Paper(
                review.title() + ": progress on recommendations",
                cover.authority(),
                "Progress report to " + cover.committee().map(committee -> committee.name()).orElse("committee"),
                "Progress report: " + review.title() + " · as at " + Words.day(cover.asAt()),
                body.blocks());
    }

    private void purpose() {
        body.heading("Purpose of report");
        String of = " of " + Words.the(review.title(), "review");
        if (recommendations.isEmpty()) {
            body.numbered("This report is about the recommendations" + of + ". No recommendations are recorded.");
            return;
        }
        body.numbered("This report sets out progress on " + Words.count(recommendations.size(), "recommendation") + of
                + ": the evidence for it, and the assessment of progress that officers propose.");
        body.heading("Recommendation to members");
        List<String> asked = new ArrayList<>(List.of("consider the evidence of progress in this report"));
        List<String> proposed = refs(recommendations.stream().filter(ProgressPaper::isToBeConfirmed).toList());
        if (!proposed.isEmpty()) {
            asked.add("confirm, or change, the assessment of progress proposed for " + Words.recommendations(proposed));
        }
        List<String> ungraded = refs(recommendations.stream().filter(one -> one.assessment().isEmpty()).toList());
        if (!ungraded.isEmpty()) {
            asked.add("say what it needs in order to assess " + Words.recommendations(ungraded)
                    + ", for which no assessment is proposed");
        }
        body.asked(cover.members("committee"), asked);
    }

    /** What was confirmed before and is proposed again is not put to the committee again. */
    private static boolean isToBeConfirmed(Recommendation recommendation) {
        return !recommendation.assessment().isEmpty()
                && !recommendation.assessment().equals(recommendation.confirmed());
    }

    private void section(Recommendation recommendation) {
        body.subheading(recommendation.label());
        if (!recommendation.wording().isBlank()) {
            body.add(new Quotation(recommendation.wording(), Optional.empty()));
        }
        body.add(new Block.Facts(facts(recommendation)));
        if (recommendation.wording().isBlank()) {
            body.numbered("The wording of this recommendation is not recorded.");
        }
        List<Evidence> items = recommendation.evidence().stream()
                .map(evidence::get)
                .filter(item -> item != null && !item.content().isBlank())
                .toList();
        if (items.isEmpty()) {
            body.numbered("No evidence of progress is recorded.");
        }
        for (Evidence item : items) {
            Recommendation first = printedUnder.putIfAbsent(item.id(), recommendation);
            if (first == null) {
                body.verbatim(item.content());
            } else {
                body.numbered("The evidence is the same as for " + Words.recommendations(List.of(first.ref()))
                        + " and is printed there.");
            }
        }
    }

    private List<Fact> facts(Recommendation recommendation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Proposed assessment", List.of(new Run.Rating(scheme.mark(recommendation.assessment())))));
        if (!recommendation.confirmed().isEmpty()) {
            List<Run> confirmed = new ArrayList<>(List.of(new Run.Rating(scheme.mark(recommendation.confirmed()))));
            if (!recommendation.confirmedAt().isEmpty()) {
                confirmed.add(new Run.Text(" (" + recommendation.confirmedAt() + ")"));
            }
            facts.add(new Fact("Confirmed by committee", confirmed));
        }
        addKnown(facts, "Addressed to", recommendation.addressee());
        addKnown(facts, "Responsible officer", recommendation.owner());
        addKnown(facts, "Due", recommendation.due().text());
        addKnown(facts, "Success measure", recommendation.successMeasure());
        return facts;
    }

    private static void addKnown(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(Cover.fact(label, value));
        }
    }

    private static List<String> refs(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::ref).toList();
    }
}
