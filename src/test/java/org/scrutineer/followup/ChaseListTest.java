package org.scrutineer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.committees.OfficerStore;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.followup.Owed.Kind;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.recommendations.Chronicle;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.Review;

/** Who owes what since when. */
class ChaseListTest {
    private final Council council = new Council();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        council.close();
    }

    private List<Debtor> debtors() {
        return council.office.wiring().chaseList().debtors();
    }

    private Debtor of(String name) {
        return debtors().stream().filter(debtor -> Owners.same(debtor.name(), name)).findFirst().orElseThrow();
    }

    private void edit(Edit... edits) {
        council.ledger().apply(Draft.edit("Edit", Optional.empty(), edits));
    }

    @Test
    void whatIsLateIsCountedInDaysAndTheWorstPersonComesFirst() {
        Debtor tom = debtors().getFirst();

        assertThat(tom.name()).isEqualTo(Council.TOM);
        assertThat(tom.oldest()).isEqualTo(145);
        assertThat(tom.late()).isEqualTo(2);
        assertThat(tom.owes()).extracting(Owed::kind, Owed::ref, owed -> owed.days().orElseThrow()).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Kind.OVERDUE, "Recommendation 1", 145L),
                org.assertj.core.groups.Tuple.tuple(Kind.OVERDUE, "Action under Recommendation 1", 82L));
        assertThat(tom.owes().getFirst().since()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatIsCompleteClosedOrPausedIsOwedByNobody() {
        council.ledger().apply(RegisterEdits.assess(council.of("1"), "Complete", "All are weighed"));

        assertThat(of("Tom Aldridge").owes()).extracting(Owed::ref).containsExactly("Action under Recommendation 1");
    }

    @Test
    void whatIsDueWithinTwoWeeksIsSaidBefore() {
        council.ledger().apply(RegisterEdits.due(council.of("7"), "6 December 2026"));
        council.ledger().apply(RegisterEdits.due(council.of("8"), "7 December 2026"));

        assertThat(of("R. Osei").owes()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.DUE_SOON);
            assertThat(owed.days()).contains(-14L);
            assertThat(owed.late()).isFalse();
        });
        assertThat(debtors()).noneMatch(debtor -> Owners.same(debtor.name(), "J. Kaur"));
    }

    @Test
    void aRequestIsOwedFromTheDayOfItsMeeting() {
        assertThat(of("D. Pugh").owes()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.REQUEST);
            assertThat(owed.what()).isEqualTo("What the second kitchen costs in a month");
            assertThat(owed.where()).isEqualTo("Meeting 12 October 2026");
            assertThat(owed.days()).contains(41L);
        });
    }

    @Test
    void aResolutionIsOwedOnlyWhereSomebodyHasToDoSomething() {
        UUID noted = UUID.randomUUID();
        UUID asked = UUID.randomUUID();
        edit(Edit.typed(Resolution.KIND, noted, Resolution.PLACE,
                Fields.of("meeting_id", council.meeting).with("agenda_item_id", null).with("ordinal", 1)),
                Edit.typed(Resolution.KIND, noted, "wording", Fields.of("wording", "That the update be noted.")),
                Edit.typed(Resolution.KIND, asked, Resolution.PLACE,
                        Fields.of("meeting_id", council.meeting).with("agenda_item_id", null).with("ordinal", 2)),
                Edit.typed(Resolution.KIND, asked, "wording", Fields.of("wording", "That the menu be circulated.")),
                Edit.typed(Resolution.KIND, asked, "owner", Fields.of("owner", "J. Kaur")),
                Edit.typed(Resolution.KIND, asked, "due date", Council.date("due", "1 November 2026")));

        assertThat(council.office.wiring().chaseList().owed()).extracting(Owed::what)
                .doesNotContain("That the update be noted.");
        assertThat(of("J. Kaur").owes()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.OVERDUE);
            assertThat(owed.days()).contains(21L);
        });
    }

    @Test
    void theExecutiveIsExpectedToAnswerWithinTwoMonths() {
        Edit reported = Edit.typed(Review.KIND, council.review().id(), "final report",
                Council.date("reported", "21 September 2026").with("final_report", "Meals")
                        .with("final_report_link", null));
        edit(reported, Edit.typed(Review.KIND, council.review().id(), "link officer",
                Fields.of("link_officer", "H. Whitlow")));

        assertThat(of("H. Whitlow").owes()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.RESPONSE);
            assertThat(owed.what()).startsWith("The executive's response to recommendations 1, 2, 4");
        });
        edit(Edit.typed(Review.KIND, council.review().id(), "final report",
                Council.date("reported", "22 September 2026").with("final_report", "Meals")
                        .with("final_report_link", null)));
        assertThat(debtors()).noneMatch(debtor -> debtor.name().equals("H. Whitlow"));
    }

    @Test
    void silenceIsCountedFromWhatWasHeardLast() {
        // The tracker was taken in on 22 November 2026, so nothing is silent; with a limit of no days at all it is too.
        assertThat(council.office.wiring().chaseList().owed()).extracting(Owed::kind).doesNotContain(Kind.SILENT);
        ChaseList later = new ChaseList(
                new Stores(council.office.wiring().register(), council.office.wiring().followUp(),
                        council.office.wiring().meetings(), council.office.wiring().committees(),
                        council.office.wiring().schemes()),
                new ChaseList.People(
                        new OfficerStore(council.office.wiring().workspace()), council.office.wiring().updateForms(),
                        new RatingRuleStore(council.office.wiring().workspace())),
                new Chronicle(council.ledger()), () -> LocalDate.of(2027, 3, 23));

        assertThat(later.owed()).filteredOn(owed -> owed.kind() == Kind.SILENT).extracting(Owed::ref)
                .contains("Recommendation 2", "Recommendation 4", "Recommendation 11")
                .doesNotContain("Recommendation 1");
        assertThat(later.owed()).filteredOn(owed -> owed.kind() == Kind.SILENT)
                .allSatisfy(owed -> assertThat(owed.since()).contains(Council.TODAY));
        assertThat(later.debtors().getLast().name()).isEmpty();
    }

    @Test
    void aFormThatIsOutIsOwedUntilItComesBack() {
        Map<String, Path> sent = council.send(folder);
        assertThat(of("Marta Zielinska").owes()).singleElement().satisfies(owed -> {
            assertThat(owed.kind()).isEqualTo(Kind.FORM);
            assertThat(owed.days()).contains(-19L);
            assertThat(owed.late()).isFalse();
        });
        assertThat(of("Tom Aldridge").owes()).filteredOn(owed -> owed.ref().equals("Recommendation 1"))
                .singleElement().satisfies(owed -> assertThat(owed.form()).isPresent());

        council.take(FilledForm.open(sent.get("Marta Zielinska")).write("5", Question.PROGRESS, "Asked again.")
                .save(folder.resolve("back.xlsx")));
        assertThat(debtors()).noneMatch(debtor -> debtor.name().equals(Council.MARTA));
    }

    @Test
    void theLetterNamesEachThingWithItsDayAndTheForm() {
        council.send(folder);
        council.ledger().apply(OfficerStore.email(Optional.empty(), "Tom Aldridge", "tom@northmere.example"));

        Letter letter = Letter.to(of("Tom Aldridge"), "A. Brown", Council.TODAY);
        assertThat(letter.to()).isEqualTo("tom@northmere.example");
        assertThat(letter.subject()).isEqualTo("Update wanted: Meals");
        assertThat(letter.body()).startsWith("Dear Tom Aldridge,\n")
                .contains("- Recommendation 1 “Weigh every tray that comes back from the wards.” (Meals) was due "
                        + "30 June 2026, 145 days ago.")
                .contains("The update form for “Meals” that I sent on 22 November 2026")
                .contains("by 29 November 2026")
                .endsWith("With many thanks\nA. Brown");
    }

    @Test
    void anAddressIsKeptForThePersonAndChangedThereTheNextTime() {
        council.ledger().apply(OfficerStore.email(Optional.empty(), "Tom Aldridge", "old@northmere.example"));
        council.ledger().apply(OfficerStore.email(of("Tom Aldridge").officer(), "Tom Aldridge", "tom@n.example"));

        assertThat(new OfficerStore(council.office.wiring().workspace()).officers()).singleElement()
                .satisfies(officer -> assertThat(officer.email()).isEqualTo("tom@n.example"));
        assertThat(of("Tom Aldridge").email()).isEqualTo("tom@n.example");
    }

    @Test
    void allOfOnePersonIsHandedOverAtOnce() {
        Handover handover = council.office.wiring().handover();
        Handover.Plan plan = handover.plan("tom aldridge", "J. Kaur", Optional.empty());
        assertThat(plan.words()).hasSize(3);
        council.ledger().apply(plan.draft());

        assertThat(council.of("1").owner()).isEqualTo("J. Kaur");
        assertThat(council.of("4").owner()).isEqualTo("J. Kaur");
        assertThat(council.of("5").owner()).isEqualTo(Council.MARTA);
        council.ledger().apply(handover.plan("D. Pugh", "R. Osei", Optional.of(council.review())).draft());
        assertThat(council.office.wiring().meetings().requests().getFirst().owner()).isEqualTo("R. Osei");
        council.ledger().apply(handover.plan("R. Osei", "D. Pugh", Optional.empty()).draft());
        assertThat(council.action(council.ownAction).owner()).isEqualTo("D. Pugh");

        council.ledger().undo(council.ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(council.action(council.ownAction).owner()).isEqualTo("R. Osei");
        assertThat(council.office.recommendations()).extracting(Recommendation::owner).contains("R. Osei");
    }

    @Test
    void nobodysItemsCannotBeHandedOver() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> council.office.wiring().handover().plan("X. Nobody", "J. Kaur", Optional.empty()))
                .hasMessageContaining("Nothing open is in the name of X. Nobody.");
    }
}
