package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.workspace.Workspace;

/** What is remembered of the past is what the store would say, whoever changed it meanwhile. */
class RememberedTest {
    private static final String GROUP = "assessment";

    private final Workspace workspace = Workspace.inMemory();
    private final Register register = new Register(workspace);
    private final Ledger ledger = register.ledger;
    private final Remembered<String, List<PastValue>> remembered = new Remembered<>(true);
    private final List<UUID> asked = new ArrayList<>();
    private final UUID four = ledger.newId();
    private final UUID five = ledger.newId();

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void onlyWhatWasChangedIsAskedForAgain() {
        register.edit(Register.assessment(four, "Amber"), Register.assessment(five, "Red"));
        assertThat(values()).containsEntry(four, "Amber").containsEntry(five, "Red");
        assertThat(asked).containsExactly(four, five);
        assertThat(values()).hasSize(2);
        assertThat(asked).as("asked again without a change").hasSize(2);

        register.edit(Register.assessment(five, "Green"));
        assertThat(values()).containsEntry(four, "Amber").containsEntry(five, "Green");
        assertThat(asked).containsExactly(four, five, five);
        ledger.undo(ledger.undoable().orElseThrow().id(), Optional.empty());
        assertThat(values()).containsEntry(five, "Red");
    }

    @Test
    void whatHasNoAnswerYetIsToldWhenItHasOne() {
        assertThat(values()).isEmpty();
        register.edit(Register.assessment(four, "Amber"));
        assertThat(values()).containsOnly(Map.entry(four, "Amber"));
    }

    @Test
    void anEditThroughAnotherLedgerIsSeenToo() {
        Register elsewhere = new Register(workspace);
        register.edit(Register.assessment(four, "Amber"));
        assertThat(ledger.successive(List.of(four), GROUP).get(four)).hasSize(1);
        elsewhere.edit(Register.assessment(four, "Green"));
        assertThat(ledger.successive(List.of(four), GROUP).get(four)).hasSize(2);
        assertThat(ledger.course(List.of(four), GROUP).get(four)).hasSize(2);
        elsewhere.edit(Register.assessment(four, "Red"));
        assertThat(ledger.course(List.of(four), GROUP).get(four)).hasSize(3);
    }

    @Test
    void aReadingThatBeganEarlierGoesOnSeeingItsMomentAndSpoilsNothing() {
        register.edit(Register.assessment(four, "Amber"));
        Map<UUID, String> earlier = workspace.read(store -> {
            // What a reading sees is settled by its first question.
            assertThat(store.fetchCount(org.scrutineer.workspace.tables.Tables.CHANGE)).isEqualTo(1);
            register.edit(Register.assessment(four, "Green"));
            assertThat(values()).containsEntry(four, "Green");
            return newest(ask(store));
        });
        assertThat(earlier).containsEntry(four, "Amber");
        assertThat(values()).containsEntry(four, "Green");
    }

    @Test
    void randomEditsUndosAndRedosAreFollowed() {
        Random random = new Random(20261122);
        List<UUID> records = List.of(four, five, ledger.newId(), ledger.newId());
        List<String> groups = List.of(GROUP, "wording");
        int saved = 0;
        for (int step = 0; step < 200; step++) {
            UUID record = records.get(random.nextInt(records.size()));
            switch (random.nextInt(5)) {
                case 0 -> ledger.undoable().ifPresent(set -> ledger.undo(set.id(), Optional.empty()));
                case 1 -> ledger.redo();
                case 2 -> register.edit(Register.wording(record, "That it be done " + step));
                default -> register.edit(Register.assessment(record, "Level " + step));
            }
            Ledger fresh = new Register(workspace).ledger;
            assertThat(ledger.lastChanged(records, groups)).as("step %d", step)
                    .isEqualTo(fresh.lastChanged(records, groups));
            assertThat(ledger.successive(records, GROUP)).as("step %d", step)
                    .isEqualTo(fresh.successive(records, GROUP));
            assertThat(ledger.course(records, GROUP)).as("step %d", step).isEqualTo(fresh.course(records, GROUP));
            saved = ledger.course(records, GROUP).values().stream().mapToInt(List::size).sum();
        }
        assertThat(saved).isGreaterThan(80);
    }

    private Map<UUID, String> values() {
        return newest(workspace.read(this::ask));
    }

    private Map<UUID, List<PastValue>> ask(DSLContext store) {
        return remembered.ask(store, GROUP, List.of(four, five), unknown -> answer(store, unknown));
    }

    private Map<UUID, List<PastValue>> answer(DSLContext store, Collection<UUID> unknown) {
        asked.addAll(unknown);
        return new Succession(store).values(unknown, GROUP);
    }

    private static Map<UUID, String> newest(Map<UUID, List<PastValue>> values) {
        Map<UUID, String> newest = new HashMap<>();
        values.forEach((record, all) -> newest.put(record, all.getLast().fields().text(GROUP)));
        return newest;
    }
}
