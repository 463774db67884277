package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.ui.Problem;

/**
 * What the first bytes of a store's file say, read before H2 sees it: H2 makes an empty database of an empty file,
 * opens what it may not write as read-only, and goes back to an older state where the end is missing, all in silence.
 */
final class StoreHeader {
    private static final int BLOCK = 4096;
    private static final Pattern LAST_CHUNK = Pattern.compile("[,\\n]block:([0-9a-f]+)");
    private static final Pattern LENGTH = Pattern.compile(",len:([0-9a-f]+)");

    private StoreHeader() {}

    /** What a file is, as its first bytes say. */
    enum Kind {
        PLAIN,
        ENCRYPTED,
        /** Not there, damaged, or of another program. */
        NEITHER
    }

    static Kind kind(Path file) {
        if (!Files.isRegularFile(file)) {
            return Kind.NEITHER;
        }
        try (FileChannel bytes = FileChannel.open(file)) {
            if (block(bytes, 0).startsWith("H2encrypt\n")) {
                return Kind.ENCRYPTED;
            }
            return isStore(bytes) ? Kind.PLAIN : Kind.NEITHER;
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /**
     * Throws a Problem unless the file looks like a whole store that may be written.
     *
     * @param key when it is encrypted
     */
    static void look(Path file, Optional<StoreKey> key) {
        if (!Files.isRegularFile(file)) {
            throw foreign(file);
        }
        if (sizeOf(file) == 0) {
            throw damaged("The workspace file " + file + " is empty.", null);
        }
        try (FileChannel bytes = StoreCopy.open("", file, "r", key.filter(known -> sizeOf(file) > BLOCK))) {
            look(file, bytes, key.isPresent());
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
        if (!Files.isWritable(file)) {
            throw new Problem(
                    "The workspace file " + file + " is read-only.",
                    "Check that you may change it, or copy the workspace to a folder of your own.");
        }
    }

    private static void look(Path file, FileChannel bytes, boolean encrypted) throws IOException {
        long size = bytes.size();
        if (!isStore(bytes)) {
            throw encrypted ? garbled(file) : foreign(file);
        }
        if (size < 3L * BLOCK || endIsMissing(bytes, block(bytes, 0), size)) {
            throw damaged("The workspace file " + file + " is damaged: its end is missing.", null);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** @param bytes through the right key, when it is encrypted */
    static boolean isStore(FileChannel bytes) throws IOException {
        return block(bytes, 0).startsWith("H:") || block(bytes, 1).startsWith("H:");
    }

    private static Problem garbled(Path file) {
        return damaged(
                "The workspace file " + file + " is damaged, or the key file beside it belongs to another workspace.",
                null);
    }

    /** What a backup would mend; which one is found out by whoever opens the folder. */
    static Problem damaged(String what, Throwable cause) {
        return new Problem(what,
                "No backup of it can be opened. Look for an older copy of the whole folder, and keep this one.",
                new StoreDamage(cause));
    }

    private static Problem unreadable(Path file, IOException failure) {
        return new Problem(
                "The workspace file " + file + " cannot be read.",
                "Check that you may read it and that no other program has it open.",
                failure);
    }

    static Problem foreign(Path file) {
        return new Problem(
                file + " was not made by Scrutineer.",
                "Choose another folder. Nothing was changed.",
                new StoreDamage(null));
    }

    /** The header names the block of a chunk that was whole when it was written. */
    private static boolean endIsMissing(FileChannel bytes, String header, long size) throws IOException {
        Matcher last = LAST_CHUNK.matcher(header);
        if (!last.find()) {
            return false;
        }
        long block = Long.parseLong(last.group(1), 16);
        if ((block + 1) * BLOCK > size) {
            return true;
        }
        Matcher length = LENGTH.matcher(block(bytes, block));
        return length.find() && (block + Long.parseLong(length.group(1), 16)) * BLOCK > size;
    }

    /** The bytes of a block as far as they are there. */
    private static String block(FileChannel bytes, long number) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (block.hasRemaining() && bytes.read(block, number * BLOCK + block.position()) >= 0) {
            continue;
        }
        return new String(block.array(), 0, block.position(), StandardCharsets.ISO_8859_1);
    }
}
