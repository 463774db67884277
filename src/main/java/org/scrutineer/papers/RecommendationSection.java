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
import org.scrutineer.documents.Run;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.State;

/** The section of each recommendation: where it stands, what was reported, the evidence, and what is being done. */
final class RecommendationSection {
    private final Body body;
    private final Material material;
    private final Actions actions;
    private final Map<UUID, Evidence> evidence = new LinkedHashMap<>();
    private final Map<UUID, Recommendation> printedUnder = new LinkedHashMap<>();

    RecommendationSection(Body body, Material material) {
        this.body = body;
        this.material = material;
        this.actions = new Actions(body, material.followedUp());
        material.evidence().forEach(item -> evidence.put(item.id(), item));
    }

    void compose(Recommendation recommendation) {
        body.about(recommendation.id()).subheading(recommendation.label());
        if (!recommendation.wording().isBlank()) {
            body.add(new Quotation(recommendation.wording(), Optional.empty()));
        }
        body.add(new Block.Facts(facts(recommendation)));
        if (recommendation.wording().isBlank()) {
            body.numbered("The wording of this recommendation is not recorded.");
        }
        recommendation.followUp().difference().filter(FollowUp.Difference::printed).ifPresent(this::difference);
        updates(recommendation);
        evidence(recommendation);
        actions.compose(recommendation);
    }

    private void difference(FollowUp.Difference difference) {
        body.numbered("By the council’s rules the rating would be " + difference.derived()
                + ". Officers propose another one." + Words.because(difference.reason()));
    }

    /** What was reported since the last paper; in a first paper the newest. */
    private void updates(Recommendation recommendation) {
        List<ProgressUpdate> all = material.followedUp().updates(recommendation.id());
        List<ProgressUpdate> told = material.since()
                .map(since -> all.stream().filter(update -> !since.known().had(update.id())).toList())
                .orElse(all.stream().limit(1).toList());
        told.reversed().forEach(update -> {
            body.about(update.id());
            update(update);
        });
        body.about(recommendation.id());
        if (!all.isEmpty() && told.isEmpty()) {
            body.numbered("No progress has been reported since "
                    + material.since().map(Since::when).orElseThrow() + ".");
        }
    }

    private void update(ProgressUpdate update) {
        String when = update.reported().text();
        String who = (update.by().isBlank() ? "Progress reported" : Words.named(update.by()) + " reported")
                + (when.isEmpty() ? "" : " " + Words.at(when)) + ":";
        body.announced(who, update.content().isBlank() ? "nothing in words." : update.content());
        if (!update.nextSteps().isBlank()) {
            body.announced("Next steps:", update.nextSteps());
        }
    }

    private void evidence(Recommendation recommendation) {
        List<Evidence> items = recommendation.evidence().stream()
                .map(evidence::get)
                .filter(item -> item != null && !(item.content() + item.extract().words()).isBlank())
                .toList();
        if (items.isEmpty()) {
            body.numbered("No evidence of progress is recorded.");
        }
        for (Evidence item : items) {
            Recommendation first = printedUnder.putIfAbsent(item.id(), recommendation);
            if (first == null) {
                body.about(item.id());
                print(item);
                body.about(recommendation.id());
            } else {
                body.numbered("The evidence is the same as for " + Words.recommendations(List.of(first.ref()))
                        + " and is printed there.");
            }
        }
    }

    private void print(Evidence item) {
        if (!item.content().isBlank()) {
            body.verbatim(item.content());
        }
        if (!item.extract().words().isBlank()) {
            body.add(new Quotation(
                    item.extract().words(), Optional.of(item.extract().from()).filter(from -> !from.isBlank())));
        }
    }

    private List<Fact> facts(Recommendation recommendation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(rating("Proposed assessment", recommendation.assessment(), ""));
        if (!recommendation.confirmed().isEmpty()) {
            facts.add(rating("Confirmed by committee", recommendation.confirmed(), confirmedAt(recommendation)));
        }
        addKnown(facts, "State", paused(recommendation.state()));
        addKnown(facts, "Executive response", response(recommendation.followUp().response()));
        addKnown(facts, "Addressed to", recommendation.addressee());
        addKnown(facts, "Responsible officer", recommendation.owner());
        addKnown(facts, "Due", actions.due(recommendation));
        addKnown(facts, "Success measure", recommendation.successMeasure());
        return facts;
    }

    private Fact rating(String label, String word, String beside) {
        List<Run> runs = new ArrayList<>(List.of(new Run.Rating(material.scheme().mark(word))));
        if (!beside.isEmpty()) {
            runs.add(new Run.Text(" (" + beside + ")"));
        }
        return new Fact(label, runs);
    }

    private String confirmedAt(Recommendation recommendation) {
        return recommendation.followUp().confirmedMeeting()
                .map(material.business().meetings()::get)
                .map(meeting -> meeting.held().text())
                .filter(text -> !text.isEmpty())
                .orElse(recommendation.confirmedAt());
    }

    private static String paused(State state) {
        return state.kind() == State.Kind.PAUSED
                ? state.kind().words() + (state.since().text().isEmpty() ? "" : " since " + state.since().text())
                : "";
    }

    private static String response(Response response) {
        return response.kind() == Response.Kind.AWAITED
                ? ""
                : response.kind().words()
                        + (response.on().text().isEmpty() ? "" : " " + Words.at(response.on().text()));
    }

    private static void addKnown(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(Cover.fact(label, value));
        }
    }
}
