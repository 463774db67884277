package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.workspace.Workspace;

class SuccessionTest {
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
    void theValuesOfOneGroupComeOldestFirstWithWhoAndWhy() {
        register.edit(Register.assessment(four, "Amber"), Register.assessment(five, "Red"));
        register.edit(Register.wording(four, "That it be done"));
        register.becomes("C. Dent", "DESK2");
        ledger.apply(Draft.edit("Assessment", Optional.of("The rota is in place"),
                Register.assessment(four, "Green")));

        List<PastValue> values = ledger.successive(List.of(four, five), "assessment").get(four);

        assertThat(values).extracting(value -> value.fields().text("assessment")).containsExactly("Amber", "Green");
        assertThat(values.getLast().reason()).hasValue("The rota is in place");
        assertThat(values.getLast().actor()).isEqualTo("C. Dent");
        assertThat(values.getFirst().reason()).isEmpty();
        assertThat(values.getLast().at()).isAfter(values.getFirst().at());
        assertThat(ledger.successive(List.of(four), "owner")).isEmpty();
    }

    @Test
    void whatWasUndoneNeverCountedAndWhatWasRedoneDid() {
        register.edit(Register.assessment(four, "Amber"));
        UUID mistake = register.edit(Register.assessment(four, "Red"));
        Instant before = ledger.lastChanged(List.of(four), List.of("assessment")).get(four);
        ledger.undo(mistake, Optional.empty());
        assertThat(assessments()).containsExactly("Amber");
        assertThat(ledger.lastChanged(List.of(four), List.of("assessment")).get(four)).isBefore(before);
        ledger.redo();
        assertThat(assessments()).containsExactly("Amber", "Red");
        ledger.undo(mistake, Optional.empty());
        assertThat(assessments()).containsExactly("Amber");
    }

    @Test
    void whatAnUndoHadToKeepStillCounts() {
        UUID both = register.edit(Register.assessment(four, "Amber"), Register.assessment(five, "Red"));
        register.edit(Register.assessment(four, "Green"));
        ledger.undo(both, Optional.empty());

        assertThat(assessments()).containsExactly("Amber", "Green");
    }

    @Test
    void manyRecordsAreAskedForAtOnce() {
        List<UUID> many = Stream.generate(ledger::newId).limit(1203).toList();
        register.edit(many.stream().map(record -> Register.assessment(record, "Amber")).toArray(Edit[]::new));

        assertThat(ledger.successive(many, "assessment")).hasSize(1203);
        assertThat(ledger.lastChanged(many, List.of("assessment", "wording"))).hasSize(1203);
        assertThat(ledger.lastChanged(many, List.of("wording"))).isEmpty();
    }

    private List<String> assessments() {
        return ledger.successive(List.of(four), "assessment").get(four).stream()
                .map(value -> value.fields().text("assessment"))
                .toList();
    }
}
