package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.papers.Gap;
import org.scrutineer.studio.PapersModel.Subject;
import org.scrutineer.periods.Period;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.papers.Made;
import org.scrutineer.papers.PaperWords;
import org.scrutineer.papers.Quarter;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** The papers of quarters among the others: offered, covered, issued, printed again. */
class PeriodPapersTest {
    private static final Period Q2 = Period.quarter(2025, 2);

    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() {
        Quarter.full(office, 6, 9);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PapersModel model() {
        return new PapersModel(
                office.wiring().drafts(),
                new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add),
                Background.atOnce(), folder);
    }

    @Test
    void quartersWithFiguresAreOfferedTheNewestFirst() {
        PapersModel model = model();
        model.attach();
        assertThat(model.subjectsProperty().get()).extracting(Subject::title)
                .containsExactly("Provider performance, Q2 2025-26", "Provider performance, Q1 2025-26");
        assertThat(model.composedProperty().get().orElseThrow().looked().gaps()).extracting(Gap::what).containsExactly(
                "The committee is not known.", "The meeting has no date.", "1 provider has not returned figures.",
                "1 figure is marked as doubtful.");
    }

    @Test
    void itsCoverStandsInTheWorkProgrammeOfTheCommittee() {
        PapersModel model = model();
        var following = model.attach();
        model.edit(cover -> cover.withCommittee("Care Scrutiny Commission"));
        model.edit(cover -> cover.withAuthority("Northmere Borough Council"));
        model.edit(cover -> cover.withMeeting("8 December 2026"));
        model.edit(cover -> cover.withReportOf("S. Green, Head of Commissioning"));
        model.edit(cover -> cover.withBackgroundLines("The framework https://example.org/framework"));

        assertThat(problems).isEmpty();
        assertThat(PaperWords.of(Made.of(office.wiring(), Q2))).contains(
                "Report to Care Scrutiny Commission", "Meeting 8 December 2026",
                "Report of S. Green, Head of Commissioning", "Period Q2 2025-26 (July to September 2025)",
                "The Care Scrutiny Commission is asked to:", "The framework");
        List<AgendaItem> items = office.wiring().meetings().items();
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().title()).isEqualTo("Provider performance, Q2 2025-26");
        assertThat(items.getFirst().expected().text()).isEqualTo("8 December 2026");
        following.unsubscribe();
    }

    @Test
    void anIssuedPaperIsPrintedAgainByteForByteWhateverHasChanged() {
        Issuing issuing = office.wiring().issuing();
        List<Path> first = issuing.issue(
                Made.matter(office.wiring(), Q2), Print.of(EnumSet.allOf(Format.class)), folder, Progress.NONE).files();
        Snapshot snapshot = office.wiring().snapshots().all().getFirst();
        assertThat(snapshot.name()).isEqualTo("Provider performance, Q2 2025-26, 22 November 2026");
        office.wiring().ledger().undo(office.wiring().ledger().sets(20).get(1).id(), Optional.empty());
        List<Path> again = issuing.again(snapshot, folder, Progress.NONE);
        for (int file = 0; file < first.size(); file++) {
            assertThat(again.get(file)).isNotEqualTo(first.get(file)).hasSameBinaryContentAs(first.get(file));
        }
        assertThat(office.wiring().snapshotListing().list(Optional.of(PeriodSubject.RETURNS.id(Q2))).getFirst().title())
                .isEqualTo("Provider performance, Q2 2025-26");
    }

    @Test
    void aPeriodIsNotComparedAndSaysWhereItsChangesStand() {
        Issuing issuing = office.wiring().issuing();
        issuing.snapshot(Made.matter(office.wiring(), Q2), Optional.of("End of Q2"), Optional.empty());
        assertThatThrownBy(() -> office.wiring().snapshotListing().compare("End of Q2", "now"))
                .isInstanceOf(Problem.class).hasMessageContaining("is about a period");
    }
}
