package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.workspace.Workspace;

class PastTest {
    private final Workspace workspace = Workspace.inMemory();
    private final Register register = new Register(workspace);
    private final Ledger ledger = register.ledger;
    private final UUID four = ledger.newId();
    private final UUID five = ledger.newId();

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void historySaysWhoWhatWhenAndWhyNewestFirst() {
        register.bring(from("B6", "Amber", four), from("B7", "Red", five));
        register.becomes("C. Dent", "DESK2");
        ledger.apply(Draft.edit("Assessment of recommendation 4", Optional.of("The rota is in place"),
                Register.assessment(four, "Green")));

        List<HistoryEntry> history = ledger.history(four);

        assertThat(history).hasSize(2);
        HistoryEntry newest = history.getFirst();
        assertThat(newest.set().title()).isEqualTo("Assessment of recommendation 4");
        assertThat(newest.set().reason()).hasValue("The rota is in place");
        assertThat(newest.set().author()).isEqualTo(new Author("C. Dent", "DESK2"));
        assertThat(newest.set().at()).isAfter(Instant.parse("2026-11-02T09:00:00Z"));
        assertThat(newest.before()).hasValue(Fields.of("assessment", "Amber"));
        assertThat(newest.after()).isEqualTo(Fields.of("assessment", "Green"));
        assertThat(newest.recordKind()).isEqualTo("recommendation");
        assertThat(history.getLast().before()).isEmpty();
        assertThat(history.getLast().source()).map(Source::cells).hasValue(new TreeMap<>(Map.of("assessment", "B6")));
        assertThat(ledger.history(List.of(four, five))).extracting(HistoryEntry::record)
                .containsExactly(four, five, four);
    }

    @Test
    void whatWasTakenBackIsMarkedInHistory() {
        UUID set = register.edit(Register.assessment(four, "Amber"));
        ledger.undo(set, Optional.of("A slip"));
        assertThat(ledger.sets(1).getFirst()).satisfies(undo -> {
            assertThat(undo.kind()).isEqualTo(Draft.Kind.UNDO);
            assertThat(undo.undoes()).hasValue(set);
            assertThat(undo.reason()).hasValue("A slip");
        });
        assertThat(ledger.sets(2).getLast().takenBack()).isTrue();
        ledger.redo();
        assertThat(ledger.sets(3)).extracting(SetEntry::takenBack).containsExactly(false, true, false);
    }

    @Test
    void theLastImportTellsWhatAFileHadSaid() {
        assertThat(ledger.lastImported(List.of(four))).isEmpty();
        register.bring(from("B6", "Amber", four));
        register.edit(Register.assessment(four, "Green"));
        assertThat(lastAssessment()).isEqualTo("Amber");
        UUID mistaken = register.bring(from("C6", "Red", four));
        assertThat(lastAssessment()).isEqualTo("Red");
        ledger.undo(mistaken, Optional.empty());
        assertThat(lastAssessment()).isEqualTo("Amber");
        ledger.redo();
        assertThat(lastAssessment()).isEqualTo("Red");
    }

    @Test
    void theSourceIsThatOfTheValueOrOfTheImportedOneItReplaced() {
        register.bring(from("B6", "Amber", four));
        register.edit(Register.assessment(five, "Typed"));
        assertThat(cells()).isEqualTo(Map.of(four, "B6"));
        register.edit(Register.assessment(four, "Green"));
        assertThat(cells()).isEqualTo(Map.of(four, "B6"));
        UUID second = register.bring(from("C9", "Red", four));
        assertThat(cells()).isEqualTo(Map.of(four, "C9"));
        ledger.undo(second, Optional.empty());
        assertThat(cells()).isEqualTo(Map.of(four, "B6"));
    }

    @Test
    void theCurrentValuesAreThoseThatWereEverSet() {
        register.edit(Register.assessment(four, "Amber"), Register.wording(four, "That it be done"));
        register.edit(Register.assessment(four, null));
        assertThat(ledger.current(List.of(four, five))).isEqualTo(Map.of(four, Map.of(
                "assessment", Fields.of("assessment", null),
                "wording", Fields.of("wording", "That it be done"))));
    }

    @Test
    void manyRecordsAreAskedForAtOnce() {
        List<UUID> many = java.util.stream.Stream.generate(ledger::newId).limit(1203).toList();
        register.bring(many.stream().map(record -> from("B6", "Amber", record)).toArray(Edit[]::new));
        assertThat(ledger.lastImported(many)).hasSize(1203);
        assertThat(ledger.history(many)).hasSize(1203);
        assertThat(ledger.sources(many, "assessment")).hasSize(1203);
        assertThat(ledger.current(many)).hasSize(1203);
    }

    private static Edit from(String cell, String assessment, UUID record) {
        return new Edit(Register.RECOMMENDATION, record, "assessment", Fields.of("assessment", assessment),
                Optional.of(new Source(
                        "tracker.xlsx", "ab".repeat(32), "Progress", new TreeMap<>(Map.of("assessment", cell)))));
    }

    private String lastAssessment() {
        return ledger.lastImported(List.of(four, five)).get(four).get("assessment").text("assessment");
    }

    private Map<UUID, String> cells() {
        Map<UUID, String> cells = new java.util.HashMap<>();
        ledger.sources(List.of(four, five), "assessment").forEach(
                (record, source) -> cells.put(record, source.cells().get("assessment")));
        return cells;
    }
}
