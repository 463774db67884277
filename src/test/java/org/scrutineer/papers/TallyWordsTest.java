package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.ratings.Tally;

/** The message of a figure is true of its tally, whatever it holds. */
class TallyWordsTest {
    @Test
    void whatIsWellAndWhatIsRedAreBothSaid() {
        assertThat(message(Schemes.RAG, "Green", "Red", "Amber", "Green"))
                .isEqualTo("2 of 4 areas of work are rated Green and 1 is rated Red");
        assertThat(message(Schemes.BRAG, "Green", "Blue", ""))
                .isEqualTo("2 of 3 areas of work are rated Blue or Green");
    }

    @Test
    void allBothAndTheOnlyOneAreSaidAsPeopleDo() {
        assertThat(message(Schemes.RAG, "Green", "Green", "Green")).isEqualTo("All 3 areas of work are rated Green");
        assertThat(message(Schemes.RAG, "Green", "Green")).isEqualTo("Both areas of work are rated Green");
        assertThat(message(Schemes.RAG, "Red")).isEqualTo("The area of work is rated Red");
    }

    @Test
    void whereNothingIsWellTheFirstRatingOfTheSchemeSpeaks() {
        assertThat(message(Schemes.RAG, "Amber", "Red")).isEqualTo("1 of 2 areas of work is rated Red");
        assertThat(message(Schemes.RAG, "Paused", "Paused", "")).isEqualTo("2 of 3 areas of work are rated Paused");
    }

    @Test
    void whereNothingIsRatedThatIsTheMessage() {
        assertThat(message(Schemes.RAG, "", "")).isEqualTo("None of the 2 areas of work is rated yet");
        assertThat(message(Schemes.RAG, "")).isEqualTo("The area of work is not yet rated");
    }

    @Test
    void countsAreAList() {
        assertThat(new TallyWords(Tally.of(Schemes.RAG, List.of("Green", "Red", "Amber")), "activity").counts())
                .isEqualTo("1 Red, 1 Amber and 1 Green");
    }

    private static String message(RatingScheme scheme, String... ratings) {
        return new TallyWords(Tally.of(scheme, List.of(ratings)), "area of work").message();
    }
}
