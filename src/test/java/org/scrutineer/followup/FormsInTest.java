package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ledger.Source;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.State;
import org.scrutineer.ui.Progress;

/** Forms that come back, right and wrong. */
class FormsInTest {
    private final Council council = new Council();
    private Map<String, Path> sent;

    @TempDir
    private Path folder;

    @BeforeEach
    void send() {
        sent = council.send(folder.resolve("out"));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private FilledForm tom() {
        return FilledForm.open(sent.get("Tom Aldridge"));
    }

    private Path back(FilledForm form) {
        return form.save(folder.resolve("back.xlsx"));
    }

    private List<String> needs(FormReturn read) {
        return read.needs(FormReturn::usually);
    }

    @Test
    void everythingThatWasFilledInIsTakenAsOneActionAndOneUndoTakesItBack() {
        Map<UUID, Map<String, Fields>> before = council.state();
        Path file = back(tom()
                .write("1", Question.PROGRESS, "Every tray is weighed on four wards.")
                .write("1", Question.EVIDENCE, "412 kg in October.")
                .write("1", Question.RATING, "Green")
                .write("1", Question.RATING_REASON, "The scales came")
                .write("1", Question.DATE, LocalDate.of(2027, 1, 31))
                .write("1", Question.DATE_REASON, "Two wards wait for power")
                .write("1", Question.NEXT_STEPS, "The last two wards.")
                .write(Sort.ACTION, "1", Question.DONE, "Yes")
                .write(Sort.ACTION, "1", Question.DONE_DATE, "3 October 2026")
                .write(Sort.ACTION, "1", Question.DONE_NOTE, "Eight scales were bought"));

        FormReturn read = council.take(file);

        assertThat(needs(read)).containsExactly(
                "Recommendation 2 was not filled in.", "Recommendation 4 was not filled in.");
        Recommendation one = council.of("1");
        assertThat(one.assessment()).isEqualTo("Green");
        assertThat(one.due().until()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(council.office.evidence()).filteredOn(item -> item.refs().contains("1"))
                .extracting(Evidence::content).containsExactly("Weighed.", "412 kg in October.");
        ProgressUpdate update = council.updates("1").getFirst();
        assertThat(update.content()).isEqualTo("Every tray is weighed on four wards.");
        assertThat(update.by()).isEqualTo(Council.TOM);
        assertThat(update.nextSteps()).isEqualTo("The last two wards.");
        assertThat(update.proposed()).isEqualTo("Green");
        assertThat(update.reported().until()).isEqualTo(Council.TODAY);
        assertThat(council.action(council.action).state().kind()).isEqualTo(State.Kind.CLOSED);
        assertThat(council.action(council.action).state().reason()).isEqualTo("Eight scales were bought");

        SetEntry set = council.ledger().undoable().orElseThrow();
        assertThat(set.title()).isEqualTo("Take in the update form of Tom Aldridge for Meals");
        assertThat(set.reason().orElseThrow()).contains(
                "Recommendation 1, assessment Green: The scales came.",
                "Recommendation 1, due 31 January 2027: Two wards wait for power.");
        Source source = council.ledger().sources(List.of(one.id()), Recommendation.ASSESSMENT).get(one.id());
        assertThat(source.file()).isEqualTo("back.xlsx");
        assertThat(source.sheet()).isEqualTo("Recommendations");
        assertThat(source.cells()).containsEntry("assessment", "I3");
        assertThat(council.ledger().holds(read.workbook().sha256())).isTrue();

        council.ledger().undo(set.id(), Optional.empty());
        assertThat(council.updates("1")).isEmpty();
        assertThat(council.office.evidence()).extracting(Evidence::content).doesNotContain("412 kg in October.");
        assertThat(council.of("1").assessment()).isEqualTo("Amber");
        assertThat(council.of("1").due().text()).isEqualTo("30 June 2026");
        assertThat(council.forms()).allMatch(form -> form.returned().isEmpty());
        before.forEach((record, groups) -> groups.forEach((group, fields) -> assertThat(
                council.state().get(record).get(group)).as(group).isEqualTo(fields)));
    }

    @Test
    void evidenceThatTwoRowsGiveInTheSameWordsIsKeptOnce() {
        FilledForm marta = FilledForm.open(sent.get("Marta Zielinska"))
                .write("5", Question.EVIDENCE, "212 cards in October.")
                .write("6", Question.EVIDENCE, "212 cards  in October.");
        council.take(back(marta));

        assertThat(council.office.evidence()).filteredOn(item -> item.content().startsWith("212"))
                .singleElement().satisfies(item -> assertThat(item.refs()).containsExactly("5", "6"));
    }

    @Test
    void aRequestIsAnsweredAndClosed() {
        FilledForm pugh = FilledForm.open(sent.get("D. Pugh"))
                .write(Sort.REQUEST, "Recommendation 9", Question.ANSWER, "£ 4,100 a month, see the table sent.");
        council.take(back(pugh));

        assertThat(council.office.wiring().meetings().requests()).singleElement().satisfies(request -> {
            assertThat(request.isOpen()).isFalse();
            assertThat(request.closure().note()).startsWith("£ 4,100");
        });
    }

    @Test
    void aRatingThatTheSchemeDoesNotHaveIsNamedAndCanBeMended() {
        Path file = back(tom().write("1", Question.RATING, "Purple").write("1", Question.RATING_REASON, "Because"));
        FormReturn read = council.take(file);

        assertThat(needs(read)).contains("Recommendations I3, Recommendation 1: Proposed rating “Purple” is a rating "
                + "that RAG does not have. It was not taken.");
        assertThat(council.of("1").assessment()).isEqualTo("Amber");

        FormReturn mended = council.in().again(council.read(file),
                Map.of(new CellPlace("Recommendations", "I3"), "Red"));
        council.in().take(mended, FormReturn::usually);
        assertThat(council.of("1").assessment()).isEqualTo("Red");
    }

    @Test
    void aRatingOrADateWithoutItsReasonWaitsForOne() {
        Path file = back(tom().write("1", Question.RATING, "Red").write("2", Question.DATE, "Autumn 2027"));
        FormReturn read = council.read(file);

        assertThat(needs(read)).anyMatch(need -> need.contains("changes the rating from Amber and gives no reason"))
                .anyMatch(need -> need.contains("moves the date from Summer 2027 and gives no reason"));
        assertThat(council.in().take(read, FormReturn::usually)).isInstanceOf(Outcome.NothingChanged.class);

        FormReturn mended = council.in().again(read, Map.of(
                new CellPlace("Recommendations", "J3"), "The trays were lost",
                new CellPlace("Recommendations", "L4"), "The oven comes later"));
        council.in().take(mended, FormReturn::usually);
        assertThat(council.of("1").assessment()).isEqualTo("Red");
        assertThat(council.of("2").due().text()).isEqualTo("Autumn 2027");
    }

    @Test
    void aReasonWithoutItsRatingIsNamed() {
        FormReturn read = council.read(back(tom().write("1", Question.RATING_REASON, "It went well")
                .write("2", Question.DATE_REASON, "It is late")));

        assertThat(needs(read)).anyMatch(need -> need.contains("gives a reason, but no rating is proposed"))
                .anyMatch(need -> need.contains("gives a reason, but no other date"));
    }

    @Test
    void aDateOfWhichNoDayCanBeMadeIsLeftToAPerson() {
        Path file = back(tom().write("1", Question.DATE, "when the scales come")
                .write("1", Question.DATE_REASON, "Nobody delivers"));
        FormReturn read = council.take(file);
        assertThat(needs(read)).anyMatch(need -> need.contains("No day can be made of it."));
        assertThat(council.of("1").due().text()).isEqualTo("30 June 2026");

        council.in().take(read, answer -> true);
        assertThat(council.of("1").due().text()).isEqualTo("when the scales come");
    }

    @Test
    void overtypedCellsAreNamedAndNotTaken() {
        FormReturn read = council.take(back(tom()
                .overtype("1", "Last assessment", "Green")
                .overtype("2", "Recommendation", "Offer a cold meal.")
                .write("2", Question.PROGRESS, "Offered on two wards.")));

        assertThat(needs(read)).contains("Recommendations E3, Recommendation 1: Last assessment was overtyped: "
                + "“Green” instead of “Amber”. It was not taken.")
                .anyMatch(need -> need
                        .contains("C4, Recommendation 2: Recommendation was overtyped: “Offer a cold meal.”"));
        assertThat(council.of("1").assessment()).isEqualTo("Amber");
        assertThat(council.of("2").wording()).isEqualTo("Offer a hot meal after six in the evening.");
        assertThat(council.updates("2")).extracting(ProgressUpdate::content).containsExactly("Offered on two wards.");
    }

    @Test
    void rowsMayBeSortedOrDeletedAndTheFileRenamed() {
        FormReturn read = council.take(tom()
                .write("1", Question.PROGRESS, "One.").write("4", Question.PROGRESS, "Four.")
                .reverse(true).delete("2").save(folder.resolve("Kopie von Mappe1.xlsx")));

        assertThat(council.updates("1")).extracting(ProgressUpdate::content).containsExactly("One.");
        assertThat(council.updates("4")).extracting(ProgressUpdate::content).containsExactly("Four.");
        assertThat(needs(read)).containsExactly(
                "Recommendation 2 was deleted from the form.", "Action “Buy the scales” was not filled in.");
    }

    @Test
    void wordsThatLeftTheirMarksBehindAreFollowedAndOffered() {
        FormReturn read = council.read(back(tom()
                .write("1", Question.PROGRESS, "One.").write("4", Question.PROGRESS, "Four.").reverse(false)));

        assertThat(read.answers()).hasSize(2).allMatch(Answer.Choice.class::isInstance);
        council.in().take(read, FormReturn::usually);
        assertThat(council.updates("1")).isEmpty();
        council.in().take(read, answer -> true);
        assertThat(council.updates("1")).extracting(ProgressUpdate::content).containsExactly("One.");
        assertThat(council.updates("4")).extracting(ProgressUpdate::content).containsExactly("Four.");
    }

    @Test
    void aFormWithoutItsHiddenSheetIsStillKnownByTheMarksOfItsRows() {
        council.take(back(tom().write("1", Question.PROGRESS, "One.").withoutReference()));
        assertThat(council.updates("1")).hasSize(1);
    }

    @Test
    void aFormWithoutAnyMarkIsOfferedByItsWords() {
        FormReturn read = council.read(
                back(tom().write("1", Question.PROGRESS, "One.").withoutReference().withoutMarks()));

        assertThat(needs(read).getFirst()).startsWith("The hidden mark of the form is gone. Its words say that it is "
                + "the form of Tom Aldridge");
        assertThat(read.answers()).singleElement().isInstanceOf(Answer.Choice.class);
    }

    @Test
    void anythingElseIsNoForm() throws Exception {
        Path other = Files.writeString(folder.resolve("tracker.csv"), "Ref,Recommendation,RAG\n1,Weigh it all.,G\n");

        assertThat(council.in().receive(other, Optional.empty(), Progress.NONE))
                .isEqualTo(new Received.NotAForm("tracker.csv"));
        assertThat(council.in().isForm(other, Progress.NONE)).isFalse();
        assertThat(council.in().isForm(sent.get("D. Pugh"), Progress.NONE)).isTrue();
        assertThat(council.in().isForm(folder.resolve("gone.xlsx"), Progress.NONE)).isFalse();
    }

    @Test
    void aFormThatIsReturnedUntouchedIsNotCountedAsReturned() {
        assertThat(council.in().receive(sent.get("D. Pugh"), Optional.empty(), Progress.NONE))
                .isInstanceOf(Received.Untouched.class);
        FormReturn resaved = council.read(back(tom()));
        assertThat(council.in().take(resaved, FormReturn::usually)).isInstanceOf(Outcome.NothingChanged.class);
        assertThat(council.forms()).allMatch(form -> form.returned().isEmpty());
    }

    @Test
    void aFormOfAnotherReviewOrAnotherWorkspaceIsToldApart() {
        assertThat(council.in().receive(sent.get("D. Pugh"), Optional.of(UUID.randomUUID()), Progress.NONE))
                .isInstanceOf(Received.OfAnotherReview.class);
        try (Council elsewhere = new Council()) {
            Path foreign = elsewhere.send(folder.resolve("elsewhere")).get("Tom Aldridge");
            Received received = council.in().receive(foreign, Optional.empty(), Progress.NONE);
            assertThat(received).isEqualTo(new Received.OfAnotherWorkspace(Council.TOM, "Meals"));
            assertThat(received.refusal().orElseThrow().what()).contains("made in another workspace");
        }
        council.ledger().undo(council.ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(council.in().receive(sent.get("D. Pugh"), Optional.empty(), Progress.NONE))
                .isInstanceOf(Received.NotSent.class);
    }

    @Test
    void theSameBytesAgainChangeNothing() {
        Path file = back(tom().write("1", Question.PROGRESS, "One."));
        council.take(file);

        assertThat(council.in().receive(file, Optional.empty(), Progress.NONE))
                .isInstanceOfSatisfying(Received.Again.class, again -> assertThat(again.on()).isEqualTo(Council.TODAY));
    }

    @Test
    void aSecondReturnBringsOnlyWhatIsNewInIt() {
        council.take(back(tom().write("1", Question.PROGRESS, "One.").write("1", Question.NEXT_STEPS, "Two.")
                .write("1", Question.RATING, "Red").write("1", Question.RATING_REASON, "Lost")));
        FormReturn second = council.read(tom().write("1", Question.PROGRESS, "One.")
                .write("1", Question.RATING, "Green").write("1", Question.RATING_REASON, "Found again")
                .write("2", Question.PROGRESS, "Hot.").save(folder.resolve("again.xlsx")));

        assertThat(second.before()).contains(Council.TODAY);
        Map<Question, Answer> one = council.byQuestion(
                new FormReturn(second.file(), second.workbook(), second.form(), "", second.before(), Map.of(),
                        second.reports().subList(0, 1), List.of()),
                answer -> answer.said().question());
        assertThat(one.get(Question.PROGRESS)).isInstanceOf(Answer.Same.class);
        assertThat(one.get(Question.RATING)).isInstanceOf(Answer.Taken.class);
        assertThat(needs(second))
                .anyMatch(need -> need.contains("Next steps said “Two.” when the form came back before"));

        council.in().take(second, FormReturn::usually);
        assertThat(council.of("1").assessment()).isEqualTo("Green");
        assertThat(council.updates("1")).hasSize(2);
        assertThat(council.updates("2")).hasSize(1);
    }

    @Test
    void whatWasChangedInTheRegisterMeanwhileIsLeftToAPerson() {
        council.ledger().apply(RegisterEdits.assess(council.of("1"), "Red", "A ward stopped"));
        council.ledger().apply(RegisterEdits.due(council.of("1"), "1 December 2026"));
        FormReturn read = council.read(back(tom()
                .write("1", Question.PROGRESS, "One.")
                .write("1", Question.RATING, "Green").write("1", Question.RATING_REASON, "It goes well")
                .write("1", Question.DATE, "1 March 2027").write("1", Question.DATE_REASON, "Power")));

        Map<Question, Answer> answers = council.byQuestion(read, answer -> answer.said().question());
        assertThat(answers.get(Question.PROGRESS)).isInstanceOf(Answer.Taken.class);
        assertThat(answers.get(Question.RATING)).isInstanceOfSatisfying(Answer.Choice.class, choice -> {
            assertThat(choice.sent()).isEqualTo("Amber");
            assertThat(choice.now()).isEqualTo("Red");
            assertThat(choice.value()).isEqualTo("Green");
        });
        assertThat(answers.get(Question.DATE)).isInstanceOfSatisfying(Answer.Choice.class, choice -> {
            assertThat(choice.sent()).isEqualTo("30 June 2026");
            assertThat(choice.now()).isEqualTo("1 December 2026");
        });

        council.in().take(read, FormReturn::usually);
        assertThat(council.of("1").assessment()).isEqualTo("Red");
        council.in().take(read, answer -> true);
        assertThat(council.of("1").assessment()).isEqualTo("Green");
    }

    @Test
    void aRecommendationThatWasClosedOrRewordedMeanwhileIsLeftToAPerson() {
        council.ledger().apply(RegisterEdits.text(council.of("2"), Recommendation.WORDING, "Offer two hot meals."));
        council.ledger().apply(Draft.edit("Close", Optional.of("Done"),
                Edit.typed(Recommendation.KIND, council.of("1").id(), Recommendation.STATE,
                        Fields.of("state", "closed").with("state_reason", "Done")
                                .with("state_since", "1 November 2026").with("state_from", LocalDate.of(2026, 11, 1))
                                .with("state_until", LocalDate.of(2026, 11, 1)).with("state_meeting_id", null)
                                .with("superseded_by_id", null))));
        FormReturn read = council.read(back(tom().write("1", Question.PROGRESS, "One.")
                .write("2", Question.PROGRESS, "Two.").write("4", Question.PROGRESS, "Four.")));

        assertThat(read.answers()).extracting(answer -> answer.getClass().getSimpleName())
                .containsExactly("Choice", "Choice", "Taken");
        assertThat(needs(read))
                .anyMatch(need -> need.contains("Recommendation 1 is closed in the register since the form was sent."))
                .anyMatch(need -> need.contains("The wording of Recommendation 2 was changed"));
    }

    @Test
    void aRowThatIsThereTwiceOrBelongsToNothingIsNamed() {
        FormReturn read = council.take(back(tom()
                .write("1", Question.PROGRESS, "One.")
                .copyRowTo("1", 8)
                .write("Recommendations", 10, 2, "A new one")
                .write("Recommendations", 10, 6, "It is done already")
                .write("Recommendations", 3, 20, "see also my e-mail")
                .write("Read me first", 30, 1, "I am on leave until May")));

        assertThat(needs(read))
                .anyMatch(need -> need.contains("Row 9 of Recommendations: The row is there twice"))
                .anyMatch(need -> need.contains("Row 11") && need.contains("It is done already"))
                .anyMatch(need -> need.contains("U4") && need.contains("see also my e-mail"))
                .anyMatch(need -> need.startsWith("Read me first B31") && need.contains("I am on leave until May"));
        assertThat(council.updates("1")).hasSize(1);
    }

    @Test
    void anActionThatIsNotDoneMovesItsDateWithItsReason() {
        council.take(back(tom()
                .write(Sort.ACTION, "1", Question.DONE, "No")
                .write(Sort.ACTION, "1", Question.DONE_DATE, "15 January 2027")
                .write(Sort.ACTION, "1", Question.DONE_NOTE, "The maker is late")));

        assertThat(council.action(council.action).due().text()).isEqualTo("15 January 2027");
        assertThat(council.ledger().undoable().orElseThrow().reason().orElseThrow()).contains("The maker is late.");
    }

    @Test
    void aCellThatShowsAnErrorIsNamed() {
        FilledForm form = tom();
        form.cell(Sort.RECOMMENDATION, "1", Question.PROGRESS.header())
                .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
        FormReturn read = council.read(back(form));

        assertThat(needs(read)).anyMatch(need -> need.contains("“#REF!” shows #REF! and nothing else"));
    }
}
