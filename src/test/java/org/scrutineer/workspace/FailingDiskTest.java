package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

public class FailingDiskTest {
    @TempDir
    Path folder;

    private final Disk disk = new Disk();

    public FailingDiskTest() {
        FilePath.register(disk);
    }

    @AfterEach
    void takeTheDiskAway() {
        Disk.ROOM.set(Integer.MAX_VALUE);
        FilePath.unregister(disk);
    }

    @Test
    void aFullDiskIsToldAndNothingThatWasSavedIsLost() {
        try (Workspace workspace = open()) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Saved"));
            for (int room = 0; room < 6; room++) {
                Disk.ROOM.set(room);
                String name = "Room for " + room;
                assertThatThrownBy(() -> {
                    for (int row = 0; row < 10; row++) {
                        workspace.write(store -> WorkspaceOnDiskTest.add(store, name));
                    }
                })
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("the last change was not saved. Check that the disk is not full");
                Disk.ROOM.set(Integer.MAX_VALUE);
                workspace.write(store -> WorkspaceOnDiskTest.add(store, "Saved"));
            }
            assertThat(saved(workspace)).isEqualTo(7);
        }
        try (Workspace again = open()) {
            assertThat(saved(again)).isEqualTo(7);
        }
    }

    @Test
    void whileTheDiskIsFullItSaysSoAndClosingDoesNotHang() {
        Workspace workspace = open();
        workspace.write(store -> WorkspaceOnDiskTest.add(store, "Saved"));
        Disk.ROOM.set(0);
        assertThatThrownBy(() -> workspace.write(store -> WorkspaceOnDiskTest.add(store, "Lost")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> saved(workspace)).isInstanceOf(Problem.class);
        Disk.ROOM.set(Integer.MAX_VALUE);
        workspace.close();
        try (Workspace again = open()) {
            assertThat(saved(again)).isEqualTo(1);
        }
    }

    @Test
    void aDiskThatFillsUpWhileItIsProtectedLeavesItAsItWas() throws IOException {
        fill();
        KeyFile.Made key = KeyFile.make(Passphrase.of("three purple teapots".toCharArray()));
        for (int room : new int[]{0, 1, 3}) {
            try (FolderHome home = home()) {
                home.connect().close();
                Disk.ROOM.set(room);
                assertThatThrownBy(() -> home.copyUnder(Optional.of(key.key())))
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("disk is not full");
                Disk.ROOM.set(Integer.MAX_VALUE);
            } catch (SQLException failure) {
                throw new IOException(failure);
            }
            assertThat(folder).isDirectoryNotContaining("glob:**scrutineer-new*");
            try (Workspace again = open()) {
                assertThat(saved(again)).isEqualTo(1);
            }
        }
    }

    @Test
    void aDiskThatFillsUpWhileABackupIsRestoredLeavesTheWorkspaceAsItWas() throws IOException {
        fill();
        Path backup = new Backups(folder, Optional.empty()).all().getFirst().file();
        byte[] before = Files.readAllBytes(folder.resolve(FolderHome.FILE));
        for (int room : new int[]{0, 1, 2}) {
            try (Restoring restoring = Restoring.in(
                    folder, WorkspaceOnDiskTest.holder(), Unlocking.NONE, "failing:")) {
                Disk.ROOM.set(room);
                assertThatThrownBy(() -> restoring.restore(backup))
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("the workspace is as it was. Check that the disk is not full");
            }
            Disk.ROOM.set(Integer.MAX_VALUE);
        }
        assertThat(Files.readAllBytes(folder.resolve(FolderHome.FILE))).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**scrutineer-re*");
    }

    @Test
    void whereTheKeyFileCannotBeWrittenNothingIsProtected() throws IOException {
        fill();
        Files.createDirectories(folder.resolve(KeyFile.NAME).resolve("in its way"));
        KeyFile.Made key = KeyFile.make(Passphrase.of("three purple teapots".toCharArray()));
        assertThatThrownBy(() -> new Protection(folder, WorkspaceOnDiskTest.holder()).turnOn(() -> key))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be written to");
        assertThat(Workspace.isProtected(folder)).isFalse();
    }

    /** As when a stick is pulled: what was asked for is told in a sentence, and closing does not hang. */
    @Test
    void aFolderThatGoesAwayIsToldAndClosingDoesNotHang() throws IOException {
        fill();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Workspace workspace = open();
        workspace.write(store -> WorkspaceOnDiskTest.add(store, "Saved"));
        Files.delete(stick);
        Files.writeString(stick, "something else under this name");
        assertThatThrownBy(() -> workspace.backUpTo(Optional.of(stick)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no backup could be made")
                .hasMessageContaining(stick.toString());
        workspace.close();
        assertThatThrownBy(() -> Restoring.in(stick, WorkspaceOnDiskTest.holder(), Unlocking.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("There is no folder");
    }

    private void fill() {
        try (Workspace workspace = open()) {
            workspace.write(store -> WorkspaceOnDiskTest.add(store, "Saved"));
        }
    }

    private FolderHome home() {
        return FolderHome.take(folder, WorkspaceOnDiskTest.holder(), "failing:", place -> Optional.empty());
    }

    private Workspace open() {
        return new StoredWorkspace(home());
    }

    private static int saved(Workspace workspace) {
        return workspace.read(store -> store.fetchCount(COMMITTEE, COMMITTEE.NAME.eq("Saved")));
    }

    /** A disk on which there is room for so many more writes. H2 makes its own copies of it, so all share one room. */
    public static final class Disk extends FilePathWrapper {
        private static final AtomicInteger ROOM = new AtomicInteger(Integer.MAX_VALUE);

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new FailingChannel(getBase().open(mode), ROOM);
        }
    }

    private static final class FailingChannel extends FileBaseDefault {
        private final FileChannel channel;
        private final AtomicInteger room;

        FailingChannel(FileChannel channel, AtomicInteger room) {
            this.channel = channel;
            this.room = room;
        }

        private void takeRoom() throws IOException {
            if (room.getAndUpdate(left -> left == Integer.MAX_VALUE ? left : Math.max(0, left - 1)) == 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            takeRoom();
            return channel.write(source, position);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
