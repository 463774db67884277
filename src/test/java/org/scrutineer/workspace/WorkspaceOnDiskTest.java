package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Problem;

class WorkspaceOnDiskTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereNextTime() {
        try (Workspace workspace = open()) {
            workspace.write(store -> add(store, "Health Scrutiny Committee"));
        }
        try (Workspace workspace = Workspace.openExisting(folder, holder())) {
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
            assertThat(workspace.folder()).isEqualTo(folder);
        }
    }

    @Test
    void aJobThatFailsLeavesNothing() {
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> workspace.write(store -> {
                add(store, "Half");
                throw new IllegalStateException("no further");
            })).hasMessage("no further");
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isZero();
            workspace.write(store -> add(store, "Whole"));
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    @Test
    void aReadingSeesOneMomentThroughout() throws Exception {
        try (Workspace workspace = open()) {
            workspace.write(store -> add(store, "Before"));
            int[] seen = new int[2];
            workspace.read(store -> {
                seen[0] = store.fetchCount(COMMITTEE);
                inAnotherThread(() -> workspace.write(other -> add(other, "Meanwhile")));
                seen[1] = store.fetchCount(COMMITTEE);
                return null;
            });
            assertThat(seen).containsExactly(1, 1);
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(2);
        }
    }

    @Test
    void aReadingThatWritesChangesNothing() {
        try (Workspace workspace = open()) {
            workspace.read(store -> add(store, "Past the ledger"));
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isZero();
        }
    }

    @Test
    void aWriteInsideAWriteIsRefusedAndAReadSeesWhatIsBeingWritten() {
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> workspace.write(store -> workspace.write(inner -> add(inner, "Inner"))))
                    .isInstanceOf(IllegalStateException.class);
            int seen = workspace.write(store -> {
                add(store, "Mine");
                return workspace.<Integer>read(inner -> inner.fetchCount(COMMITTEE));
            });
            assertThat(seen).isEqualTo(1);
        }
    }

    @Test
    void anInterruptedThreadStillSavesAndHarmsNobody() throws Exception {
        try (Workspace workspace = open()) {
            AtomicBoolean stillInterrupted = new AtomicBoolean();
            inAnotherThread(() -> {
                Thread.currentThread().interrupt();
                workspace.write(store -> add(store, "Interrupted before"));
                stillInterrupted.set(Thread.interrupted());
            });
            assertThat(stillInterrupted).isTrue();
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    @Test
    void interruptsInTheMiddleOfWorkCloseTheStoreForNobody() throws Exception {
        try (Workspace workspace = open()) {
            CountDownLatch finished = new CountDownLatch(1);
            Thread writer = Thread.ofPlatform().start(() -> {
                IntStream.range(0, 200).forEach(row -> workspace.write(store -> add(store, "Row " + row)));
                finished.countDown();
            });
            while (finished.getCount() > 0) {
                writer.interrupt();
                workspace.read(store -> store.fetchCount(COMMITTEE));
            }
            writer.join();
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(200);
        }
        try (Workspace again = open()) {
            assertThat(again.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(200);
        }
    }

    @Test
    void anInterruptInsideAJobDoesNotReachTheFile() {
        try (Workspace workspace = open()) {
            workspace.write(store -> {
                Thread.currentThread().interrupt();
                return add(store, "Interrupted within");
            });
            workspace.write(store -> add(store, "After"));
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(2);
        }
    }

    @Test
    void aStoreIsMadeBesideItsPlaceSoThatHalfOfOneIsNeverThere() throws Exception {
        Files.writeString(folder.resolve("scrutineer-new.mv.db"), "left by a process that died");
        try (Workspace workspace = open()) {
            workspace.write(store -> add(store, "First"));
        }
        assertThat(folder.resolve("scrutineer-new.mv.db")).doesNotExist();
        assertThat(folder.resolve("scrutineer.mv.db")).exists();
    }

    @Test
    void afterClosingNothingIsReadOrWritten() {
        Workspace workspace = open();
        workspace.close();
        workspace.close();
        assertThatThrownBy(() -> workspace.read(store -> store.fetchCount(COMMITTEE)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingWhileSomebodyReadsEndsTheReadingAndFreesTheFolder() throws Exception {
        Workspace workspace = open();
        workspace.write(store -> add(store, "Saved"));
        assertThatThrownBy(() -> workspace.read(store -> {
            store.fetchCount(COMMITTEE);
            inAnotherThread(workspace::close);
            return store.fetchCount(COMMITTEE);
        })).isInstanceOf(Problem.class).hasMessageStartingWith("The workspace was closed while this was under way");
        try (Workspace again = open()) {
            assertThat(again.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(1);
        }
    }

    private Workspace open() {
        return Workspace.openOrCreate(folder, holder());
    }

    static Holder holder() {
        return Holder.here("A. Brown", Opening.WINDOW);
    }

    static int add(DSLContext store, String name) {
        return store.insertInto(COMMITTEE)
                .columns(COMMITTEE.ID, COMMITTEE.NAME)
                .values(UUID.randomUUID(), name)
                .execute();
    }

    private static void inAnotherThread(Runnable job) {
        Thread thread = Thread.ofPlatform().start(job);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        assertThat(interrupted).isFalse();
    }
}
