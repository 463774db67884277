package org.scrutineer.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.Direction;
import org.scrutineer.recommendations.State;

/** Each difference is one sentence that a person reads without knowing how it is kept. */
class DifferenceWordsTest {
    private static final Item FOUR = new Item(UUID.randomUUID(), "4", "Recommendation 4", 4);

    @Test
    void aRatingThatIsTakenOutOrHasNoColourIsSaidWithoutADirection() {
        assertThat(said(new Difference.RatingMoved(FOUR, "Amber", "", Direction.NONE, "")))
                .isEqualTo("The rating Amber was taken out.");
        assertThat(said(new Difference.RatingMoved(FOUR, "Amber", "Paused", Direction.NONE, "It waits for money")))
                .isEqualTo("The rating moved from Amber to Paused. Reason: It waits for money.");
    }

    @Test
    void aDateThatIsSetOrTakenOutIsNotSaidToMove() {
        assertThat(said(new Difference.DateMoved(FOUR, "due date", "", "Spring 2027", "")))
                .isEqualTo("The due date was set: Spring 2027.");
        assertThat(said(new Difference.DateMoved(FOUR, "due date", "Spring 2027", "", "")))
                .isEqualTo("The due date (Spring 2027) was taken out.");
    }

    @Test
    void aDayIsOnAndAnythingElseIsAsWritten() {
        assertThat(said(ended(State.Kind.CLOSED, "9 July 2026"))).isEqualTo("It was closed on 9 July 2026.");
        assertThat(said(ended(State.Kind.PAUSED, "Summer 2026"))).isEqualTo("It was paused, Summer 2026.");
        assertThat(said(ended(State.Kind.SUPERSEDED, ""))).isEqualTo("It was superseded.");
    }

    @Test
    void wordsThatAreNewChangedOrGoneAreToldApart() {
        assertThat(said(new Difference.WordingChanged(FOUR, "wording", "", "Now."))).isEqualTo(
                "The wording was written.");
        assertThat(said(new Difference.WordingChanged(FOUR, "wording", "Then.", "Now.")))
                .isEqualTo("The wording was changed.");
        assertThat(said(new Difference.WordingChanged(FOUR, "wording", "Then.", ""))).isEqualTo(
                "The wording was taken out.");
    }

    @Test
    void longActionsAreShortenedAtAWord() {
        String wording = "Find out ".repeat(20) + "who wants it.";
        assertThat(said(new Difference.ActionAdded(FOUR, wording, ""))).hasSizeLessThan(150).endsWith("out …”.");
        assertThat(said(new Difference.ActionMoved(FOUR, "Ring them.", State.Kind.PAUSED, "No staff")))
                .isEqualTo("The action “Ring them” is paused. Reason: No staff.");
    }

    @Test
    void aReportWithoutANameIsStillASentence() {
        assertThat(said(new Difference.Reported(FOUR, "", FuzzyDate.UNKNOWN))).isEqualTo("Progress was reported.");
        assertThat(DifferenceWords.line(new Difference.EvidenceAdded(FOUR)))
                .isEqualTo("Recommendation 4: Evidence was added.");
    }

    private static Difference ended(State.Kind kind, String when) {
        return new Difference.StateMoved(FOUR, kind, FuzzyDate.parse(when), "");
    }

    private static String said(Difference difference) {
        return DifferenceWords.sentence(difference);
    }
}
