package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.disclosure.AccessEdits;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.Exemption;
import org.scrutineer.disclosure.Level;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.StandIns;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.PaperWords;
import org.scrutineer.papers.Quarter;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Papers as they leave: their part, their names, and what keeps them. */
class PressTest {
    private static final Print PDF = Print.of(EnumSet.of(Format.PDF));

    private final Office office = new Office();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLetterStaysWithItsProviderOnceAFileWithItHasLeft() {
        Quarter.full(office, 6, 9);
        Making named = Making.open("returns", PeriodSubject.RETURNS.id(Period.quarter(2025, 2)));
        office.wiring().paperDesk().make(named, PDF, folder, Progress.NONE);
        assertThat(unkept()).isPresent();

        Making lettered = new Making(named.kind(), named.subject(), Part.PUBLIC, true);
        office.wiring().paperDesk().make(lettered, PDF, folder, Progress.NONE);
        assertThat(unkept()).isEmpty();
    }

    private Optional<Draft> unkept() {
        return StandIns.of(office.wiring().access(), office.wiring().providers().providers().stream()
                .map(Provider::id).toList()).keep();
    }

    @Test
    void partTwoSaysAtItsHeadWhyItIsKeptBack() {
        tracker(List.of("1", "Buy a site for the new home.", "The price is agreed.", "Green"));
        Recommendation one = office.wiring().register().recommendations(office.review().id()).getFirst();
        office.wiring().ledger().apply(AccessEdits.mark(new AccessMark(
                one.id(), "recommendation", Recommendation.WORDING, Level.EXEMPT,
                Optional.of(new Exemption("12A", "3")), "The seller is not to know."), "Wording"));

        Making closed = new Making("progress", office.review().id(), Part.PART_2, false);
        Paper paper = office.wiring().press().paper(closed, office.wiring().press().compose(closed));
        assertThat(paper.title()).endsWith(": Part 2");
        assertThat(paper.footer()).startsWith("Part 2: not for publication");
        assertThat(PaperWords.of(paper)).contains("The reason is: The seller is not to know.", "Buy a site");

        Making open = Making.open("progress", office.review().id());
        Paper shown = office.wiring().press().paper(open, office.wiring().press().compose(open));
        assertThat(PaperWords.of(shown)).contains("Not for publication: exempt under paragraph 3 of Schedule 12A")
                .doesNotContain("Buy a site");
    }

    @Test
    void whatStandsUnmarkedInAnotherTextKeepsThePaper() {
        String words = "The seller of the site asks for two million pounds by Christmas.";
        tracker(List.of("1", "Buy a site.", words, "Green"), List.of("2", words, "Asked.", "Red"));
        List<Recommendation> both = office.wiring().register().recommendations(office.review().id());
        office.wiring().ledger().apply(AccessEdits.mark(new AccessMark(
                both.getLast().id(), "recommendation", Recommendation.WORDING, Level.EXEMPT,
                Optional.of(new Exemption("12A", "3")), "The seller is not to know."), "Wording"));

        assertThatThrownBy(() -> office.wiring().paperDesk().make(
                Making.open("progress", office.review().id()), PDF, folder, Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("was not released");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @SafeVarargs
    private void tracker(List<String>... rows) {
        SheetSketch sheet = SheetSketch.named("Update").row("Ref", "Recommendation", "Evidence", "RAG");
        for (List<String> row : rows) {
            sheet = sheet.row(row.toArray());
        }
        office.take(Office.workbook("tracker.xlsx", sheet));
    }
}
