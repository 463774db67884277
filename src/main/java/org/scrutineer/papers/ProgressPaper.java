package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Paper;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;

/** The progress report to a committee: what became of a review's recommendations, with the evidence. */
final class ProgressPaper {
    private final Cover cover;
    private final Material material;
    private final Review review;
    private final List<Recommendation> live;
    private final Body body = new Body();

    ProgressPaper(Cover cover, Material material) {
        this.cover = cover;
        this.material = material;
        this.review = material.review();
        this.live = material.live();
    }

    Paper compose() {
        body.add(cover.facts("committee", "Report of", ""));
        purpose();
        new ProgressSummary(material, cover.asAt()).compose(body);
        material.since().ifPresent(since -> new SinceLast(since, material.scheme()).compose(body));
        new Responses(material, cover.asAt()).compose(body);
        if (!live.isEmpty()) {
            body.heading("Progress on each recommendation");
            RecommendationSection section = new RecommendationSection(body, material);
            live.forEach(section::compose);
        }
        Matters matters = new Matters(material.business(), material.register().recommendations());
        matters.arising(body);
        matters.next(body, cover.members("committee"));
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
        if (live.isEmpty()) {
            body.numbered("This report is about the recommendations" + of + ". "
                    + (material.ended().isEmpty()
                            ? "No recommendations are recorded."
                            : "None is followed up any more."));
            return;
        }
        body.numbered("This report sets out progress on " + Words.count(live.size(), "recommendation") + of
                + ": the evidence for it, and the assessment of progress that officers propose.");
        body.heading("Recommendation to members");
        List<String> asked = new ArrayList<>(List.of("consider the evidence of progress in this report"));
        List<String> proposed = refs(live.stream().filter(ProgressPaper::isToBeConfirmed).toList());
        if (!proposed.isEmpty()) {
            asked.add("confirm, or change, the assessment of progress proposed for " + Words.recommendations(proposed));
        }
        List<String> ungraded = refs(live.stream().filter(one -> one.assessment().isEmpty()).toList());
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

    private static List<String> refs(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::ref).toList();
    }
}
