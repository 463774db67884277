package org.scrutineer.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.ProgrammeModel.Show;
import org.scrutineer.programmes.ProgrammeReading.Line;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The workbench of a programme, and the edits that are made in it. */
class ProgrammeModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private ChangesModel changes;
    private ProgrammeModel model;

    @BeforeEach
    void open() {
        office.take(Office.workbook("board.xlsx",
                SheetSketch.named("RAG report")
                        .row("Workstream", "Activity", "Latest update", "RAG", "Next period")
                        .row("Reablement", "Recruit", "Nine posts filled.", "Green", "Fill the last post.")
                        .row("Reablement", "Train", "Half are trained.", "Amber", "Train the others.")
                        .row("Telecare", "Replace", "No supplier yet.", null, "Go to tender."),
                SheetSketch.named("Milestones")
                        .row("Milestone", "Timescale")
                        .row("Posts filled", "Spring 2027")
                        .row("Lines replaced", "mid March")));
        changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
        model = new ProgrammeModel(
                office.wiring().programmes(), office.wiring().schemes(), changes, Background.atOnce());
        model.open(office.programme().id());
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        office.close();
    }

    @Test
    void theTableSaysWhatItHolds() {
        ProgrammeReading reading = model.readingProperty().get().orElseThrow();
        assertThat(reading.count()).isEqualTo("3 activities in 2 workstreams");
        assertThat(reading.lines()).extracting(Line::first).containsExactly(true, false, true);
        assertThat(reading.tally().words()).isEqualTo("1 Amber, 1 Green, 1 Not yet assessed");
    }

    @Test
    void filtersShowWhatTheyCount() {
        assertThat(labels(Show.RED_AND_AMBER)).containsExactly("Train");
        assertThat(labels(Show.UNGRADED)).containsExactly("Replace");
        assertThat(labels(Show.ALL)).hasSize(model.count(Show.ALL)).hasSize(3);
        assertThat(model.count(Show.MILESTONES)).isEqualTo(2);
    }

    @Test
    void goingToTheMilestonesTakesTheFirstInHand() {
        assertThat(model.linesInHand()).extracting(Line::label).containsExactly("Recruit");
        model.show(Show.MILESTONES);
        assertThat(model.milestoneInHand().orElseThrow().name()).isEqualTo("Posts filled");
        assertThat(model.linesInHand()).isEmpty();
    }

    @Test
    void aMilestoneIsFollowedOnceItsYearIsKnown() {
        var milestone = office.wiring().programmes().milestones(office.programme().id()).get(1);
        assertThat(milestone.timescale().known()).isFalse();
        changes.make(ProgrammeEdits.milestone(milestone, "mid March 2027"));
        assertThat(office.wiring().programmes().milestones(office.programme().id()).get(1).timescale().known())
                .isTrue();
        assertThat(changes.undoableProperty().get().orElseThrow().title()).isEqualTo("Timescale of “Lines replaced”");
    }

    @Test
    void editsOfAnActivityAreNamedAndReadBack() {
        var following = model.attach();
        Activity train = office.activities().get(1);
        changes.make(ProgrammeEdits.text(train, "Train", ProgrammeEdits.UPDATE, "All are trained."));
        changes.make(ProgrammeEdits.rate(train, "Train", "Green", "All are trained"));
        assertThat(model.readingProperty().get().orElseThrow().lines().get(1).activity())
                .extracting(Activity::latestUpdate, Activity::rating)
                .containsExactly("All are trained.", "Green");
        assertThat(changes.undoableProperty().get().orElseThrow().title()).isEqualTo("Rating of “Train”");
        following.unsubscribe();
    }

    @Test
    void severalActivitiesAreEditedAsOneUndoStep() {
        changes.make(ProgrammeEdits.several(office.activities(), "M. Khan", "", "").orElseThrow());
        assertThat(office.activities()).extracting(Activity::owner).containsOnly("M. Khan");
        changes.undo(title -> {});
        assertThat(office.activities()).extracting(Activity::owner).containsOnly("");
        assertThat(ProgrammeEdits.several(office.activities(), " ", "", "")).isEmpty();
    }

    private List<String> labels(Show show) {
        model.show(show);
        return model.lines().shown().stream().map(Line::label).toList();
    }
}
