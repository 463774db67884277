package org.scrutineer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.recommendations.FollowUpEdits;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Problem;

/** The same edit of several recommendations, as one action. What is left blank stays as it is. */
record SeveralEdits(List<Recommendation> recommendations, Asked asked, String reason) {
    /**
     * What they are to be given.
     *
     * @param due as a person writes it
     * @param word of the review's scheme
     * @param by what takes their place, where they are superseded
     * @param confirmedAt the meeting at which the committee confirmed what each is assessed as
     */
    record Asked(
            String owner, String due, String word, Optional<FollowUpEdits.Ending> ending, Optional<Recommendation> by,
            String confirmedAt) {
        static final Asked NOTHING = new Asked("", "", "", Optional.empty(), Optional.empty(), "");

        Asked withOwner(String name) {
            return new Asked(name, due, word, ending, by, confirmedAt);
        }

        Asked withDue(String written) {
            return new Asked(owner, written, word, ending, by, confirmedAt);
        }

        Asked withWord(String chosen) {
            return new Asked(owner, due, chosen, ending, by, confirmedAt);
        }

        /** @param since the day from which on it holds, as written */
        Asked withState(State.Kind state, String reason, String since) {
            return new Asked(owner, due, word, Optional.of(new FollowUpEdits.Ending(
                    state, reason, FuzzyDate.parse(since), Optional.empty())), by, confirmedAt);
        }

        Asked withConfirmation(String meeting) {
            return new Asked(owner, due, word, ending, by, meeting);
        }

        Asked takenOnBy(Optional<Recommendation> other) {
            return new Asked(owner, due, word, ending, other, confirmedAt);
        }
    }

    /** Whether something that stands already would be changed without saying why. */
    boolean lacksReason() {
        return reason.isBlank() && (changesRating() || movesDate() || asked.ending()
                .filter(ending -> ending.kind() != State.Kind.OPEN)
                .isPresent());
    }

    private boolean changesRating() {
        return !asked.word().isBlank() && recommendations.stream().anyMatch(
                each -> !each.assessment().isEmpty() && !each.assessment().equals(asked.word()));
    }

    private boolean movesDate() {
        return !asked.due().isBlank() && recommendations.stream().anyMatch(
                each -> !each.due().text().isEmpty() && !each.due().text().equals(asked.due().strip()));
    }

    /** Nothing while nothing is asked; throws a Problem that names what keeps one of them from it. */
    Optional<Draft> draft() {
        List<Edit> edits = new ArrayList<>();
        List<String> what = new ArrayList<>();
        if (!asked.owner().isBlank()) {
            what.add("owner");
            each(edits, one -> RegisterEdits.text(one, Recommendation.OWNER, asked.owner().strip()));
        }
        if (!asked.due().isBlank()) {
            what.add("due date");
            each(edits, one -> RegisterEdits.due(one, asked.due(), reason));
        }
        if (!asked.word().isBlank()) {
            what.add("assessment");
            each(edits, one -> RegisterEdits.assess(one, asked.word(), reason));
        }
        if (!asked.confirmedAt().isBlank()) {
            what.add("confirmation");
            edits.addAll(FollowUpEdits.confirm(
                    recommendations, asked.word(), asked.confirmedAt().strip(), Optional.empty()).edits());
        }
        asked.ending().ifPresent(ending -> {
            what.add("state");
            edits.addAll(asked.by()
                    .map(other -> FollowUpEdits.supersede(recommendations, other, ending))
                    .orElseGet(() -> FollowUpEdits.end(recommendations, ending))
                    .edits());
        });
        if (recommendations.isEmpty() || edits.isEmpty()) {
            return Optional.empty();
        }
        String title = String.join(", ", what) + " of " + recommendations.size() + " recommendations";
        return Optional.of(new Draft(
                Draft.Kind.EDIT, Character.toUpperCase(title.charAt(0)) + title.substring(1),
                Optional.of(reason.strip()).filter(text -> !text.isEmpty()), edits, List.of()));
    }

    /** Of the reviews of several, the word must be one of each. */
    static void checkWord(List<RegisterEntry> entries, String word) {
        entries.stream()
                .filter(entry -> !word.isBlank() && entry.scheme().level(word).isEmpty())
                .findFirst()
                .ifPresent(entry -> {
                    throw new Problem(
                            "“" + word + "” is no rating of the review “" + entry.review().title() + "”.",
                            "Select recommendations of one review, then choose again.");
                });
    }

    private interface Edited {
        Draft of(Recommendation recommendation);
    }

    private void each(List<Edit> edits, Edited edited) {
        recommendations.forEach(one -> edits.addAll(edited.of(one).edits()));
    }
}
