package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlException;
import org.scrutineer.studio.PaperFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Office;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.PageBreak;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.periods.Period;
import org.scrutineer.periods.PeriodText;
import org.scrutineer.providers.ProviderEvent.Kind;
import org.scrutineer.ui.Progress;

/** The performance report says what was returned, and never more. */
class PerformancePaperTest {
    private static final Period Q2 = Period.quarter(2025, 2);
    private static final YearMonth JULY = YearMonth.of(2025, 7);

    private final Office office = new Office();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    private String words(Period period) {
        return PaperWords.of(Made.of(office.wiring(), period));
    }

    private static Figure number(String value) {
        return Figure.reported(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"6, 14, Q2 2025-26", "26, 22, Q2 2025-26", "4, 9, July 2025", "4, 9, 2025-26", "4, 9, Q2 2031-32"})
    void bothFilesKeepTheStandardsAndSayTheSame(int providers, int measures, String written)
            throws IOException, XmlException {
        Quarter.full(office, providers, measures);
        Paper paper = Made.of(office.wiring(), PeriodText.read(written).orElseThrow().whole().orElseThrow());

        List<Path> files = PaperFiles.write(paper, EnumSet.allOf(Format.class), folder, Progress.NONE);

        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(HtmlChecks.failures(Files.readString(files.getLast()))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
    }

    @Test
    void anEmptyWorkspaceHasAPaperThatSaysSo() {
        assertThat(words(Q2)).contains(
                "No figures were returned for this period.", "No providers are recorded of whom figures were expected.",
                "No providers are in the register.", "The committee is asked to note the report.")
                .doesNotContain("Appendix");
    }

    @Test
    void whereNobodyReturnedAnythingEverybodyIsMissing() {
        new Quarter(office, 3, 3);
        assertThat(words(Q2)).contains(
                "No figures were returned for this period.",
                "The response rate for Q2 2025-26 is 0 of 3 providers (0%).",
                "Appendix: providers").doesNotContain("Figures to check", "“");
    }

    @Test
    void theResponseRateNamesWhoIsMissingAndWhoSentASecondReturn() {
        Quarter.full(office, 26, 5);
        assertThat(words(Q2)).contains(
                "The response rate for Q2 2025-26 is 23 of 26 providers (88%).",
                "No return came from Elmfield Care, Northgate Care and Willow Care.",
                "A second return, whose figures count, came from Acorn Homecare Limited.",
                "Cedar Lane Care: September 2025");
    }

    @Test
    void everyStateIsItsOwnAndNoneIsNought() {
        Quarter quarter = new Quarter(office, 6, 9);
        List<Figure> figures = List.of(
                number("7"), Figure.without(State.NIL), Figure.without(State.NOT_APPLICABLE),
                Figure.without(State.SUPPRESSED), Figure.without(State.EMPTY), number("0"));
        for (int provider = 0; provider < figures.size(); provider++) {
            Figure figure = figures.get(provider);
            quarter.returned(provider, Period.month(JULY), (at, measure, month) -> Optional.of(figure)
                    .filter(known -> measure.name().equals("Visits missed")));
        }
        assertThat(words(Period.month(JULY))).contains(
                "2 of 6; 1 nil, 1 not applicable, 1 suppressed and 1 left empty", "Visits missed\n7\n2 of 6",
                "\nAll providers\n7\nRests on\n2 of 6");
    }

    @Test
    void theTallyOfColoursHasItsBaseAndItsRemainder() {
        Quarter quarter = new Quarter(office, 4, 9);
        List<Figure> figures = List.of(number("0.96"), number("0.90"), number("0.5"), Figure.without(State.SUPPRESSED));
        for (int provider = 0; provider < figures.size(); provider++) {
            Figure figure = figures.get(provider);
            quarter.returned(provider, Period.month(JULY), (at, measure, month) -> Optional.of(figure)
                    .filter(known -> measure.percentage()));
        }
        assertThat(words(Period.month(JULY))).contains(
                "Every measure has bands that give a rating of red, amber or green (RAG). Of the 4 figures that they should have, one for each provider and "
                        + "measure, 3 are rated: 1 red, 1 amber and 1 green. For the other one there is no figure: 1 "
                        + "suppressed.",
                "1 provider has red figures: Cedar Lane Care (1 of 1 rated figure).",
                "Electronic call monitoring compliance: 50.0%, target 95.0%", "■ R 50.0%", "▲ G 96.0%");
    }

    @Test
    void aChangeComparesOnlyThoseWhoReturnedBothAndKnowsWhatIsBetter() {
        Quarter quarter = new Quarter(office, 3, 9);
        quarter.say(0, "Visits missed", JULY.minusMonths(1), number("9"), "");
        quarter.say(1, "Visits missed", JULY.minusMonths(1), number("40"), "");
        quarter.say(0, "Visits missed", JULY, number("4"), "");
        quarter.say(2, "Visits missed", JULY, number("30"), "");
        quarter.say(0, "Visits planned", JULY.minusMonths(1), number("100"), "");
        quarter.say(0, "Visits planned", JULY, number("120"), "");
        assertThat(words(Period.month(JULY))).contains(
                "▲ Better: 9 to 4 (1 provider)", "Higher: 100 to 120 (1 provider)");
    }

    @Test
    void theFrameworkIsToldByTheDayAndRatingsAddUp() {
        Quarter quarter = new Quarter(office, 6, 3);
        quarter.happened(0, Kind.WITHDREW, "3 March 2025", Optional.empty());
        quarter.happened(1, Kind.MERGED, "12 August 2025", Optional.of(2));
        quarter.happened(3, Kind.JOINED, "1 December 2025", Optional.empty());
        quarter.rated(2, "CQC", "Good", "May 2024");
        quarter.rated(4, "CQC", "Good", "May 2024");
        quarter.rated(4, "CQC", "Inadequate", "5 November 2025");
        assertThat(words(Q2)).contains(
                "On 30 September 2025 the register had 5 providers: 3 active and 2 that have left. One more joined later.",
                "Birchwood Care: merged into Cedar Lane Care, 12 August 2025",
                "Care Quality Commission (CQC) ratings: 2 Good, which is 2 of 3 providers. For the other one no CQC rating is recorded.",
                "0 of 4 providers");
    }

    @Test
    void doubtfulFiguresAreNamedAndInternalWordsAreNot() {
        Quarter quarter = Quarter.full(office, 6, 9);
        quarter.contact(1, "Winifred");
        assertThat(words(Q2)).contains(
                "1 figure is marked as doubtful.", "More visits missed than planned (1,734).", "4,126*")
                .doesNotContain("secret note", "internal note", "Winifred");
    }

    @Test
    void eachFileIsNamedWithItsDay() {
        Quarter.full(office, 6, 5);
        assertThat(words(Q2)).contains("dovecote-homecare-limited-2025-26-Q2.xlsx", "7 October 2025");
    }

    @Test
    void aWideTableIsDividedEvenlyOnPagesThatLieOnTheirSide() {
        Quarter.full(office, 6, 22);
        Paper paper = Made.of(office.wiring(), Q2);
        assertThat(paper.blocks()).contains(new PageBreak(true));
        assertThat(paper.blocks()).filteredOn(block -> block instanceof Block.Table table
                && table.caption().startsWith("Figures of each provider"))
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThat(((Block.Table) block).columns()).hasSizeBetween(6, 9));
    }
}
