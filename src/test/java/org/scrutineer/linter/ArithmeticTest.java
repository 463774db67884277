package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.row;
import static org.scrutineer.linter.PaperSketch.saying;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.linter.Claims.Counted;
import org.scrutineer.linter.Claims.Part;

/** Percentages, sums and tallies. */
class ArithmeticTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "It will overspend by £501k against a budget of £7.5 million (6.7%).",
            "It will overspend by £501,000 on a budget of £7,500k (6.68%).",
            "23 of 26 (88%)", "23 of the 26 providers, 88%, answered.", "88% (23 of 26) answered.",
            "23 out of 26 (88.5 per cent)", "about 1,800 of 2,000 people (almost 92%)", "1 of 3 (33.3%)",
            "2 of 3 (67%)",
            "£1m of £3m (33%)", "£0.5 million of £2bn (0.025%)",
            // These are no parts of wholes, or cannot be judged.
            "84.2% (23 of 26 providers)", "The target of 95.0% (6 of 12 months)", "Section 3 of 4 (10%)",
            "In a sample of 200 visits it was 172 (86%).", "Costs rose from £1.2m to £1.5m (25%).",
            "£5m of 20 people (3%)", "23 of 26 answered. Later (12%) more did.", "40% of 20 (see page 8%)",
            "0 of 0 (0%)",
            "12 visits on 20 March 2024 (3%)", "The 45 reviews of 2024 (12%)", "2 of the 3 phases (40% of the budget)",
            "5 of 20 (5% more than before)"})
    void aRightPercentageIsLeftAlone(String text) {
        assertThat(saying(text).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It will overspend by £501k against a budget of £7.5 million (7.6%). | 6.7%",
            "501 on 7,500 is 7.6 %. | 6.7 %",
            "23 of 26 (85%) | 88%",
            "23 of 26 providers (88.6%) answered. | 88.5%",
            "85% (23 of 26) answered. | 88%",
            "£1.0m of £3.0m, or 30%, | 33%",
            "1,800 of 2,000 people (80 per cent) | 90 per cent"})
    void aWrongPercentageIsFoundAndTheRightOneOffered(String text, String right) {
        Finding finding = saying(text).findings(Claims.NONE).getFirst();
        assertThat(finding.topic()).isEqualTo(Topic.PERCENTAGES);
        assertThat(finding.what()).contains(" is " + right + ", not ");
        assertThat(((Mend.ReplaceWords) finding.mend().orElseThrow()).to()).isEqualTo(right);
    }

    @Test
    void aWrongPercentageInQuotedWordsIsFoundButNotOfferedToBeChanged() {
        Finding finding = new PaperSketch("A report").verbatim("We saw 23 of 26 (85%).").findings(Claims.NONE)
                .getFirst();
        assertThat(finding.topic()).isEqualTo(Topic.PERCENTAGES);
        assertThat(finding.mend()).isEmpty();
    }

    @Test
    void anAdditionThatIsWrittenOutIsAddedUp() {
        assertThat(saying("14 + 3 + 5 = 22, £1m + £500k = £1.5m and 0.1+0.2=0.3.").found()).isEmpty();
        assertThat(saying("14 + 3 + 5 = 26 is wrong.").findings(Claims.NONE)).singleElement()
                .extracting(Finding::what).isEqualTo("“14 + 3 + 5” comes to 22, not 26.");
    }

    private static List<String> table(String caption, List<String> headers, String... rows) {
        return new PaperSketch("A report").table(caption, headers, java.util.Arrays.stream(rows)
                .map(line -> row(line.split(" ?; ?", -1))).toArray(org.scrutineer.documents.Block.Row[]::new)).found();
    }

    @Test
    void aTotalRowIsAddedUpColumnByColumn() {
        List<String> headers = List.of("Area", "Visits", "Cost");
        assertThat(table("Visits", headers, "North; 120; £1,200", "South; 80; £900", "Total; 200; £2,100")).isEmpty();
        assertThat(table("Visits", headers, "North; 120; £1,200", "South; 80; £900", "Total; 210; £2,100"))
                .containsExactly("sums: 210");
        assertThat(table("Visits", headers, "North; 120; £1.2k", "South; 80; (£0.9k)", "Grand total; 200; £0.3k"))
                .isEmpty();
        assertThat(table("Visits", headers, "North; 120; £1.2m", "South; 80; £900k", "Total; 200; £2.5m"))
                .containsExactly("sums: £2.5m");
    }

    @Test
    void whatCannotBeAddedIsLeftAlone() {
        List<String> headers = List.of("Area", "Visits", "Average wait", "% late");
        assertThat(table("Visits", headers, "North; 120; 4; 10", "South; 80; 6; 20", "Total; 200; 5; 14")).isEmpty();
        assertThat(table("Visits", headers, "North; fewer than 5; 4; 1", "South; 80; 6; 2", "Total; 84; 5; 1"))
                .isEmpty();
        assertThat(table("Visits", List.of("Area", "Visits"), "North; –", "South; nil", "West;", "Total; 3")).isEmpty();
        assertThat(table("Visits", List.of("Area", "Visits"), "Total; 3", "North; 1")).isEmpty();
    }

    @Test
    void aGrandTotalMayBeThatOfTheSubtotals() {
        assertThat(table("Spend", List.of("What", "£"), "Pay; 10", "Travel; 5", "Subtotal; 15", "Rent; 7", "Light; 1",
                "Subtotal; 8", "Total; 23")).isEmpty();
        assertThat(table("Spend", List.of("What", "£"), "Pay; 10", "Travel; 5", "Subtotal; 15", "Rent; 7", "Light; 1",
                "Subtotal; 8", "Total; 32")).containsExactly("sums: 32");
    }

    @Test
    void aRowThatIsPartOfAnotherIsNotAddedTwice() {
        assertThat(table("Spend", List.of("What", "£"), "Pay; 10", "of which agency; 4", "Rent; 7", "Total; 17"))
                .isEmpty();
    }

    @Test
    void roundedThousandsMayBeOneOut() {
        assertThat(table("Spend, £000", List.of("What", "Spent"), "Pay; 10", "Travel; 5", "Total; 16")).isEmpty();
        assertThat(table("Spend", List.of("What", "Spent"), "Pay; 10", "Travel; 5", "Total; 16"))
                .containsExactly("sums: 16");
        assertThat(table("Spend", List.of("What", "Spent"), "Pay; £10.49", "Travel; £5.01", "Total; £15.51"))
                .containsExactly("sums: £15.51");
    }

    @Test
    void aTotalColumnIsAddedUpWhereTheOtherRowsShowThatItIsOne() {
        List<String> headers = List.of("Ward", "April", "May", "Total");
        assertThat(table("Calls in 2025", headers, "A; 1; 2; 3", "B; 4; 4; 8", "C; 5; 6; 12"))
                .containsExactly("sums: 12");
        assertThat(table("Calls in 2025", List.of("Ward", "Beds", "Staff", "Total"), "A; 1; 2; 9", "B; 4; 4; 7"))
                .isEmpty();
    }

    @Test
    void partsInASentenceAreComparedWithTheirBase() {
        assertThat(saying("Of the 26 providers, 14 are good, 3 require improvement and 5 are not rated.")
                .findings(Claims.NONE)).singleElement().extracting(Finding::what, Finding::whatToDo).containsExactly(
                        "The parts come to 22, 4 fewer than 26.",
                        "Say what the other 4 are, if only that it is not known, or correct the base.");
        assertThat(saying("Of 10 people, six came and five did not.").findings(Claims.NONE)).singleElement()
                .extracting(Finding::what).isEqualTo("The parts come to 11, 1 more than 10.");
        assertThat(saying("Of the 26 providers, 14 are good, of which 3 were better before.").found()).isEmpty();
        assertThat(saying("Of the 26 providers, 14 are good.").found()).isEmpty();
        assertThat(saying("Of the 26 providers, 3 withdrew and 2 merged.").found()).isEmpty();
        assertThat(saying("Of the 120 people, 30 answered, 12 by letter and 18 by telephone.").found()).isEmpty();
        assertThat(saying("Of the 26 providers, 14 were good in 2024 and 17 in 2025.").found()).isEmpty();
    }

    @Test
    void aTallyThatReachesItsBaseIsRightWhetherOrNotSomeAreGone() {
        List<Part> parts = List.of(new Part("good", 14), new Part("poor", 7));
        assertThat(saying("Nothing.").found(Claims.NONE.with(new Counted("providers", 21, parts)))).isEmpty();
        assertThat(saying("Nothing.").found(Claims.NONE.with(new Counted(
                Optional.empty(), "providers", 26, parts, List.of(new Part("withdrew", 5)))))).isEmpty();
        assertThat(saying("Nothing.").findings(Claims.NONE.with(new Counted("providers", 20, parts)))).singleElement()
                .extracting(Finding::what).isEqualTo("“14 good and 7 poor” comes to 21, 1 more than the 20 providers.");
    }
}
