package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.ATTACHMENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Workspace;

/** What records said at another time can be read for as long as the ledger lives. */
class AsItStoodTest {
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
    void headsAreKeptAsIdsAndReadBackAsTheySaid() {
        register.edit(Register.assessment(four, "Amber"));
        register.edit(Register.assessment(five, "Red"));
        List<UUID> heads = ledger.holding(List.of(four, five));
        ledger.apply(Draft.edit("Later", Optional.of("It is done"), Register.assessment(four, "Green")));

        assertThat(heads).hasSize(2).isSorted();
        assertThat(ledger.valuesAt(heads)).extracting(Held::value).containsExactly(
                Fields.of("assessment", "Amber"), Fields.of("assessment", "Red"));
        assertThat(ledger.valuesAt(ledger.holding(List.of(four)))).singleElement().satisfies(held -> {
            assertThat(held.value()).isEqualTo(Fields.of("assessment", "Green"));
            assertThat(held.made().reason()).hasValue("It is done");
            assertThat(held.recordKind()).isEqualTo("recommendation");
        });
    }

    @Test
    void ofTwoChangesOfOneGroupTheOneThatShowedIsGiven() {
        register.edit(Register.assessment(four, "Amber"));
        List<UUID> first = ledger.holding(List.of(four));
        register.edit(Register.assessment(four, "Green"));
        List<UUID> both = List.of(ledger.holding(List.of(four)).getFirst(), first.getFirst());
        assertThat(ledger.valuesAt(both)).extracting(Held::value).containsExactly(Fields.of("assessment", "Green"));
    }

    @Test
    void aMomentHasWhatHadBeenSaidByThen() {
        register.edit(Register.assessment(four, "Amber"));
        Instant then = ledger.sets(1).getFirst().at();
        register.edit(Register.assessment(four, "Green"));
        UUID undone = register.edit(Register.assessment(five, "Red"));
        ledger.undo(undone, Optional.empty());

        assertThat(ledger.valuesAt(List.of(four, five), then)).extracting(Held::value)
                .containsExactly(Fields.of("assessment", "Amber"));
        assertThat(ledger.valuesAt(List.of(four, five), then.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(ledger.course(List.of(four), "assessment").get(four)).extracting(Held.Since::value)
                .containsExactly(Fields.of("assessment", "Amber"), Fields.of("assessment", "Green"));
    }

    @Test
    void aKeptFileIsGivenBackOnlyAsItWasKept() {
        Attachment paper = new Attachment(Attachment.digest(new byte[]{1, 2}), "paper.pdf", new byte[]{1, 2});
        ledger.apply(new Draft(Draft.Kind.EDIT, "Issue", Optional.empty(), List.of(Register.assessment(four, "Red")),
                List.of(paper, paper)));

        assertThat(ledger.attachment(paper.sha256()).orElseThrow().content()).containsExactly(1, 2);
        assertThat(ledger.attachment("0".repeat(64))).isEmpty();

        workspace.write(store -> store.update(ATTACHMENT).set(ATTACHMENT.CONTENT, new byte[]{3, 4}).execute());
        assertThatThrownBy(() -> ledger.attachment(paper.sha256())).isInstanceOf(Problem.class)
                .hasMessageContaining("paper.pdf in this workspace is not as it was kept");
    }
}
