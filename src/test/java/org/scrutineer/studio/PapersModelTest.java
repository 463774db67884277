package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.papers.CoverDetails;
import org.scrutineer.papers.Gap;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** Choosing a paper, what is found before it goes out, and its files. */
class PapersModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private ChangesModel changes;
    private PapersModel model;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Review of Visits - progress update")
                .row("Ref", "Recommendation", "Evidence", "RAG")
                .row("1", "Share the rota every week with all of the staff.", "Shared.", "Amber")
                .row("4", "Publish the leaflet in every library of the town.", "Printed.", null)));
        office.take(Office.workbook("board.xlsx", SheetSketch.named("RAG report")
                .row("Reablement Programme")
                .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                .row("Reablement", "Recruit", "Nine posts filled.", "Green", "Fill the last post.")));
        changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
        var wiring = office.wiring();
        model = new PapersModel(wiring.drafts(), changes, Background.atOnce(), folder.resolve("papers"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyReviewAndProgrammeHasAPaper() {
        model.attach();
        assertThat(model.subjectsProperty().get()).extracting(subject -> subject.kind().name())
                .containsExactly("Progress report", "Programme report", "Highlight report", "Highlight report");
        assertThat(model.chosenProperty().get()).contains(model.subjectsProperty().get().getFirst());
    }

    @Test
    void theWantedOneIsChosen() {
        model.want(Optional.of(office.programme().id()));
        assertThat(model.composedProperty().get().orElseThrow().subject().kind().name()).isEqualTo("Programme report");
    }

    @Test
    void whatIsMissingIsFoundUntilItIsMended() {
        var following = model.attach();
        assertThat(findings()).contains(
                "Recommendation 4 has no assessment.", "Recommendations 2 and 3 are missing without a word.",
                "The meeting has no date.");
        changes.make(RegisterEdits.assess(office.recommendation("4"), "Green", ""));
        assertThat(findings()).doesNotContain("Recommendation 4 has no assessment.");
        following.unsubscribe();
    }

    @Test
    void theFilesAreMadeInTheChosenFormats() {
        model.attach();
        model.formats().remove(Format.DOCX);
        List<Path> made = new ArrayList<>();
        model.make(made::addAll);
        assertThat(made).hasSize(1).allSatisfy(file -> assertThat(file).hasExtension("pdf").isNotEmptyFile());
        assertThat(model.madeProperty().get()).isEqualTo(made);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblemAndNoCrash() throws Exception {
        model.attach();
        model.folderProperty().set(Files.writeString(folder.resolve("file"), "not a folder"));
        model.make(files -> {});
        assertThat(problems).hasSize(1);
        assertThat(model.madeProperty().get()).isEmpty();
    }

    @Test
    void theCoverIsWrittenFieldByFieldAndEachIsOneUndo() {
        var following = model.attach();
        model.edit(cover -> cover.withCommittee("Places Select Committee"));
        model.edit(cover -> cover.withAuthority("Northmere Borough Council"));
        model.edit(cover -> cover.withMeeting("9 March 2027"));
        model.edit(cover -> cover.withReportOf("The scrutiny officer"));
        model.edit(
                cover -> cover.withBackgroundLines("Final report https://example.org/final\n\nCabinet response, 2026"));

        CoverDetails cover = model.composedProperty().get().orElseThrow().cover();
        assertThat(cover.committee()).isEqualTo("Places Select Committee");
        assertThat(cover.authority()).isEqualTo("Northmere Borough Council");
        assertThat(cover.backgroundPapers()).containsExactly(
                new CoverDetails.Background("Final report", "", "https://example.org/final"),
                new CoverDetails.Background("Cabinet response", "2026", ""));
        assertThat(cover.backgroundLines()).isEqualTo("Final report https://example.org/final\nCabinet response, 2026");
        assertThat(findings()).doesNotContain("The meeting has no date.", "The committee is not known.");

        changes.undo(told -> {});
        assertThat(model.composedProperty().get().orElseThrow().cover().backgroundPapers()).isEmpty();
        model.edit(details -> details.withCommittee(""));
        assertThat(findings()).contains("The committee is not known.");
        following.unsubscribe();
    }

    @Test
    void anotherCommitteesNameIsAnotherCommittee() {
        var following = model.attach();
        model.edit(cover -> cover.withCommittee("Places Select Committee"));
        model.want(Optional.of(office.programme().id()));
        model.edit(cover -> cover.withCommittee("places select committee"));
        assertThat(office.wiring().committees().committees()).hasSize(1);
        model.edit(cover -> cover.withCommittee("Partnership Board"));
        assertThat(office.wiring().committees().committees()).hasSize(2);
        following.unsubscribe();
    }

    private List<String> findings() {
        return model.composedProperty().get().orElseThrow().looked().gaps().stream().map(Gap::what).toList();
    }
}
