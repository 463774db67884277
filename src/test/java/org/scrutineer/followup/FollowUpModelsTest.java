package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.followup.ReturnModel.State;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The follow-up page without a screen. */
class FollowUpModelsTest {
    private final Council council = new Council();
    private final Background background = Background.atOnce();
    private final List<Problem> problems = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(council.ledger(), background, problems::add);
    private final FollowUpModels models = new FollowUpModels(
            new FollowUpModels.Desks(council.office.wiring().chaseList(), council.out(), council.in(),
                    council.office.wiring().handover()),
            changes, background, new ChaseModel.Writer(() -> "A. Brown", () -> Council.TODAY));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void theWorstPersonIsInHandAndStaysThereWhileTheListIsReadAgain() {
        ChaseModel chase = models.chase();
        chase.attach();
        assertThat(chase.chosenProperty().get().orElseThrow().name()).isEqualTo(Council.TOM);
        assertThat(chase.rows().shown()).hasSize(2);
        assertThat(chase.letter().orElseThrow().body()).startsWith("Dear Tom Aldridge,");

        chase.choose(chase.debtorsProperty().get().orElseThrow().getLast());
        changes.make(RegisterEdits.due(council.of("2"), "1 October 2026"));
        assertThat(chase.chosenProperty().get().orElseThrow().name()).isEqualTo("D. Pugh");
        assertThat(chase.debtorsProperty().get().orElseThrow().getFirst().owes()).hasSize(3);
    }

    @Test
    void anAddressThatIsTypedStandsInTheNextLetter() {
        ChaseModel chase = models.chase();
        chase.attach();
        chase.email(chase.chosenProperty().get().orElseThrow(), "tom@northmere.example");

        assertThat(chase.letter().orElseThrow().to()).isEqualTo("tom@northmere.example");
    }

    @Test
    void formsGoToThoseWhoAreTicked() {
        FormsOutModel out = models.out();
        out.want(council.review().id());
        out.read();
        assertThat(out.count()).isEqualTo(5);
        out.want(out.askingProperty().get().orElseThrow().asked().getFirst(), false);

        List<FormsOut.Written> written = new ArrayList<>();
        out.send("someday", folder, written::addAll, problems::add);
        assertThat(problems).singleElement().satisfies(
                problem -> assertThat(problem.what()).isEqualTo("“someday” is not a day."));
        assertThat(written).isEmpty();

        out.send("11 December 2026", folder, written::addAll, problems::add);
        assertThat(written).hasSize(4).extracting(form -> form.asked().officer()).doesNotContain(Council.TOM);
        assertThat(council.forms()).hasSize(4).allMatch(form -> form.dueOn().isPresent());
        assertThat(changes.undoableProperty().get().orElseThrow().title())
                .isEqualTo("Send out 4 update forms for Meals");
    }

    @Test
    void aReturnIsDecidedCellByCellAndTakenIn() {
        Path file = FilledForm.open(council.send(folder).get("Tom Aldridge"))
                .write("1", Question.PROGRESS, "Weighed.").write("1", Question.RATING, "Red")
                .write("2", Question.PROGRESS, "Hot.").save(folder.resolve("back.xlsx"));
        ReturnModel returns = models.returns();
        returns.open(List.of(file));
        FormReturn read = ((State.Read) returns.stateProperty().get()).read();
        assertThat(read.taken(returns::accepts)).isEqualTo(2);

        Answer hot = read.answers().getLast();
        returns.decide(hot, false);
        assertThat(read.taken(returns::accepts)).isEqualTo(1);
        returns.correct(new CellPlace("Recommendations", "J3"), "The scales broke");
        List<ReturnModel.Taken> taken = new ArrayList<>();
        returns.take(taken::add);

        assertThat(taken).singleElement().satisfies(one -> assertThat(one.last()).isTrue());
        assertThat(returns.stateProperty().get()).isInstanceOf(State.Nothing.class);
        assertThat(council.of("1").assessment()).isEqualTo("Red");
        assertThat(council.updates("2")).isEmpty();
    }

    @Test
    void severalFilesAreGoneThroughAndThoseThatCannotBeTakenSayWhy() {
        Map<String, Path> sent = council.send(folder);
        Path back = FilledForm.open(sent.get("J. Kaur")).write("8", Question.PROGRESS, "Bought.")
                .save(folder.resolve("back.xlsx"));
        ReturnModel returns = models.returns();
        returns.open(List.of(sent.get("D. Pugh"), back, back));

        assertThat(returns.stateProperty().get()).isInstanceOfSatisfying(State.Refused.class, refused -> assertThat(
                refused.problem().what()).isEqualTo(
                        "The form of D. Pugh came back as it went out: nothing is filled in."));
        assertThat(returns.place()).isEqualTo("File 1 of 3");
        returns.next();
        returns.take(taken -> {});
        assertThat(returns.stateProperty().get()).isInstanceOfSatisfying(State.Refused.class, refused -> assertThat(
                refused.problem().what()).isEqualTo("Just this was taken in on 2026-11-22."));
    }

    @Test
    void formsAreToldFromOtherFiles() throws Exception {
        Path form = council.send(folder).get("J. Kaur");
        Path other = java.nio.file.Files.writeString(folder.resolve("t.csv"), "Ref,Recommendation\n1,Do it.\n");
        Map<Boolean, List<Path>> sorted = new java.util.HashMap<>();
        models.returns().sort(List.of(other, form), sorted::putAll);

        assertThat(sorted).containsEntry(true, List.of(form)).containsEntry(false, List.of(other));
    }

    @Test
    void theReviewWhoseFormsAreWantedIsToldOnce() {
        models.wantForms(council.review().id());
        assertThat(models.wanted()).contains(council.review().id());
        assertThat(models.wanted()).isEmpty();
    }
}
