package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.CHANGE_PARENT;
import static org.scrutineer.workspace.tables.Tables.HEAD;
import static org.scrutineer.workspace.tables.Tables.RECOMMENDATION;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ChangeRecord;
import org.scrutineer.workspace.tables.tables.records.RecommendationRecord;

class ApplyTest {
    private final Workspace workspace = Workspace.inMemory();
    private final Register register = new Register(workspace);
    private final Ledger ledger = register.ledger;
    private final UUID review = ledger.newId();
    private final UUID four = ledger.newId();

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theTableShowsEveryValueInItsOwnType() {
        register.edit(
                Register.place(four, review, "4"), Register.title(review, "Care at home"),
                Edit.typed(Register.RECOMMENDATION, four, "due",
                        Fields.of("due", "March 2027").with("due_from", "2027-03-01").with("due_until", null)));
        RecommendationRecord row = row();
        assertThat(row.getReviewId()).isEqualTo(review);
        assertThat(row.getOrdinal()).isEqualTo(1);
        assertThat(row.getDueFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(row.getDueUntil()).isNull();
        assertThat(row.getDeleted()).isFalse();
    }

    @Test
    void whatHoldsAlreadyIsLeftOut() {
        register.edit(Register.title(review, "Care at home"), Register.place(four, review, "4"));
        assertThat(ledger.apply(Draft.edit("Again", Optional.empty(), Register.title(review, "Care at home"))))
                .isEqualTo(new Outcome.NothingChanged());
        Outcome outcome = ledger.apply(Draft.edit("Half", Optional.empty(),
                Register.title(review, "Care at home"), Register.wording(four, "That it be done")));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Saved.class, saved -> {
            assertThat(saved.changes()).isEqualTo(1);
            assertThat(saved.title()).isEqualTo("Half");
        });
        assertThat(ledger.sets(10)).extracting(SetEntry::title).containsExactly("Half", "An edit");
    }

    @Test
    void nothingKnownIsNoChangeOfAGroupThatWasNeverSet() {
        register.edit(Register.wording(four, null), Register.assessment(four, null));
        assertThat(ledger.history(four)).extracting(HistoryEntry::group).containsExactly("wording");
        assertThat(ledger.apply(Draft.edit("Nothing", Optional.empty(), Register.assessment(four, null))))
                .isEqualTo(new Outcome.NothingChanged());
        register.edit(Register.wording(four, "Known"));
        register.edit(Register.wording(four, null));
        assertThat(row().getWording()).isNull();
    }

    @Test
    void anEmptyTextIsNotTheSameAsNothingKnown() {
        register.edit(Register.wording(four, ""));
        register.edit(Register.wording(four, null));
        assertThat(ledger.history(four)).hasSize(2);
        assertThat(ledger.check(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void aChangeNamesTheOneItReplacesAndIsChainedToTheLastOfItsDevice() {
        register.edit(Register.assessment(four, "Amber"));
        register.becomes("C. Dent", "DESK2");
        register.edit(Register.assessment(four, "Green"));
        register.becomes("A. Brown", "LAPTOP7");
        register.edit(Register.assessment(four, "Red"));
        List<ChangeRecord> changes = workspace.read(store -> store.selectFrom(CHANGE).orderBy(CHANGE.ARRIVAL).fetch());
        Map<UUID, UUID> parents = workspace.read(store -> store.selectFrom(CHANGE_PARENT).fetchMap(
                CHANGE_PARENT.CHANGE_ID, CHANGE_PARENT.PARENT_ID));
        assertThat(parents).containsExactlyInAnyOrderEntriesOf(Map.of(
                changes.get(1).getId(), changes.get(0).getId(), changes.get(2).getId(), changes.get(1).getId()));
        assertThat(changes.get(0).getPreviousHash()).isEqualTo(Chain.START);
        assertThat(changes.get(1).getPreviousHash()).isEqualTo(Chain.START);
        assertThat(changes.get(2).getPreviousHash()).isEqualTo(changes.get(0).getHash());
        assertThat(workspace.<List<UUID>>read(store -> store.selectFrom(HEAD).fetch(HEAD.CHANGE_ID)))
                .containsExactly(changes.get(2).getId());
    }

    @Test
    void ofSeveralEditsOfOneGroupTheLastCounts() {
        register.edit(Register.wording(four, "First"), Register.wording(four, "Second"));
        assertThat(row().getWording()).isEqualTo("Second");
        assertThat(ledger.history(four)).hasSize(1);
    }

    @Test
    void recordsMayComeInAnyOrder() {
        UUID evidence = ledger.newId();
        register.edit(
                Edit.typed(Register.CITATION, ledger.newId(), "place",
                        Fields.of("recommendation_id", four).with("evidence_id", evidence).with("ordinal", 1)),
                Register.content(evidence, review, "Seen"), Register.place(four, review, "4"),
                Register.title(review, "Care at home"));
        assertThat(ledger.check(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void aReferenceThatLeadsNowhereChangesNothing() {
        assertThatThrownBy(() -> register.edit(Register.place(four, review, "4")));
        assertThat(ledger.sets(10)).isEmpty();
        assertThat(workspace.<Integer>read(store -> store.fetchCount(CHANGE))).isZero();
        register.edit(Register.title(review, "Care at home"), Register.place(four, review, "4"));
    }

    @Test
    void aTextThatIsNoNumberIsRefusedWhereANumberBelongs() {
        assertThatThrownBy(() -> register.edit(Edit.typed(Register.RECOMMENDATION, four, "place",
                Fields.of("review_id", null).with("ref", "4").with("ordinal", "fourth"))));
        assertThat(ledger.sets(10)).isEmpty();
    }

    @Test
    void kindsThatTheLedgerWasNotToldOfAreRefused() {
        Edit stranger = Edit.typed(
                RecordKind.of("committee", "name: name"), ledger.newId(), "name", Fields.of("name", "Health"));
        assertThatThrownBy(() -> register.edit(stranger)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Kinds(List.of(RecordKind.of("review", "title: heading"))))
                .hasMessageContaining("heading");
        assertThatThrownBy(() -> new Kinds(List.of(RecordKind.of("wish", "title: title"))))
                .hasMessageContaining("wish");
    }

    @Test
    void aFileIsKeptOnce() {
        byte[] content = "a workbook".getBytes(StandardCharsets.UTF_8);
        Attachment file = new Attachment(new Chain().digest(content), "tracker.xlsx", content);
        for (String wording : List.of("First", "Second")) {
            ledger.apply(new Draft(Draft.Kind.IMPORT, "Import", Optional.empty(),
                    List.of(Register.wording(four, wording)), List.of(file)));
        }
        assertThat(workspace.<List<byte[]>>read(store -> store.selectFrom(ATTACHMENT).fetch(ATTACHMENT.CONTENT)))
                .containsExactly(content);
    }

    @Test
    void whoeverListensIsToldOfWhatWasSavedUntilTheyStop() {
        List<String> heard = new ArrayList<>();
        Ledger.Listening listening = ledger.onSaved(saved -> heard.add(saved.title()));
        try (listening) {
            register.edit(Register.wording(four, "First"));
            ledger.apply(Draft.edit("Nothing", Optional.empty(), Register.wording(four, "First")));
            ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());
        }
        ledger.redo();
        assertThat(heard).containsExactly("An edit", "Undo: An edit");
    }

    @Test
    void idsSortInTheOrderInWhichTheyAreMadeEvenWhenTheClockGoesBack() {
        List<Long> times = new ArrayList<>(List.of(5000L, 5000L, 4000L, 1L));
        Ids ids = new Ids(() -> java.time.Instant.ofEpochMilli(
                times.size() > 1 ? times.removeFirst() : times.getFirst()), new Random(7));
        List<String> made = new ArrayList<>();
        for (int id = 0; id < 10_000; id++) {
            made.add(ids.next().toString());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> UUID.fromString(id).version() == 7 && UUID.fromString(id).variant() == 2);
    }

    @Test
    void everyTextComesBackAsItWasWritten() {
        String text = "• “Fully Achieved”\n\t£14.94 – naïve \\ \"quoted\" \u2028 😀 {}[]";
        Fields fields = Fields.of("wording", text).with("owner", null).with("due", "");
        assertThat(Json.fields(Json.of(fields))).isEqualTo(fields);
        Source source = new Source(
                "a \"file\".xlsx", "ab", "Sheet {1}", new TreeMap<>(Map.of("wording", "B6", "sha256", "C7")));
        assertThat(Json.source(Json.of(source))).isEqualTo(source);
    }

    private RecommendationRecord row() {
        return workspace.read(store -> store.fetchSingle(RECOMMENDATION, RECOMMENDATION.ID.eq(four)));
    }
}
