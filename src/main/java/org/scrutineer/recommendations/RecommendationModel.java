package org.scrutineer.recommendations;

import org.scrutineer.committees.AssessmentModel;
import org.scrutineer.history.ChangesModel;

/** The one recommendation in hand: each field saves by itself. */
final class RecommendationModel {
    private final ChangesModel changes;
    private final Recommendation recommendation;

    RecommendationModel(ChangesModel changes, Recommendation recommendation) {
        this.changes = changes;
        this.recommendation = recommendation;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    /** The officer's proposal. */
    AssessmentModel assessment() {
        return new AssessmentModel(recommendation.assessment(),
                (word, reason) -> changes.make(RegisterEdits.assess(recommendation, word, reason)));
    }

    void confirm(String word, String meeting) {
        changes.make(RegisterEdits.confirm(recommendation, word, word.isEmpty() ? "" : meeting.strip()));
    }

    void due(String written) {
        changes.make(RegisterEdits.due(recommendation, written));
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
}
