package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Author;
import org.scrutineer.recommendations.NewRecords;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Background;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** What was done can be undone and done again after the program was closed in between. */
class UndoAfterRestartTest {
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void undoAndRedoGoOnWhereTheyWere() {
        session(changes -> {
            changes.make(NewRecords.review(new UUID(1, 1), "Care at Home"));
            changes.make(NewRecords.review(new UUID(1, 2), "Libraries"));
        });
        assertThat(titles()).containsExactly("Care at Home", "Libraries");
        session(changes -> changes.undo(told::add));
        assertThat(titles()).containsExactly("Care at Home");
        session(changes -> changes.undo(told::add));
        assertThat(titles()).isEmpty();
        session(changes -> changes.redo(told::add));
        assertThat(titles()).containsExactly("Care at Home");
        session(changes -> {
            changes.redo(told::add);
            assertThat(changes.redoableProperty().get()).isEmpty();
        });
        assertThat(titles()).containsExactly("Care at Home", "Libraries");
        assertThat(told).containsExactly(
                "Undone: New review “Libraries”", "Undone: New review “Care at Home”",
                "Done again: New review “Care at Home”", "Done again: New review “Libraries”");
    }

    private interface Session {
        void in(ChangesModel changes);
    }

    private void session(Session session) {
        try (Workspace workspace = open()) {
            Wiring wiring = wiring(workspace);
            ChangesModel changes = new ChangesModel(wiring.ledger(), Background.atOnce(), problem -> {
                throw problem;
            });
            changes.tell();
            session.in(changes);
        }
    }

    private List<String> titles() {
        try (Workspace workspace = open()) {
            return wiring(workspace).register().reviews().stream().map(Review::title).toList();
        }
    }

    private Workspace open() {
        return Workspace.openOrCreate(folder.resolve("workspace"), Holder.here("A. Brown", Opening.WINDOW));
    }

    private static Wiring wiring(Workspace workspace) {
        return new Wiring(
                workspace, () -> new Author("A. Brown", "desk-1"), () -> Instant.parse("2026-11-22T09:00:00Z"));
    }
}
