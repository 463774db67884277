package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In papers with the traps of real ones every trap is found, and nothing else. */
class RealPapersTest {

    private static Finding only(List<Finding> findings, String check) {
        List<Finding> those = findings.stream().filter(each -> each.check().equals(check)).toList();
        assertThat(those).hasSize(1);
        return those.getFirst();
    }

    @Test
    void theProgressUpdateCitesAReplacedActAndLeavesLettersUnexplained() {
        assertThat(RealPapers.progressUpdate().found(RealPapers.progressClaims())).containsExactlyInAnyOrder(
                "superseded-act: Data Protection Act 1998", "date-without-year: October and November",
                "acronym: SWAP", "acronym: SBC", "acronym: PAMMS", "acronym: ADASS", "acronym: CQC");
    }

    @Test
    void theQuotedClauseStaysAsItIs() {
        Finding act = only(
                RealPapers.progressUpdate().findings(RealPapers.progressClaims()), "superseded-act");
        assertThat(act.place().quoted()).isTrue();
        assertThat(act.mend()).isEmpty();
        assertThat(act.whatToDo()).startsWith("The words are quoted and stay as they are.");
    }

    @Test
    void wordsOfARecommendationThatWasAgreedAreNotMadePlainer() {
        assertThat(RealPapers.progressUpdate().found(RealPapers.progressClaims()))
                .noneMatch(each -> each.startsWith("plain-words"));
        assertThat(RealPapers.progressUpdate().found())
                .contains("plain-words: in conjunction with", "plain-words: on a regular basis");
    }

    @Test
    void theServiceUpdateHasATallyThatDoesNotReachItsBase() {
        assertThat(RealPapers.serviceUpdate().found(RealPapers.serviceClaims())).containsExactlyInAnyOrder(
                "tallies: 14 good, 3 requires improvement and 5 not yet rated", "plain-words: with regards to",
                "acronym: LLR", "acronym: NMDS", "acronym: CQC");
    }

    @Test
    void whatRemainsIsNamedAndNeverSmoothed() {
        Finding tally = only(RealPapers.serviceUpdate().findings(RealPapers.serviceClaims()), "tallies");
        assertThat(tally.what()).isEqualTo(
                "“14 good, 3 requires improvement and 5 not yet rated” comes to 22, 4 fewer than the 26 providers on the "
                        + "framework. Without the 5 that withdrew there are 21, and the parts come to 1 more than that.");
        assertThat(tally.whatToDo()).startsWith("Say what the other 4 are");
        assertThat(tally.mend()).isEmpty();
        assertThat(tally.place().spot().orElseThrow().row()).hasValue(1);
    }

    @Test
    void theRateWithoutAUnitIsAskedAboutOnce() {
        assertThat(RealPapers.futureOfTheService().found(RealPapers.futureClaims()))
                .containsExactlyInAnyOrder("figures: £14.94", "acronym: ASC");
        assertThat(RealPapers.futureOfTheService().found()).containsExactlyInAnyOrder("figures: £14.94",
                "acronym: ASC");
        Finding rate = only(RealPapers.futureOfTheService().findings(RealPapers.futureClaims()), "figures");
        assertThat(rate.what()).isEqualTo("No unit is given for “Rate paid to providers”: £14.94 for what?");
        assertThat(rate.mend()).contains(new Mend.FillIn(new UUID(4, 1), "unit"));
    }

    @Test
    void theEngagementReportIsLeftAloneForItIsAllQuotedAndAddsUp() {
        assertThat(RealPapers.engagement().found(RealPapers.engagementClaims())).isEmpty();
    }

    @Test
    void whatMayNotBePrintedIsFoundInQuotedWordsTooButNotTakenOutOfThem() {
        List<Finding> findings = RealPapers.engagement().verbatim("Ring Joan Aldous on 0161 496 0123 if you doubt it")
                .findings(RealPapers.engagementClaims().withNames(List.of("Joan Aldous")));
        assertThat(findings).extracting(Finding::check).containsExactly("personal-data", "personal-data");
        assertThat(findings).allMatch(each -> each.mend().isEmpty())
                .allMatch(each -> each.whatToDo().startsWith("The words are quoted"));
    }
}
