package org.scrutineer.packs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.scrutineer.ui.Problem;

/**
 * Puts a pack's file in its place: whole and safely on the disk, or not at all.
 *
 * @param pause what is done before the move is tried again: programs that copy folders hold new files for a moment
 */
record PackPlace(Consumer<Duration> pause) {
    static final PackPlace USUAL = new PackPlace(time -> LockSupport.parkNanos(time.toNanos()));
    private static final int TRIES = 6;

    interface Writing {
        void to(OutputStream bytes) throws IOException;
    }

    /**
     * @param before done when the file is finished and before it stands in its place
     * @throws Problem when it cannot be written; what was there before stays
     */
    void write(Path to, Writing writing, Runnable before) {
        Path target = to.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempFile(target.getParent(), ".", ".part");
            try {
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    writing.to(bytes);
                    bytes.flush();
                    channel.force(true);
                }
                before.run();
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new Problem("The pack “" + to.getFileName() + "” could not be written.",
                    "Check that you may write to the folder, that the disk is not full and that no other program has"
                            + " the file open.",
                    failure);
        }
    }

    private void move(Path draft, Path target) throws IOException {
        for (int tries = 1;; tries++) {
            try {
                moveOnce(draft, target);
                return;
            } catch (IOException held) {
                if (tries == TRIES) {
                    throw held;
                }
                pause.accept(Duration.ofMillis(50L << tries));
            }
        }
    }

    private static void moveOnce(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
