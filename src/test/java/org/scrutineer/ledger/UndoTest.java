package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;
import static org.scrutineer.workspace.tables.Tables.REVIEW;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.workspace.Workspace;

class UndoTest {
    private final Workspace workspace = Workspace.inMemory();
    private final Register register = new Register(workspace);
    private final Ledger ledger = register.ledger;
    private final UUID review = UUID.randomUUID();
    private final UUID four = UUID.randomUUID();
    private final UUID five = UUID.randomUUID();

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void goesBackStepByStepAndForthAgain() {
        register.edit(Register.title(review, "Care at home"), Register.place(four, review, "4"));
        register.edit(Register.assessment(four, "Amber"));
        register.edit(Register.assessment(four, "Green"));

        assertThat(title(undo())).isEqualTo("Undo: An edit");
        assertThat(assessment(four)).isEqualTo("Amber");
        undo();
        assertThat(assessment(four)).isNull();
        assertThat(title(ledger.redo())).isEqualTo("Redo: An edit");
        assertThat(assessment(four)).isEqualTo("Amber");
        undo();
        ledger.redo();
        ledger.redo();
        assertThat(assessment(four)).isEqualTo("Green");
        assertThat(ledger.redoable()).isEmpty();
        undo();
        assertThat(assessment(four)).isEqualTo("Amber");
    }

    @Test
    void anImportTakenBackWeeksLaterKeepsWhatPeopleEdited() {
        UUID brought = register.bring(
                Register.title(review, "Care at home"), Register.place(four, review, "4"),
                Register.place(five, review, "5"));
        register.becomes("C. Dent", "DESK2");
        register.edit(Register.assessment(four, "Amber"));

        UndoPlan plan = ledger.planUndo(brought);

        assertThat(plan.takenBack()).extracting(UndoPlan.TakenBack::record).containsExactly(five);
        assertThat(plan.kept()).extracting(UndoPlan.Kept::record).containsExactly(four, review);
        assertThat(plan.kept()).extracting(kept -> kept.by().author().actor()).containsExactly("C. Dent", "A. Brown");
        Register.set(ledger.undo(brought, Optional.of("The wrong file")));
        assertThat(deleted(five)).isTrue();
        assertThat(deleted(four)).isFalse();
        assertThat(reviewDeleted()).isFalse();
        assertThat(ledger.planUndo(brought).takenBack()).isEmpty();
        assertThat(ledger.undo(brought, Optional.empty())).isEqualTo(new Outcome.NothingChanged());
    }

    @Test
    void whatAKeptRecordRefersToIsKeptToo() {
        UUID evidence = UUID.randomUUID();
        UUID brought = register.bring(
                Register.title(review, "Care at home"), Register.place(four, review, "4"),
                Register.place(five, review, "5"), Register.content(evidence, review, "Seen"));
        register.edit(Edit.typed(Register.CITATION, UUID.randomUUID(), "place",
                Fields.of("recommendation_id", four).with("evidence_id", evidence).with("ordinal", 1)));

        UndoPlan plan = ledger.planUndo(brought);

        assertThat(plan.takenBack()).extracting(UndoPlan.TakenBack::record).containsExactly(five);
        assertThat(plan.kept()).extracting(UndoPlan.Kept::record)
                .containsExactlyInAnyOrder(four, evidence, review);
    }

    @Test
    void whatHeldBeforeAnImportComesBackWhereNobodyEditedItSince() {
        register.edit(Register.title(review, "Care at home"), Register.place(four, review, "4"),
                Register.place(five, review, "5"));
        register.edit(Register.assessment(four, "Red"), Register.assessment(five, "Red"));
        UUID brought = register.bring(Register.assessment(four, "Green"), Register.assessment(five, "Green"));
        register.edit(Register.assessment(five, "Amber"));

        ledger.undo(brought, Optional.empty());

        assertThat(assessment(four)).isEqualTo("Red");
        assertThat(assessment(five)).isEqualTo("Amber");
        ledger.redo();
        assertThat(assessment(four)).isEqualTo("Green");
        assertThat(assessment(five)).isEqualTo("Amber");
    }

    @Test
    void anEditThatWasItselfTakenBackDoesNotProtectWhatAnImportBrought() {
        UUID brought = register.bring(Register.title(review, "Care at home"), Register.place(four, review, "4"));
        UUID edited = register.edit(Register.assessment(four, "Amber"));
        ledger.undo(edited, Optional.empty());
        ledger.undo(brought, Optional.empty());
        assertThat(deleted(four)).isTrue();
        assertThat(reviewDeleted()).isTrue();
    }

    @Test
    void somethingNewEndsWhatCouldBeRedone() {
        register.edit(Register.assessment(four, "Amber"));
        register.edit(Register.assessment(four, "Green"));
        undo();
        register.edit(Register.wording(four, "That it be done"));
        assertThat(ledger.redoable()).isEmpty();
        assertThat(ledger.redo()).isEqualTo(new Outcome.NothingChanged());
        assertThat(assessment(four)).isEqualTo("Amber");
    }

    private Outcome undo() {
        return ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());
    }

    private static String title(Outcome outcome) {
        return ((Outcome.Saved) outcome).title();
    }

    private String assessment(UUID record) {
        return workspace.read(store -> store.fetchSingle(RECOMMENDATION, RECOMMENDATION.ID.eq(record)).getAssessment());
    }

    private boolean deleted(UUID record) {
        return workspace.read(store -> store.fetchSingle(RECOMMENDATION, RECOMMENDATION.ID.eq(record)).getDeleted());
    }

    private boolean reviewDeleted() {
        return workspace.read(store -> store.fetchSingle(REVIEW, REVIEW.ID.eq(review)).getDeleted());
    }
}
