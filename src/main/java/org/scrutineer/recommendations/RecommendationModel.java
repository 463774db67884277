package org.scrutineer.recommendations;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;

/** The one recommendation in hand: each field saves by itself, a change of assessment once it has its reason. */
final class RecommendationModel {
    private final ChangesModel changes;
    private final Recommendation recommendation;
    private final ReadOnlyObjectWrapper<Optional<String>> unexplained = new ReadOnlyObjectWrapper<>(Optional.empty());

    RecommendationModel(ChangesModel changes, Recommendation recommendation) {
        this.changes = changes;
        this.recommendation = recommendation;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    /** The assessment that was chosen and waits for its reason. */
    ReadOnlyObjectProperty<Optional<String>> unexplainedProperty() {
        return unexplained.getReadOnlyProperty();
    }

    /** The first assessment needs no reason; every later one does. */
    void assess(String word) {
        if (word.equals(recommendation.assessment())) {
            unexplained.set(Optional.empty());
        } else if (recommendation.assessment().isEmpty()) {
            changes.make(RegisterEdits.assess(recommendation, word, ""));
        } else {
            unexplained.set(Optional.of(word));
        }
    }

    /** Saves the assessment that waits; a blank reason leaves it waiting. */
    void explain(String reason) {
        if (!reason.isBlank()) {
            unexplained.get().ifPresent(word -> {
                unexplained.set(Optional.empty());
                changes.make(RegisterEdits.assess(recommendation, word, reason.strip()));
            });
        }
    }

    void keepAssessment() {
        unexplained.set(Optional.empty());
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

    /** What stands under a due date: how it was understood, or what to write so that it can be. */
    static String understood(String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        String shown = date.understood().orElse("");
        if (written.isBlank() || shown.equals(written.strip())) {
            return "";
        }
        return date.known() ? shown : "Kept as written. With a year it can be followed: 30 June 2026, Summer 2026.";
    }
}
