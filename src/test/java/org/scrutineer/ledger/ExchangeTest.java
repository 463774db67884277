package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;

class ExchangeTest {
    private static final Taking ALONG = new Taking(
            List.of(new Taking.Along("recommendation", "review_id"), new Taking.Along("evidence", "review_id")),
            Set.of());

    private final Register office = new Register(Workspace.inMemory());
    private final Register laptop = new Register(Workspace.inMemory());
    private final UUID review = office.ledger.newId();
    private final UUID first = office.ledger.newId();
    private final UUID second = office.ledger.newId();

    ExchangeTest() {
        office.becomes("A. Brown", "OFFICE3");
        laptop.becomes("C. Okafor", "LAPTOP7");
        office.edit(Register.title(review, "Home care"));
        office.edit(Register.place(first, review, "1"), Register.wording(first, "Publish a plan"));
        office.edit(Register.place(second, review, "2"), Register.wording(second, "Train staff"));
        out(review);
    }

    private void out(UUID... roots) {
        laptop.ledger.exchange().takeIn(office.ledger.exchange().pack(
                1, office.ledger.exchange().reach(List.of(roots), ALONG)));
    }

    private Parcel back(boolean again) {
        return laptop.ledger.exchange().packFor(1, office.ledger.exchange().identity(), again, List.of());
    }

    private static void sound(Register register) {
        assertThat(register.ledger.check(Progress.NONE).faults()).isEmpty();
    }

    private void same() {
        sound(office);
        sound(laptop);
        assertThat(laptop.ledger.exchange().digest()).isEqualTo(office.ledger.exchange().digest());
    }

    private static String wording(Register register, UUID recommendation) {
        return register.ledger.current(List.of(recommendation)).get(recommendation).get("wording").text("wording");
    }

    @Test
    void whatGoesOutIsWholeAndNoMore() {
        UUID other = office.ledger.newId();
        office.edit(Register.title(other, "Libraries"));
        UUID evidence = office.ledger.newId();
        office.edit(Register.content(evidence, review, "Two visits"));

        Set<UUID> goes = office.ledger.exchange().reach(List.of(review), ALONG);

        assertThat(goes).containsExactlyInAnyOrder(review, first, second, evidence);
        assertThat(office.ledger.exchange().reach(List.of(first), ALONG)).containsExactlyInAnyOrder(review, first);
        assertThat(wording(laptop, first)).isEqualTo("Publish a plan");
        sound(laptop);
    }

    @Test
    void oneSidedEditsJoinWithoutAQuestion() {
        laptop.edit(Register.wording(first, "Publish a plan by May"));
        office.edit(Register.assessment(first, "On track"));

        Arrived arrived = office.ledger.exchange().takeIn(back(false));

        assertThat(arrived).isEqualTo(new Arrived(arrived.pack(), 1, 0, 0, 0, List.of(), false));
        assertThat(wording(office, first)).isEqualTo("Publish a plan by May");
        out(review);
        same();
    }

    @Test
    void theSameAgainChangesNothing() {
        laptop.edit(Register.wording(first, "Publish a plan by May"));
        Parcel parcel = back(false);
        office.ledger.exchange().takeIn(parcel);
        String digest = office.ledger.exchange().digest();

        Arrived again = office.ledger.exchange().takeIn(parcel);

        assertThat(again).isEqualTo(new Arrived(again.pack(), 0, 1, 0, 0, List.of(), false));
        assertThat(office.ledger.exchange().digest()).isEqualTo(digest);
        sound(office);
    }

    @Test
    void bothValuesStayUntilAPersonDecides() {
        laptop.edit(Register.assessment(first, "Behind"));
        laptop.edit(Register.assessment(first, "At risk"));
        office.edit(Register.assessment(first, "On track"));

        Arrived arrived = office.ledger.exchange().takeIn(back(false));

        Clash clash = new Clash(first, "recommendation", "assessment");
        assertThat(arrived).isEqualTo(new Arrived(arrived.pack(), 1, 0, 1, 0, List.of(clash), false));
        assertThat(office.ledger.clashes()).containsExactly(clash);
        Disagreement disagreement = office.ledger.exchange().disagreement(clash).orElseThrow();
        assertThat(disagreement.before()).isEmpty();
        assertThat(disagreement.sides())
                .extracting(side -> side.entry().after().text("assessment"), Disagreement.Side::here)
                .containsExactlyInAnyOrder(
                        tuple("On track", true),
                        tuple("At risk", false));

        office.decide(Register.assessment(first, "At risk"));

        assertThat(office.ledger.clashes()).isEmpty();
        assertThat(office.ledger.exchange().disagreement(clash)).isEmpty();
        out(review);
        same();
        assertThat(laptop.ledger.clashes()).isEmpty();
    }

    @Test
    void takingADecisionBackAsksAgain() {
        laptop.edit(Register.assessment(first, "Behind"));
        office.edit(Register.assessment(first, "On track"));
        office.ledger.exchange().takeIn(back(false));
        Clash clash = new Clash(first, "recommendation", "assessment");
        UUID decision = office.decide(Register.assessment(first, "At risk"));

        office.ledger.undo(decision, Optional.empty());

        assertThat(office.ledger.clashes()).containsExactly(clash);
        assertThat(office.ledger.exchange().disagreement(clash).orElseThrow().sides())
                .extracting(side -> side.entry().after().text("assessment"))
                .containsExactlyInAnyOrder("Behind", "On track");
        sound(office);
        office.ledger.redo();
        assertThat(office.ledger.clashes()).isEmpty();
        assertThat(office.ledger.current(List.of(first)).get(first).get("assessment").text("assessment"))
                .isEqualTo("At risk");
        out(review);
        same();
    }

    @Test
    void whatAPackBroughtLaterAndWasDoneEarlierIsNamedAsTheReasonWhyAnUndoKeepsSomething() {
        laptop.edit(Register.assessment(first, "Behind"));
        UUID own = office.edit(Register.assessment(first, "On track"));
        UUID review2 = office.ledger.newId();
        office.ledger.exchange().takeIn(back(false));
        office.edit(Register.title(review2, "Libraries"));

        UndoPlan plan = office.ledger.planUndo(own);

        assertThat(plan.takenBack()).isEmpty();
        assertThat(plan.kept()).extracting(kept -> kept.by().author().actor()).containsExactly("C. Okafor");
        UUID theirs = plan.kept().getFirst().by().id();
        assertThat(office.ledger.planUndo(theirs).kept()).extracting(kept -> kept.by().id()).containsExactly(own);
    }

    @Test
    void thePastReadsAlikeInEveryWorkspace() {
        laptop.edit(Register.assessment(first, "Behind"));
        office.edit(Register.assessment(first, "On track"));
        laptop.edit(Register.assessment(first, "At risk"));
        office.ledger.exchange().takeIn(back(false));
        out(review);

        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(office.ledger.course(List.of(first), "assessment"))
                .isEqualTo(laptop.ledger.course(List.of(first), "assessment"));
        assertThat(office.ledger.successive(List.of(first), "assessment"))
                .isEqualTo(laptop.ledger.successive(List.of(first), "assessment"));
        assertThat(office.ledger.valuesAt(List.of(first), end)).containsExactlyInAnyOrderElementsOf(
                laptop.ledger.valuesAt(List.of(first), end));
    }

    @Test
    void anEditLeavesTheOtherSideOfAClashToBeDecided() {
        laptop.edit(Register.wording(first, "From the laptop"));
        office.edit(Register.wording(first, "From the office"));
        office.ledger.exchange().takeIn(back(false));

        office.edit(Register.wording(first, "Typed without looking"));

        Clash clash = new Clash(first, "recommendation", "wording");
        assertThat(office.ledger.clashes()).containsExactly(clash);
        Disagreement disagreement = office.ledger.exchange().disagreement(clash).orElseThrow();
        assertThat(disagreement.before().orElseThrow().text("wording")).isEqualTo("Publish a plan");
        assertThat(disagreement.sides()).extracting(side -> side.entry().after().text("wording"))
                .contains("Typed without looking")
                .hasSize(2);
        sound(office);
    }

    @Test
    void theSameOnBothSidesIsNoClash() {
        laptop.edit(Register.assessment(first, "On track"));
        office.edit(Register.assessment(first, "On track"));

        Arrived arrived = office.ledger.exchange().takeIn(back(false));

        assertThat(arrived.clashes()).isEmpty();
        assertThat(office.ledger.clashes()).isEmpty();
        office.edit(Register.assessment(first, "Behind"));
        assertThat(office.ledger.clashes()).isEmpty();
        sound(office);
    }

    @Test
    void aDeletionNeverBeatsAnEdit() {
        laptop.edit(Edit.delete(Register.RECOMMENDATION, first));
        office.edit(Register.wording(first, "Publish a plan by June"));

        Arrived arrived = office.ledger.exchange().takeIn(back(false));

        Clash clash = new Clash(first, "recommendation", RecordKind.LIFE);
        assertThat(arrived.clashes()).containsExactly(clash);
        assertThat(office.ledger.current(List.of(first)).get(first).get(RecordKind.LIFE).text("deleted"))
                .isEqualTo("false");
        assertThat(office.ledger.exchange().disagreement(clash).orElseThrow().sides())
                .extracting(side -> side.entry().group()).containsExactlyInAnyOrder(RecordKind.LIFE, "wording");
        sound(office);

        office.decide(Edit.delete(Register.RECOMMENDATION, first));

        assertThat(office.ledger.clashes()).isEmpty();
        out(review);
        same();
    }

    @Test
    void whatIsWrittenUnderADeletedRecordKeepsItUntilAPersonDecides() {
        office.edit(Edit.delete(Register.REVIEW, review));
        UUID evidence = laptop.ledger.newId();
        laptop.edit(Register.content(evidence, review, "Seen on the visit"));

        Arrived arrived = office.ledger.exchange().takeIn(back(false));

        Clash clash = new Clash(review, "review", RecordKind.LIFE);
        assertThat(arrived).isEqualTo(new Arrived(arrived.pack(), 0, 0, 1, 0, List.of(clash), false));
        assertThat(office.ledger.clashes()).containsExactly(clash);
        assertThat(deleted(office, review)).isFalse();
        assertThat(office.ledger.exchange().disagreement(clash).orElseThrow().sides())
                .extracting(side -> side.entry().recordKind(), side -> side.entry().group())
                .containsExactlyInAnyOrder(tuple("review", RecordKind.LIFE), tuple("evidence", "content"));
        assertThat(office.ledger.valuesAt(office.ledger.holding(List.of(review)))).extracting(Held::group)
                .doesNotContain(RecordKind.LIFE);
        sound(office);

        office.decide(Edit.delete(Register.REVIEW, review));

        assertThat(office.ledger.clashes()).isEmpty();
        assertThat(deleted(office, review)).isTrue();
        office.edit(Register.content(office.ledger.newId(), review, "A note on what was deleted"));
        assertThat(office.ledger.clashes()).isEmpty();
        out(review);
        sound(laptop);
        assertThat(deleted(laptop, review)).isTrue();
    }

    @Test
    void aRecordThatNothingNewRefersToAnyMoreIsDeletedAgain() {
        UUID other = office.ledger.newId();
        office.edit(Register.title(other, "Libraries"));
        out(other);
        office.edit(Edit.delete(Register.REVIEW, review));
        UUID evidence = laptop.ledger.newId();
        laptop.edit(Register.content(evidence, review, "Seen on the visit"));
        office.ledger.exchange().takeIn(back(false));

        office.edit(Register.content(evidence, other, "Seen on the visit"));

        assertThat(deleted(office, review)).isTrue();
        assertThat(office.ledger.clashes()).isEmpty();
        sound(office);
    }

    @Test
    void newRecordsThatNameEachOtherAreTakenInTogether() {
        UUID third = laptop.ledger.newId();
        UUID fourth = laptop.ledger.newId();
        laptop.edit(Register.place(third, review, "3"));
        laptop.edit(Register.place(fourth, review, "4"));
        laptop.edit(Register.successor(third, fourth));
        laptop.edit(Register.successor(fourth, third));

        assertThat(office.ledger.exchange().takeIn(back(false)).joined()).isEqualTo(4);
        same();
    }

    private static boolean deleted(Register register, UUID record) {
        return register.ledger.current(List.of(record)).get(record).get(RecordKind.LIFE).text("deleted").equals("true");
    }

    @Test
    void aDeletionThatKnewOfTheEditStands() {
        laptop.edit(Register.wording(first, "Publish a plan by June"));
        office.ledger.exchange().takeIn(back(false));
        office.edit(Edit.delete(Register.RECOMMENDATION, first));
        office.edit(Register.wording(first, "A note on what was deleted"));

        assertThat(office.ledger.clashes()).isEmpty();
        assertThat(office.ledger.current(List.of(first)).get(first).get(RecordKind.LIFE).text("deleted"))
                .isEqualTo("true");
        sound(office);
    }

    @Test
    void aPackGrowsUntilTheOtherSaysThatItHasIt() {
        UUID home = office.ledger.exchange().identity();
        laptop.edit(Register.wording(first, "Lost on the way"));
        assertThat(back(false).changes()).hasSize(1);
        laptop.edit(Register.wording(second, "Sent with the next"));
        assertThat(laptop.ledger.exchange().newFor(home)).isEqualTo(2);

        office.ledger.exchange().takeIn(back(false));
        assertThat(back(false).changes()).hasSize(2);
        out(review);

        assertThat(laptop.ledger.exchange().newFor(home)).isZero();
        assertThat(back(false).changes()).isEmpty();
        assertThat(back(true).changes()).as("everything, also what came from there").hasSize(7);
        same();
    }

    @Test
    void aLaptopThatWasPutBackToABackupSendsWhatItDidAfterwards() {
        laptop.edit(Register.wording(first, "Before the backup"));
        Register backup = laptop.copy();
        laptop.edit(Register.wording(second, "After the backup"));
        office.ledger.exchange().takeIn(back(false));

        backup.becomes("C. Okafor", "LAPTOP7");
        backup.edit(Register.assessment(second, "Written in its place"));
        backup.ledger.exchange().takeIn(office.ledger.exchange().pack(2, List.of(review)));
        Parcel after = backup.ledger.exchange().packFor(1, office.ledger.exchange().identity(), false, List.of());
        Arrived arrived = office.ledger.exchange().takeIn(after);

        assertThat(arrived).isEqualTo(new Arrived(arrived.pack(), 1, 1, 0, 0, List.of(), false));
        sound(office);
    }

    @Test
    void anOfficeThatWasPutBackToABackupIsToldThatMoreIsMissing() {
        laptop.edit(Register.wording(first, "Known to the backup"));
        office.ledger.exchange().takeIn(back(false));
        Register backup = office.copy();
        laptop.edit(Register.wording(second, "Lost with the office"));
        office.ledger.exchange().takeIn(back(false));
        office.edit(Register.assessment(first, "Only the laptop has it now"));
        out(review);
        laptop.edit(Register.assessment(second, "New"));

        Arrived arrived = backup.ledger.exchange().takeIn(back(false));
        assertThat(arrived.gap()).isTrue();
        assertThat(backup.ledger.exchange().takeIn(back(true)).gap()).isFalse();

        assertThat(backup.ledger.exchange().digest()).isEqualTo(laptop.ledger.exchange().digest());
        laptop.ledger.exchange().takeIn(backup.ledger.exchange().pack(2, List.of(review)));
        assertThat(back(false).changes()).isEmpty();
        sound(backup);
    }

    @Test
    void whatIsTypedShowsAlsoWhereTheClockOfTheOtherSideIsAhead() {
        laptop.clockIsAheadBy(Duration.ofDays(400));
        laptop.edit(Register.wording(first, "From the year after next"));
        office.edit(Register.wording(first, "From the office"));
        office.ledger.exchange().takeIn(back(false));
        assertThat(wording(office, first)).isEqualTo("From the year after next");

        office.edit(Register.wording(first, "Typed over it"));

        assertThat(wording(office, first)).isEqualTo("Typed over it");
        assertThat(office.ledger.clashes()).hasSize(1);
        sound(office);
    }

    @Test
    void whatADeletionKnewOfCannotBeChangedOnTheWay() {
        laptop.edit(Edit.delete(Register.RECOMMENDATION, first));
        Parcel parcel = back(false);
        Change.Linked deletion = parcel.changes().getFirst();
        Change forged = deletion.change().withSeen(List.of());

        assertThatThrownBy(() -> office.ledger.exchange().takeIn(new Parcel(
                parcel.sender(), parcel.sets(),
                List.of(new Change.Linked(forged, deletion.previousHash(), deletion.hash())), List.of())))
                .hasMessageContaining("damaged");
    }

    @Test
    void whatComesTooEarlyWaitsAndJoinsByItself() {
        laptop.edit(Register.wording(first, "One"));
        Parcel early = back(false);
        laptop.edit(Register.wording(first, "Two"));
        Parcel both = back(false);
        Parcel late = new Parcel(
                both.sender(), both.sets().subList(1, 2), both.changes().subList(1, 2), List.of());

        Arrived waits = office.ledger.exchange().takeIn(late);
        assertThat(waits).isEqualTo(new Arrived(waits.pack(), 0, 0, 0, 1, List.of(), false));
        assertThat(office.ledger.exchange().waiting()).isEqualTo(1);
        assertThat(wording(office, first)).isEqualTo("Publish a plan");
        sound(office);

        Arrived joins = office.ledger.exchange().takeIn(early);

        assertThat(joins.joined()).isEqualTo(2);
        assertThat(office.ledger.exchange().waiting()).isZero();
        assertThat(wording(office, first)).isEqualTo("Two");
        assertThat(office.ledger.clashes()).isEmpty();
        same();
    }

    @Test
    void undoTakesBackOnlyWhatWasDoneHere() {
        UUID own = office.edit(Register.assessment(second, "On track"));
        laptop.edit(Register.wording(first, "Publish a plan by May"));
        office.ledger.exchange().takeIn(back(false));

        assertThat(office.ledger.undoable().map(SetEntry::id)).contains(own);
        assertThat(laptop.ledger.undoable()).isPresent();
        office.ledger.undo(own, Optional.empty());
        assertThat(wording(office, first)).isEqualTo("Publish a plan by May");
        sound(office);
    }

    @Test
    void twoWorkspacesOnComputersOfOneNameAreKeptApart() {
        office.becomes("A. Brown", "LAPTOP7");
        office.edit(Register.wording(second, "Train all staff"));
        laptop.edit(Register.wording(first, "Publish a plan by May"));

        office.ledger.exchange().takeIn(back(false));
        office.edit(Register.assessment(first, "On track"));
        laptop.edit(Register.assessment(second, "Behind"));
        out(review);
        office.ledger.exchange().takeIn(back(false));

        same();
        assertThat(office.ledger.clashes()).isEmpty();
    }

    @Test
    void aParcelThatWasTamperedWithIsRefusedWhole() {
        laptop.edit(Register.wording(first, "Publish a plan by May"));
        laptop.edit(Register.wording(second, "Train all staff"));
        Parcel parcel = back(false);
        String digest = office.ledger.exchange().digest();
        List<Change.Linked> forged = new ArrayList<>(parcel.changes());
        Change change = forged.getLast().change();
        forged.set(1, new Change.Linked(
                new Change(
                        change.id(), change.set(), change.key(), change.kind(), change.before(),
                        change.after().replace("all", "no"), change.source(), change.parents(), change.seen()),
                forged.getLast().previousHash(), forged.getLast().hash()));

        assertThatThrownBy(() -> office.ledger.exchange().takeIn(
                new Parcel(parcel.sender(), parcel.sets(), forged, List.of())))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("damaged");
        assertThat(office.ledger.exchange().digest()).isEqualTo(digest);
    }

    @Test
    void aKindThatIsNotKnownIsOfANewerVersion() {
        Ledger newer = new Ledger(
                laptop.workspace, List.of(RecordKind.of("provider", "name: name")),
                () -> new Author("C. Okafor", "LAPTOP7"), InstantSource.system());
        newer.apply(Draft.edit("New", Optional.empty(), Edit.typed(
                RecordKind.of("provider", "name: name"), UUID.randomUUID(), "name", Fields.of("name", "Ash Care"))));

        assertThatThrownBy(() -> office.ledger.exchange().takeIn(back(false)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("newer version");
        assertThat(office.ledger.exchange().packs()).isEmpty();
    }

    @Test
    void linesSayAllThatAParcelHolds() {
        laptop.edit(Register.wording(first, "A line\nbreak, “quotes” and \u0000"));
        laptop.edit(Edit.delete(Register.RECOMMENDATION, first));
        Parcel parcel = back(false);

        assertThat(parcel.changes().stream().map(Lines::of).map(Lines::change)).isEqualTo(parcel.changes());
        assertThat(parcel.sets().stream().map(Lines::of).map(Lines::set)).isEqualTo(parcel.sets());
        assertThat(parcel.changes().getLast().change().seen()).isNotEmpty();
    }

    @Test
    void whatWaitsForARecordJoinsWithIt() {
        UUID third = laptop.ledger.newId();
        UUID own = laptop.ledger.newId();
        laptop.edit(Register.title(own, "Day centres"));
        laptop.edit(Register.place(third, own, "1"));
        Parcel parcel = back(false);
        List<Change.Linked> shuffled = new ArrayList<>(parcel.changes());
        Collections.reverse(shuffled);

        Arrived waits = office.ledger.exchange().takeIn(new Parcel(
                parcel.sender(), parcel.sets(), shuffled.subList(0, 1), List.of()));
        assertThat(waits.waiting()).isEqualTo(1);
        Arrived joins = office.ledger.exchange().takeIn(new Parcel(
                parcel.sender(), parcel.sets(), shuffled, List.of()));

        assertThat(joins.joined()).isEqualTo(2);
        assertThat(joins.waiting()).isZero();
        same();
    }
}
