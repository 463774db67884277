package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.linter.Claims;
import org.scrutineer.linter.Linter;
import org.scrutineer.services.StatedFigure.Confidence;

/** Papers as they are really composed, with the traps of real ones: each is found, and nothing else. */
class TrapsTest {

    private static List<String> found(Wiring wiring, String kind, UUID subject) {
        PaperKind<?> of = wiring.paperKinds().called(kind);
        return new Linter().check(of.compose(subject).composition(), of.claims(subject)).stream()
                .map(each -> each.check() + ": " + each.quote())
                .toList();
    }

    @Test
    void theJointBoardsReportHasItsTrapsAndNoOthers() {
        try (JointBoard board = new JointBoard()) {
            assertThat(found(board.office.wiring(), "programme", board.subject())).containsExactlyInAnyOrder(
                    "implications: Directions",
                    "rating-and-words: over 90%",
                    "green-over-red: Being managed under workstream 1",
                    "ambiguous-date: 03/02",
                    "date-without-year: Jan- mid Mar",
                    "date-without-year: Late March",
                    "date-without-year: April - July",
                    "date-without-year: Aug - Dec",
                    "quarter: Q1 2020",
                    "two-meanings: phase 2",
                    "acronym: QA", "acronym: ASP", "acronym: GDPR", "acronym: SSSC", "acronym: TSA", "acronym: A2D",
                    "acronym: TEC");
        }
    }

    @Test
    void theCommissionsUpdateSaysItsRemainderAndSpellsOutItsSchemes() {
        try (Commission commission = new Commission()) {
            // 14, 3 and 5 are not 26: the paper itself says who is left over, so that nothing is left to find.
            assertThat(found(commission.office.wiring(), "service", commission.subject())).isEmpty();
            assertThat(PaperWords.of(commission.office.wiring().paperKinds().called("service")
                    .compose(commission.subject()).paper())).contains("22 of 26", "4 ");
        }
    }

    @Test
    void aRateWithoutAUnitIsAskedAbout() {
        try (Commission commission = new Commission()) {
            commission.figure(commission.subject(), "Rate paid to providers", "£14.94", "", Confidence.COUNTED);

            assertThat(found(commission.office.wiring(), "service", commission.subject()))
                    .contains("figures: £14.94");
        }
    }

    @Test
    void theProgressReportCitesAReplacedActAndLeavesLettersUnexplained() {
        try (Office office = new Office()) {
            office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Progress update")
                    .row("Review of Care at Home - progress update")
                    .blank()
                    .row("Rec.", "Recommendation", "Addressed to", "Evidence of progress", "Assessment of progress")
                    .row(2, "Say what good care is in the newsletter.", "Council", "It was in two of them.",
                            "1 (Fully Achieved)")
                    .row(4, "Make it easy to complain.", "Providers",
                            "Records are kept as the Data Protection Act 1998 says.\nSWAP looked at them.",
                            "1 (Fully Achieved)")
                    .row(7, "Check visits.", "Both", "Visits were checked in October and November. The ADASS was told.",
                            "1 (Fully Achieved)")
                    .row(11, "Lend devices.", "Council", "Six were lent.", null)
                    .blank()
                    .row("Recommendations 1, 3 and 8 to 10 were signed off on 4 March 2026.")));

            assertThat(found(office.wiring(), "progress", office.review().id())).containsExactlyInAnyOrder(
                    "superseded-act: Data Protection Act 1998", "date-without-year: October and November",
                    "acronym: SWAP", "acronym: ADASS");
        }
    }

    @Test
    void anUpdateWithoutRecommendationRatingAndDateHasItsRateAndItsLetters() {
        try (Office office = new Office()) {
            office.wiring().ledger().apply(office.wiring().serviceDesk().begin("Homecare now and in the future"));
            UUID service = office.wiring().serviceDesk().service("homecare").id();
            Tailor tailor = new Tailor(office.wiring().ledger(), "service");
            tailor.show("recommendation", false);
            tailor.write(service, "background",
                    "The framework ends in March 2017. The new one is to say what care should come to.",
                    "Providers are paid £14.94. Only three boroughs pay more, and still carers are hard to keep.",
                    "ASC Commissioning asks providers what they pay their staff.");

            assertThat(found(office.wiring(), "service", service)).containsExactlyInAnyOrder(
                    "figures: £14.94", "acronym: ASC");
        }
    }

    @Test
    void boxesAreLookedAtOnlyWhereThereIsAChecklist() {
        try (JointBoard board = new JointBoard()) {
            board.tailor().show(CoverSheet.CHECKLIST, false);
            Claims claims = board.office.wiring().paperKinds().called("programme").claims(board.subject());

            assertThat(claims.implications()).isEmpty();
            assertThat(claims.rated()).hasSize(19);
            assertThat(claims.backgroundPapers()).hasSize(9);
        }
    }
}
