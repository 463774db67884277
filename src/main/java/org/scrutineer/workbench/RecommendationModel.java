package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.AssessmentModel;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ratings.Derived;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUp;
import org.scrutineer.recommendations.FollowUpEdits;
import org.scrutineer.recommendations.MeetingDays;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.State;

/** The one recommendation in hand with everything that became of it: each field saves by itself. */
final class RecommendationModel {
    private final ChangesModel changes;
    private final ReviewReading reading;
    private final MeetingDays meetings;
    private final LocalDate today;
    private final Recommendation recommendation;

    RecommendationModel(ReviewModel workbench, Recommendation recommendation) {
        this.changes = workbench.changes();
        this.reading = workbench.readingProperty().get().orElseThrow();
        this.meetings = workbench.meetingDays();
        this.today = workbench.today();
        this.recommendation = recommendation;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    LocalDate today() {
        return today;
    }

    RatingScheme scheme() {
        return reading.scheme();
    }

    List<Evidence> evidence() {
        return reading.evidence(recommendation);
    }

    List<Action> actions() {
        return reading.followUp().actions(recommendation);
    }

    List<ProgressUpdate> updates() {
        return reading.followUp().updates(recommendation);
    }

    DueDates dueDates(UUID record) {
        return reading.followUp().dueDates(record);
    }

    Derived derived() {
        return reading.followUp().derived(recommendation);
    }

    /** Whether the officer's rating needs a reason beside what the rules say. */
    boolean differs() {
        return derived().differsFrom(scheme().rag(recommendation.assessment()));
    }

    /** When the executive is expected to have answered. */
    Optional<LocalDate> answerExpected() {
        return Response.expected(reading.review().scope().reported());
    }

    /** How the one that takes its place is called, or empty. */
    String successor() {
        return recommendation.state().supersededBy().flatMap(reading::find).map(Recommendation::label).orElse("");
    }

    /** The others of the review, which can take its place. */
    List<Recommendation> others() {
        return reading.recommendations().stream().filter(each -> !each.id().equals(recommendation.id())).toList();
    }

    /** The officer's proposal. */
    AssessmentModel assessment() {
        return new AssessmentModel(recommendation.assessment(),
                (word, reason) -> changes.make(RegisterEdits.assess(recommendation, word, reason)));
    }

    /** What the committee confirmed; the meeting of that day is linked where the register holds it. */
    void confirm(String word, String at) {
        if (word.isEmpty()) {
            changes.make(FollowUpEdits.unconfirm(recommendation));
        } else {
            changes.makeOf(() -> FollowUpEdits.confirm(
                    List.of(recommendation), word, at.strip(), meeting(FuzzyDate.parse(at))));
        }
    }

    void due(String written, String reason) {
        changes.make(RegisterEdits.due(recommendation, written, reason));
    }

    void baseline(String written) {
        changes.make(FollowUpEdits.baseline(recommendation, written));
    }

    void text(String group, String text) {
        changes.make(RegisterEdits.text(recommendation, group, text.strip()));
    }

    void evidence(Evidence evidence, String content) {
        changes.make(RegisterEdits.evidence(evidence, content));
    }

    void newEvidence(String content) {
        if (!content.isBlank()) {
            changes.make(RegisterEdits.newEvidence(recommendation, content));
        }
    }

    /** @param reason why they differ; empty takes the reason back */
    void difference(String reason, boolean printed) {
        changes.make(FollowUpEdits.difference(recommendation, new FollowUp.Difference(
                derived().rating().map(Rag::plain).orElse(""), reason, printed)));
    }

    void respond(Response response) {
        changes.make(FollowUpEdits.respond(recommendation, response));
    }

    /** @param by what takes its place, when it is superseded */
    void end(State.Kind kind, String reason, FuzzyDate since, Optional<Recommendation> by) {
        changes.makeOf(() -> {
            FollowUpEdits.Ending ending = new FollowUpEdits.Ending(kind, reason, since, meeting(since));
            List<Recommendation> one = List.of(recommendation);
            return by.map(other -> FollowUpEdits.supersede(one, other, ending))
                    .orElseGet(() -> FollowUpEdits.end(one, ending));
        });
    }

    void make(Draft draft) {
        changes.make(draft);
    }

    private Optional<UUID> meeting(FuzzyDate on) {
        return meetings.meeting(reading.review().committee(), on);
    }
}
