package org.scrutineer.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ratings.Grader.Grade;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme.Reading;
import org.scrutineer.ui.Tone;

class RatingSchemeTest {
    @ParameterizedTest
    @CsvSource({
            "'amber ', Amber, AMBER",
            "A, Amber, AMBER",
            "' a', Amber, AMBER",
            "AMBER, Amber, AMBER",
            "A - Amber, Amber, AMBER",
            "Amber (A), Amber, AMBER",
            "G, Green, GREEN",
            "On track, Green, GREEN",
            "'Red!', Red, RED",
            "Completed, Complete, COMPLETE",
            "Completed ✓, Complete, COMPLETE",
            "Amber ↑, Amber, AMBER",
            "🟢, Green, GREEN",
            "🔴 Red, Red, RED",
            "On-track, Green, GREEN"
    })
    void readsWhatPeopleWriteForARag(String written, String word, Rag rag) {
        assertThat(Schemes.RAG.read(written)).isInstanceOfSatisfying(Reading.Graded.class, graded -> {
            assertThat(graded.level().word()).isEqualTo(word);
            assertThat(graded.level().rag()).contains(rag);
        });
    }

    @ParameterizedTest
    @CsvSource({
            "1 (Fully Achieved), Fully Achieved, COMPLETE",
            "2, On Track, GREEN",
            "3 - Slipped, Slipped, AMBER",
            "4: Not Achieved, Not Achieved, RED"
    })
    void readsTheAssessmentOfProgressByNumberAndWord(String written, String word, Rag rag) {
        assertThat(Schemes.PROGRESS.read(written)).isInstanceOfSatisfying(Reading.Graded.class, graded -> {
            assertThat(graded.level().word()).isEqualTo(word);
            assertThat(graded.level().rag()).contains(rag);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "-", "TBC", "n/a", "Not yet assessed"})
    void whatSaysNothingIsAVisibleGap(String written) {
        assertThat(Schemes.RAG.read(written)).isInstanceOf(Reading.Ungraded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amber/Red", "Amber to Green", "✓", "A+"})
    void marksAndPartsThatDoNotAgreeAreNotGuessed(String written) {
        assertThat(Schemes.RAG.read(written)).isEqualTo(new Reading.Unknown(written));
    }

    @Test
    void whatHasNotStartedHasNoColourInAnyScheme() {
        assertThat(Schemes.BUILT_IN).allSatisfy(scheme -> assertThat(scheme.read("Not yet due"))
                .isInstanceOfSatisfying(Reading.Graded.class, graded -> {
                    assertThat(graded.level().word()).isEqualTo("Not started");
                    assertThat(graded.level().rag()).isEmpty();
                }));
    }

    @Test
    void pausedHasNoColour() {
        assertThat(Schemes.RAG.read("Paused")).isInstanceOfSatisfying(
                Reading.Graded.class, graded -> assertThat(graded.level().rag()).isEmpty());
        assertThat(Schemes.RAG.mark("Paused").tone()).isEqualTo(Tone.NONE);
        assertThat(Schemes.RAG.rag("Not known")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amber/Green", "R - A", "wibble", "see note"})
    void twoLevelsOrNoneAreNotGuessed(String written) {
        assertThat(Schemes.RAG.read(written)).isEqualTo(new Reading.Unknown(written));
    }

    @Test
    void aColourCountsOnlyWhereNothingIsWritten() {
        assertThat(Grader.grade(Schemes.RAG, "", Optional.of(Rag.RED))).isEqualTo(new Grade.Word("Red"));
        assertThat(Grader.grade(Schemes.RAG, "Green", Optional.of(Rag.RED))).isEqualTo(new Grade.Word("Green"));
        assertThat(Grader.grade(Schemes.RAG, "TBC", Optional.of(Rag.RED))).isEqualTo(new Grade.Gap());
        assertThat(Grader.grade(Schemes.RAG, "maybe", Optional.of(Rag.RED))).isEqualTo(new Grade.Unreadable("maybe"));
    }

    @Test
    void theSchemeThatReadsMostIsChosen() {
        assertThat(Schemes.choose(List.of("R", "A", "G", ""), Map.of(), "", Schemes.BUILT_IN)).isEqualTo(Schemes.RAG);
        assertThat(Schemes.choose(List.of("B", "Blue", "G"), Map.of(), "", Schemes.BUILT_IN)).isEqualTo(Schemes.BRAG);
        assertThat(Schemes.choose(List.of("1 (Fully Achieved)", "2 (On Track)"), Map.of(), "", Schemes.BUILT_IN))
                .isEqualTo(Schemes.PROGRESS);
        assertThat(Schemes.choose(List.of("In progress", "Not started", "Complete"), Map.of(), "", Schemes.BUILT_IN))
                .isEqualTo(Schemes.STATUS);
        assertThat(Schemes.choose(List.of(), Map.of(), "", Schemes.BUILT_IN)).isEqualTo(Schemes.RAG);
    }

    @Test
    void aHeaderThatNamesTheSchemeDecidesBetweenEquals() {
        List<String> ratings = List.of("R", "A", "G");

        assertThat(Schemes.choose(ratings, Map.of(), "BRAG status", Schemes.BUILT_IN)).isEqualTo(Schemes.BRAG);
        assertThat(Schemes.choose(ratings, Map.of(), "RAG", Schemes.BUILT_IN)).isEqualTo(Schemes.RAG);
    }

    @Test
    void aLegendThatNoSchemeCoversMakesOne() {
        Map<String, String> legend = Map.of("D", "Delivered", "P", "Progressing well", "S", "Stalled");
        RatingScheme scheme = Schemes.choose(List.of("D", "P", "S"), legend, "", Schemes.BUILT_IN);

        assertThat(scheme.levels()).extracting(Level::word).contains("Delivered", "Progressing well", "Stalled");
        assertThat(scheme.rag("Delivered")).contains(Rag.COMPLETE);
        assertThat(scheme.rag("Stalled")).isEmpty();
    }

    @Test
    void aTallyShowsItsBaseAndTheRemainder() {
        Tally tally = Tally.of(Schemes.RAG, List.of("Green", "", "Red", "Green"));

        assertThat(tally.words()).isEqualTo("1 Red, 2 Green, 1 Not yet assessed");
        assertThat(tally.base()).isEqualTo(4);
        assertThat(tally.graded()).isEqualTo(3);
        assertThat(Tally.of(Schemes.RAG, List.of()).words()).isEqualTo("None");
    }

    @Test
    void aWordThatTheSchemeLostIsStillPrintedAsAWord() {
        assertThat(Schemes.RAG.mark("Mauve").text()).isEqualTo("– Mauve");
        assertThat(Schemes.RAG.mark("").word()).isEqualTo("Not yet assessed");
    }
}
