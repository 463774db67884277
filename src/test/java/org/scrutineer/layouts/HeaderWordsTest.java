package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a header means, whatever its spelling. */
class HeaderWordsTest {
    private final Synonyms synonyms = new Synonyms(Shapes.TRACKER);

    @ParameterizedTest
    @CsvSource({"Rec., ref", "REF NO, ref", "#, ref", "Recommendations, wording", "Recommendation status, assessment",
            "Recommendation number, ref", "Lead Officer(s), owner", "Evidence of progress, evidence",
            "Assessment of Progress, assessment", "RAG Rating (Nov 25), assessment", "Date due, due",
            "Measure of success, measure", "Progress update - October 2025, evidence"})
    void theBestFittingFieldIsTheOneMeant(String header, String field) {
        assertThat(synonyms.match(header).entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(match -> match.getKey().name())).contains(field);
    }

    @Test
    void unknownWordsMeanNothing() {
        assertThat(synonyms.match("Budget code")).isEmpty();
        assertThat(synonyms.match("For information only: this sheet is kept by the team")).isEmpty();
        assertThat(synonyms.match("Recommendation ".repeat(20))).isEmpty();
    }

    @Test
    void exactNamesBeatLongerOnes() {
        assertThat(Synonyms.likeness(List.of("rag"), List.of("rag"))).isEqualTo(1);
        assertThat(Synonyms.likeness(List.of("current", "rag"), List.of("rag"))).isBetween(0.7, 0.95);
        assertThat(Synonyms.likeness(List.of("rag", "comment"), List.of("rag"))).isLessThan(0.7);
        assertThat(Synonyms.likeness(List.of("budget"), List.of("rag"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Update (October 2025), 2025-10", "Status Nov 25, 2025-11", "Q2 2025, 2025-06",
            "Update 15/10/2025, 2025-10", "Position 2026-01-29, 2026-01", "Sept 2025 update, 2025-09"})
    void monthsInHeadersAreFound(String header, YearMonth month) {
        assertThat(HeaderDate.of(header)).contains(month);
    }

    @Test
    void headersWithoutAMonthHaveNone() {
        assertThat(HeaderDate.of("Status")).isEmpty();
        assertThat(HeaderDate.of("May be closed")).isEmpty();
        assertThat(HeaderDate.of("Update 15/13/2025")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#ff0000, RED", "#ffc7ce, RED", "#ffeb9c, AMBER", "#ffc000, AMBER", "#ffff00, AMBER", "#c6efce, GREEN",
            "#00b050, GREEN", "#92d050, GREEN", "#0070c0, BLUE", "#bdd7ee, BLUE"})
    void coloursHaveNames(String colour, Hue hue) {
        assertThat(Hue.of(colour)).contains(hue);
    }

    @Test
    void greysAndPurplesHaveNoNameThatRates() {
        assertThat(Hue.of("#ffffff")).isEmpty();
        assertThat(Hue.of("#d9d9d9")).isEmpty();
        assertThat(Hue.of("#000000")).isEmpty();
        assertThat(Hue.of("#7030a0")).isEmpty();
    }
}
