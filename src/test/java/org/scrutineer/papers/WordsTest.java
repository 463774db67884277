package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void nothingOneAndManyAreCountedInTheirOwnWords() {
        assertThat(Words.count(0, "recommendation")).isEqualTo("no recommendations");
        assertThat(Words.count(1, "activity")).isEqualTo("1 activity");
        assertThat(Words.count(2, "activity")).isEqualTo("2 activities");
        assertThat(Words.count(3, "area of work")).isEqualTo("3 areas of work");
    }

    @Test
    void numbersAreNamedWithTheirKindOnce() {
        assertThat(Words.recommendations(List.of("4"))).isEqualTo("Recommendation 4");
        assertThat(Words.recommendations(List.of("Rec. 4", "Recommendation 5a"))).isEqualTo("Recommendations 4 and 5a");
        assertThat(Words.recommendations(List.of("R1", "R2", "R3"))).isEqualTo("Recommendations R1, R2 and R3");
    }

    @Test
    void onlyLongListsAreShortenedToRuns() {
        assertThat(Words.recommendations(List.of("1", "2", "3", "4"))).isEqualTo("Recommendations 1, 2, 3 and 4");
        assertThat(Words.recommendations(List.of("1", "2", "3", "4", "6", "7", "9a", "10", "11", "12")))
                .isEqualTo("Recommendations 1 to 4, 6, 7, 9a and 10 to 12");
    }

    @Test
    void aTitleInASentenceHasOneArticleAndItsKindOnce() {
        assertThat(Words.the("Care at Home", "review")).isEqualTo("the Care at Home review");
        assertThat(Words.the("Review of Parking", "review")).isEqualTo("the Review of Parking");
        assertThat(Words.the("The Green Programme", "programme")).isEqualTo("the Green Programme");
    }

    @Test
    void daysAreOnAndLongerTimesAreIn() {
        assertThat(Words.at("8 December 2026")).isEqualTo("on 8 December 2026");
        assertThat(Words.at("March 2026")).isEqualTo("in March 2026");
        assertThat(Words.at("soon")).isEqualTo("(soon)");
        assertThat(Words.of(Words.at("8 December 2026"))).isEqualTo("of 8 December 2026");
    }

    @Test
    void aReasonIsASentenceOfItsOwn() {
        assertThat(Words.because("The vans were late")).isEqualTo(" Reason: The vans were late.");
        assertThat(Words.because("Why not?")).isEqualTo(" Reason: Why not?");
        assertThat(Words.because(" ")).isEmpty();
    }

    @Test
    void recommendationsAreListedByNumberAndOtherThingsByName() {
        assertThat(Words.items(List.of("Recommendation 4", "Recommendation 5"))).isEqualTo("Recommendations 4 and 5");
        assertThat(Words.items(List.of("Rotas: Planning", "Vans"))).isEqualTo("Rotas: Planning and Vans");
    }
}
