package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences, numbers, months and syllables as the checks read them. */
class ReadingPartsTest {

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(each -> each.text().strip()).toList();
    }

    @Test
    void sentencesEndAtAStopBeforeACapital() {
        assertThat(sentences("It is so. Is it? “Yes.” It cost £1.50 a day, e.g. Monday. Dr. A. Jones came\nNext line"))
                .containsExactly("It is so.", "Is it?", "“Yes.”", "It cost £1.50 a day, e.g. Monday.",
                        "Dr. A. Jones came", "Next line");
        assertThat(sentences("no stop")).containsExactly("no stop");
        assertThat(Sentences.of("")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "£501k | 501000 | 1000 | POUNDS", "£7.5 million | 7500000 | 100000 | POUNDS", "1,234 | 1234 | 1 | NONE",
            "6.7 % | 6.7 | 0.1 | PERCENT", "88 per cent | 88 | 1 | PERCENT", "fourteen | 14 | 1 | NONE",
            "£2bn | 2000000000 | 1000000000 | POUNDS", "0.05 | 0.05 | 0.01 | NONE"})
    void numbersAreReadWithTheirUnitAndHowExactTheyAre(String text, BigDecimal value, BigDecimal step,
            Quantity.Unit unit) {
        assertThat(Quantity.in(text)).singleElement().satisfies(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.step()).isEqualByComparingTo(step);
            assertThat(number.unit()).isEqualTo(unit);
        });
    }

    @Test
    void partsOfWordsAreNoNumbers() {
        assertThat(Quantity.in("A2D, 3rd, someone, 15-minute-ish B12")).extracting(number -> number.value().intValue())
                .containsExactly(15);
    }

    @ParameterizedTest
    @CsvSource({"care, 1", "cared, 1", "cares, 1", "little, 2", "monitoring, 4", "the, 1", "area, 2", "review, 2",
            "implementation, 5"})
    void syllablesAreCountedNearlyAsTheyAreSpoken(String word, int syllables) {
        assertThat(ReadingAgeCheck.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void phrasesAreFoundAsWholeWordsAndTheLongestFirst() {
        Phrases phrases = new Phrases(List.of("due to", "due to the fact", "A", ""));
        assertThat(phrases.in("Due to the factory. Due to the fact, residue to a")).extracting(Phrases.Found::phrase)
                .containsExactly("due to", "due to the fact", "a");
    }
}
