package org.scrutineer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.services.Service;
import org.scrutineer.services.ServiceEdits;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.studio.PaperFiles;
import org.scrutineer.studio.Making;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.ui.Progress;

/** An update on a service says every number beside the one it does not agree with, and how sure each is. */
class ServicePaperTest {
    private final Commission commission = new Commission();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        commission.close();
    }

    @Test
    void theCoverSaysWhoBringsItAndWhoAnswersForIt() {
        Facts facts = (Facts) commission.paper().blocks().getFirst();

        assertThat(facts.facts().stream().map(fact -> fact.label() + ": " + fact.value().getFirst().text()))
                .containsExactly("Report to: Adult Care Scrutiny Commission", "Meeting: Date to be confirmed",
                        "Submitted by: Strategic Director for Social Care", "Lead member: Lead Executive Member",
                        "Position at: 20 November 2018");
    }

    @Test
    void theSectionsStandInTheirOrderAndEmptyOnesAreLeftOut() {
        assertThat(headings()).containsExactly("Purpose of report", "Recommendation to members", "Providers", "Figures",
                "What members heard and asked", "Matters arising", "Background papers");
    }

    @Test
    void talliesShowTheirBaseAndTheRemainderAndAreNeverSmoothed() {
        assertThat(text()).contains(
                "26 providers are stated to be on the framework agreement. The register has as many.",
                "The register has 26 providers on the framework agreement: 21 active and 5 that have left.",
                "Care Quality Commission (CQC) ratings: 14 Good, 3 Requires improvement and 5 Not yet rated, which is 22 of 26 providers. For "
                        + "the other 4 no CQC rating is recorded. 5 providers have left, of whom 1 is among those "
                        + "rated; of the 21 that have not left, 21 are.",
                "Agency 22: withdrew, 2018", "Agency 26: merged into another provider, 2018");
    }

    @Test
    void aStatedBaseThatTheRegisterDoesNotHaveStandsBesideIt() {
        commission.state(28);

        assertThat(text()).contains("28 providers are stated to be on the framework agreement. The register has 26: "
                + "2 fewer.", "which is 22 of 28 providers. For the other 6 no CQC rating is recorded.");
    }

    @Test
    void everyFigureStandsWithItsUnitAndHowSureItIs() {
        assertThat(rows("Figures as they were stated")).hasSize(8).contains(
                "New cases for brokerage | 83 | a month on average | Counted | Report of October 2018",
                "People supported at any one time | about 1,800 | people | Estimated | Report of October 2018",
                "Officers in brokerage now | 2 | officers | Counted | Report of October 2018",
                "Homecare workers in the city | 3,000 to 4,000 | workers | Guessed | Report of October 2018",
                "The effect of leaving the European Union | Not known | – | Not known | Report of October 2018");
        assertThat(text()).contains(
                "The table gives 8 figures as they were stated: 4 counted, 2 estimated, 1 guessed and 1 not known.",
                "People supported at any one time (about 1,800 people) and share of those who had waited and wait "
                        + "no more (half of those waiting) are estimates.",
                "Homecare workers in the city (3,000 to 4,000 workers) is a guess and no count.",
                "The effect of leaving the European Union is not known.");
    }

    @Test
    void aFigureWithoutAUnitIsAskedAboutAndPrintedAsThat() {
        commission.figure(commission.subject(), "Hourly rate paid", "£14.94", "", null);

        assertThat(rows("Figures as they were stated")).contains(
                "Hourly rate paid | £14.94 | Not stated | Not stated | Report of October 2018");
        assertThat(text()).contains("and 1 of which nobody said how sure it is.");
        assertThat(commission.gaps()).extracting(Gap::what).contains(
                "“£14.94” has no unit: hourly rate paid.", "Nobody said how sure a figure is: hourly rate paid.");
    }

    @Test
    void whatWasSaidAndAskedIsThere() {
        assertThat(text()).contains("On 9 October 2018 members heard:",
                "Director for Adult Care: Members had taken part through a task group.",
                "On 9 October 2018 members asked 10 questions.");
        assertThat(rows("Questions of members and the answers")).hasSize(10)
                .contains("Has demand grown? | The level has not changed for some years.");
    }

    @Test
    void aQuestionWithoutAnAnswerIsAGap() {
        commission.question("What does it cost?", "");

        assertThat(rows("Questions of members and the answers")).contains("What does it cost? | Not yet answered");
        assertThat(commission.gaps()).extracting(Gap::what).contains("1 question of members has no answer.");
    }

    @Test
    void whatWasAgreedAndWhatBecameOfItIsTold() {
        assertThat(text()).contains(
                "On 9 October 2018 members agreed (1): “That the report be noted”. This was done at that meeting.",
                "On 9 October 2018 members asked for information, AGREED (2): “Why providers do not comply”. Due: date "
                        + "to be fixed. It is open.");
    }

    @Test
    void anUpdateAtAFutureMeetingIsInTheWorkProgrammeWithoutADate() {
        commission.later("Update on support at home");

        assertThat(text()).contains("Next steps\nThe Adult Care Scrutiny Commission’s work programme has “Update on "
                + "support at home” at a future meeting, on a date to be fixed.");
    }

    @Test
    void aServiceOfWhichNothingIsKnownHasAPaperToo() {
        commission.office.wiring().ledger().apply(commission.office.wiring().serviceDesk().begin("Meals at home"));
        UUID meals = commission.office.wiring().serviceDesk().service("meals").id();
        Service known = commission.office.wiring().services().service(meals).orElseThrow();
        commission.office.wiring().ledger().apply(ServiceEdits.service(new Service(
                known.id(), known.title(), Optional.empty(), "", known.people(), "no framework", Optional.empty()),
                List.of()));

        assertThat(PaperWords.of(commission.office.wiring().paperKinds().called("service").compose(meals).paper()))
                .contains("Report to Committee to be confirmed",
                        "This report is an update on the Meals at home service.",
                        "The committee is asked to note the report")
                .doesNotContain("Providers", "Figures");
    }

    @Test
    void whatIsIssuedKeepsAllThatItWasMadeOf() {
        var wiring = commission.office.wiring();
        Snapshot snapshot = wiring.issuing().issue(
                Making.open("service", commission.subject()), Print.of(EnumSet.of(Format.PDF)), folder, Progress.NONE)
                .snapshot();

        assertThat(wiring.snapshotListing().list(Optional.of(commission.subject())).getFirst().title())
                .isEqualTo(Commission.SERVICE);
        assertThat(wiring.snapshotListing().subject(snapshot).title()).isEqualTo(Commission.SERVICE);
        // the service, its committee, its item and meeting; figures, minutes, agreed and asked; providers with what is known
        assertThat(wiring.snapshots().heads(commission.subject()).size())
                .isGreaterThan(4 + 8 + 16 + 3 + 26 + 22 + 5);
    }

    @Test
    void bothFilesKeepTheStandardsAndSayTheSame() throws IOException, XmlException {
        List<Path> files = PaperFiles.write(commission.paper(), EnumSet.allOf(Format.class), folder, Progress.NONE);

        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1))).isEmpty();
    }

    private String text() {
        return PaperWords.of(commission.paper());
    }

    private List<String> headings() {
        return commission.paper().blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .toList();
    }

    private List<String> rows(String caption) {
        return commission.paper().blocks().stream()
                .filter(block -> block instanceof Table table && table.caption().equals(caption))
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> String.join(" | ", row.cells().stream()
                        .map(cell -> PaperWords.of((Block) cell.content().getFirst()))
                        .toList()))
                .toList();
    }
}
