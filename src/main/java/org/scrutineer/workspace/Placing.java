package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts files in their places whole: whoever is killed on the way leaves the old one or the new one. */
final class Placing {
    private static final String UNFINISHED = ".part";

    private Placing() {}

    static void write(byte[] content, Path place) throws IOException {
        Path unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
        try (FileChannel channel = FileChannel.open(
                unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(unfinished, place);
    }

    /** Keeps what is there under another name as well, as the same file where the disk can do that. */
    static void keepAs(Path there, Path also) throws IOException {
        try {
            Files.createLink(also, there);
        } catch (IOException | UnsupportedOperationException cannotLink) {
            Path unfinished = also.resolveSibling(also.getFileName() + UNFINISHED);
            Files.copy(there, unfinished, StandardCopyOption.REPLACE_EXISTING);
            sync(unfinished);
            move(unfinished, also);
        }
    }

    /** Moves a finished file to its place, over what is there, and has the move on the disk. */
    static void move(Path finished, Path place) throws IOException {
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            sync(place.toAbsolutePath().getParent(), StandardOpenOption.READ);
        } catch (IOException noFolders) {
            // Windows opens no folder as a file; there the move itself is written through.
            return;
        }
    }

    /** Has a file that is finished on the disk. */
    static void sync(Path finished) throws IOException {
        sync(finished, StandardOpenOption.WRITE);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
