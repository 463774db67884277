package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.saying;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private static final Claims CLAIMS = Claims.NONE.withDomain("northmere.gov.uk")
            .withNames(List.of("Joan Aldous", "O’Hara"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Her number is 943 476 5919. | 943 476 5919",
            "Her number is 9434765919. | 9434765919",
            "NHS number: 943 476 5918 | 943 476 5918",
            "She is QQ 12 34 56 C. |",
            "He is AB123456C. | AB123456C",
            "He is AB 12 34 56 C. | AB 12 34 56 C",
            "She lives at LE3 1AA. | LE3 1AA",
            "She lives in SW1A 2AA | SW1A 2AA",
            "Ring 0161 496 0123. | 0161 496 0123",
            "Ring (0161) 496 0123 | (0161) 496 0123",
            "Ring 07700 900123 | 07700 900123",
            "Ring +44 7700 900 123 | +44 7700 900 123",
            "Write to joan@example.org. | joan@example.org",
            "Write to a.brown@northmere.gov.uk | a.brown@northmere.gov.uk",
            "As Joan Aldous said. | Joan Aldous",
            "JOAN ALDOUS came. | JOAN ALDOUS",
            "Mr O’Hara’s son | O’Hara"})
    void whatTellsWhoSomebodyIsIsFound(String text, String quote) {
        List<String> found = saying(text).found(CLAIMS).stream().filter(each -> each.startsWith("personal")).toList();
        assertThat(found).isEqualTo(quote == null ? List.of() : List.of("personal-data: " + quote));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Order 9434765918 is paid.", "It costs 1,234,567,890 pounds.", "ISBN 0-19-853453-1", "In 2019 2020 2021",
            "Write to scrutiny@northmere.gov.uk.", "Account 0123456", "Ref AB12345", "Rooms A1 2B and C3 4D",
            "Joan and Aldous came.", "Aldous Joan", "Table 07 123", "0000000000", "See minute 0161.",
            "10.5281/0161496012"})
    void otherNumbersAndWordsAreLeftAlone(String text) {
        assertThat(saying(text).found(CLAIMS)).isEmpty();
    }

    @Test
    void anAuthorMayBeReachedButOnlyAtAPublicBody() {
        PaperSketch paper = new PaperSketch("A report").section("author").heading("Report author")
                .plain("J. Ames, 0161 496 0100, j.ames@northmere.gov.uk, b.ash@partner.nhs.uk, NM1 4QZ, Joan Aldous");
        assertThat(paper.found(CLAIMS)).isEmpty();
        assertThat(paper.plain("or j.ames@example.com, or 943 476 5919").found(CLAIMS))
                .containsExactly("personal-data: 943 476 5919", "personal-data: j.ames@example.com");
        assertThat(new PaperSketch("A report").facts("Contact officer: J. Ames, 0161 496 0100").found(CLAIMS))
                .isEmpty();
    }

    @Test
    void theMendTakesItOutOfOurOwnWords() {
        Finding finding = saying("Ring Joan Aldous.").findings(CLAIMS).getFirst();
        assertThat(((Mend.ReplaceWords) finding.mend().orElseThrow()).mended()).isEqualTo("Ring [name removed].");
    }

    @Test
    void theKeyDoesNotRepeatIt() {
        Finding finding = saying("Her number is 943 476 5919.").findings(CLAIMS).getFirst();
        assertThat(finding.key()).startsWith("personal-data/body/").doesNotContain("943");
    }

    @Test
    void headingsCaptionsAndTheTitleAreLookedAtToo() {
        assertThat(new PaperSketch("Visit to Joan Aldous").heading("Joan Aldous").table("Calls to 0161 496 0123",
                List.of("Joan Aldous", "b"), PaperSketch.row("c", "d")).findings(CLAIMS).stream().map(Finding::quote))
                .containsExactlyInAnyOrder("Joan Aldous", "Joan Aldous", "0161 496 0123");
    }
}
