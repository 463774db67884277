package org.scrutineer.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.Optional;
import org.scrutineer.ui.Problem;

/** Keeps a workspace to one process, by a lock that the operating system takes back when the process dies. */
final class FolderLock implements AutoCloseable {
    static final String LOCK = "scrutineer.lock";
    static final String HOLDER = "scrutineer.holder";

    private final FileChannel channel;
    private final Path holderFile;

    private FolderLock(FileChannel channel, Path holderFile) {
        this.channel = channel;
        this.holderFile = holderFile;
    }

    static FolderLock take(Path folder, Holder holder) {
        Path holderFile = folder.resolve(HOLDER);
        // Closing any channel of a file gives up every lock this process has on it (POSIX), so a second opening in
        // the same process must be refused before the lock file is touched.
        Holder.read(holderFile).filter(Holder::isThisProcess).ifPresent(taken -> {
            throw taken.refusal(ZoneId.systemDefault());
        });
        FileChannel channel = open(folder);
        try {
            if (!lock(channel)) {
                throw refusal(Holder.read(holderFile));
            }
            holder.write(holderFile);
            FolderLock taken = new FolderLock(channel, holderFile);
            channel = null;
            return taken;
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        } finally {
            closeQuietly(channel);
        }
    }

    static Problem unwritable(Path folder, IOException failure) {
        return new Problem(
                "The folder " + folder + " cannot be written to.",
                "Check that you may change files in it, or choose another folder.",
                failure);
    }

    private static FileChannel open(Path folder) {
        try {
            return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException thisProcess) {
            return false;
        }
    }

    private static Problem refusal(Optional<Holder> holder) {
        return holder.map(known -> known.refusal(ZoneId.systemDefault()))
                .orElseGet(() -> new Problem(
                        "This workspace is open in another window or command line.",
                        "Close it there, then try again."));
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The lock file itself stays: removing it could take it from under a process that is just locking it. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(holderFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
