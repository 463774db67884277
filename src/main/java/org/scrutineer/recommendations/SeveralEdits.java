package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;

/**
 * The same edit of several recommendations, as one action. Blank fields leave everything as it is.
 *
 * @param due as a person writes it
 * @param word of the review's scheme
 */
record SeveralEdits(List<Recommendation> recommendations, String owner, String due, String word, String reason) {
    /** Whether an assessment that stands already would be changed without saying why. */
    boolean lacksReason() {
        return !word.isBlank()
                && reason.isBlank()
                && recommendations.stream()
                        .anyMatch(each -> !each.assessment().isEmpty() && !each.assessment().equals(word));
    }

    Optional<Draft> draft() {
        List<Edit> edits = new ArrayList<>();
        List<String> what = new ArrayList<>();
        for (Recommendation each : recommendations) {
            if (!owner.isBlank()) {
                edits.addAll(RegisterEdits.text(each, Recommendation.OWNER, owner.strip()).edits());
            }
            if (!due.isBlank()) {
                edits.addAll(RegisterEdits.due(each, due).edits());
            }
            if (!word.isBlank()) {
                edits.addAll(RegisterEdits.assess(each, word, reason).edits());
            }
        }
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        name(what, owner, "owner");
        name(what, due, "due date");
        name(what, word, "assessment");
        String title = String.join(", ", what) + " of " + recommendations.size() + " recommendations";
        return Optional.of(new Draft(
                Draft.Kind.EDIT, Character.toUpperCase(title.charAt(0)) + title.substring(1),
                Optional.of(reason.strip()).filter(text -> !text.isEmpty()), edits, List.of()));
    }

    private static void name(List<String> what, String value, String name) {
        if (!value.isBlank()) {
            what.add(name);
        }
    }
}
