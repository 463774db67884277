package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.snapshots.DifferenceWords;
import org.scrutineer.snapshots.SnapshotListing.Listed;
import org.scrutineer.papers.ProgressPaper;
import org.scrutineer.papers.Wards;
import org.scrutineer.studio.PapersModel.Subject;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** Issuing in the window: the list of what was issued, printing again, and what has changed since. */
class IssuedModelTest {
    private final Wards wards = new Wards();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private ChangesModel changes;
    private IssuedModel model;
    private Optional<Subject> review;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        var wiring = wards.office.wiring();
        changes = new ChangesModel(wiring.ledger(), Background.atOnce(), problems::add);
        model = new IssuedModel(wiring.issuing(), wiring.snapshotListing(), changes, Background.atOnce());
        review = Optional.of(subject(wards.office.review().id()));
        model.show(review);
    }

    @AfterEach
    void close() {
        wards.office.close();
    }

    @Test
    void whatIsIssuedIsListedWithItsMeetingAndWhoDidIt() {
        assertThat(model.issuedProperty().get()).isEmpty();
        issue();

        assertThat(files).hasSize(1).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(model.issuedProperty().get()).singleElement().satisfies(listed -> {
            assertThat(listed.meeting()).isEqualTo("24 November 2026");
            assertThat(listed.by()).isEqualTo("A. Brown");
            assertThat(listed.title()).isEqualTo("Care in the Home");
        });
        assertThat(changes.undoableProperty().get().orElseThrow().title())
                .isEqualTo("Issue of “Care in the Home, 24 November 2026”");
    }

    @Test
    void anIssueCanBeUndoneAndTheFilesStay() {
        issue();
        changes.undo(told -> {});
        model.show(review);
        assertThat(model.issuedProperty().get()).isEmpty();
        assertThat(files.getFirst()).exists();
    }

    @Test
    void onePrintedAgainIsTheSameFile() {
        issue();
        List<Path> again = new ArrayList<>();
        wards.meet();
        model.again(first(), folder, again::addAll);
        assertThat(again.getFirst()).isNotEqualTo(files.getFirst()).hasSameBinaryContentAs(files.getFirst());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblemAndNothingIsIssued() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        model.issue(EnumSet.of(Format.PDF), file, files::addAll);
        assertThat(problems).hasSize(1);
        assertThat(model.issuedProperty().get()).isEmpty();
    }

    @Test
    void whatHasChangedIsComparedAndFollowsTheRegister() {
        issue();
        model.compare(first(), Optional.empty());
        assertThat(lines()).isEmpty();

        wards.happen.rate(wards.office.recommendation("11"), "On Track", "");
        model.show(review);
        assertThat(lines()).containsExactly("Recommendation 11: It was rated for the first time: On Track.");

        model.stopComparing();
        assertThat(model.comparedProperty().get()).isEmpty();
    }

    @Test
    void anotherSubjectEndsTheComparison() {
        issue();
        model.compare(first(), Optional.empty());
        model.show(Optional.of(subject(UUID.randomUUID())));
        assertThat(model.comparedProperty().get()).isEmpty();
        assertThat(model.issuedProperty().get()).isEmpty();
    }

    private void issue() {
        model.issue(EnumSet.of(Format.PDF), folder, files::addAll);
        assertThat(problems).isEmpty();
    }

    private Listed first() {
        return model.issuedProperty().get().getFirst();
    }

    private List<String> lines() {
        return model.comparedProperty().get().orElseThrow().comparison().differences().stream()
                .map(DifferenceWords::line)
                .toList();
    }

    private static Subject subject(UUID id) {
        return new Subject(id, ProgressPaper.NAME, "", "");
    }
}
