package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HEAD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;

class LineageTest {
    private final Workspace workspace = Workspace.inMemory();
    private final Register register = new Register(workspace);
    private final UUID four = register.ledger.newId();
    private final GroupKey assessment = new GroupKey(four, "assessment");

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void anEditIsInForceItself() {
        UUID set = register.edit(Register.assessment(four, "Amber"));
        assertThat(lineage().inForce(assessment)).containsExactly(changeOf(set));
        assertThat(lineage().creator(four)).isEqualTo(set);
    }

    @Test
    void anUndoBringsBackWhatHeldBeforeAndARedoWhatHeldAfter() {
        UUID amber = register.edit(Register.assessment(four, "Amber"));
        UUID green = register.edit(Register.assessment(four, "Green"));
        for (int round = 0; round < 3; round++) {
            register.ledger.undo(green, Optional.empty());
            assertThat(lineage().inForce(assessment)).containsExactly(changeOf(amber));
            register.ledger.redo();
            assertThat(lineage().inForce(assessment)).containsExactly(changeOf(green));
        }
    }

    @Test
    void twoHeadsAreBothInForceUntilOneChangeReplacesBoth() {
        UUID amber = register.edit(Register.assessment(four, "Amber"));
        UUID green = register.edit(Register.assessment(four, "Green"));
        // As a pack would bring it: another laptop replaced nothing of what was done here.
        workspace.write(store -> {
            store.execute("delete from change_parent");
            return store.insertInto(HEAD)
                    .columns(HEAD.RECORD_ID, HEAD.FIELD_GROUP, HEAD.CHANGE_ID)
                    .values(four, "assessment", changeOf(amber))
                    .execute();
        });
        assertThat(lineage().inForce(assessment)).containsExactlyInAnyOrder(changeOf(amber), changeOf(green));

        UUID decided = register.decide(Register.assessment(four, "Green"));

        assertThat(lineage().inForce(assessment)).containsExactly(changeOf(decided));
        assertThat(lineage().link(changeOf(decided)).parents())
                .isEqualTo(Set.of(changeOf(amber), changeOf(green)));
        assertThat(workspace.<List<UUID>>read(store -> store.selectFrom(HEAD).fetch(HEAD.CHANGE_ID)))
                .containsExactly(changeOf(decided));
        assertThat(register.ledger.check(Progress.NONE).faults())
                .allMatch(fault -> fault.contains("is not as it was written"));
    }

    private Lineage lineage() {
        return workspace.read(store -> Lineage.of(store, List.of(four)));
    }

    private UUID changeOf(UUID set) {
        return workspace.read(store -> store.fetchSingle(CHANGE, CHANGE.SET_ID.eq(set)).getId());
    }
}
