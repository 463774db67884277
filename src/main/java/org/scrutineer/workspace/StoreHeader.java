package org.scrutineer.workspace;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ui.Problem;

/**
 * What the first bytes of a store's file say, read before H2 sees it: H2 makes an empty database of an empty file,
 * opens what it may not write as read-only, and goes back to an older state where the end is missing, all in silence.
 */
final class StoreHeader {
    private static final int BLOCK = 4096;
    private static final String FROM_BACKUP = "Unpack the newest file of its backups folder into the workspace folder, then try again.";
    private static final Pattern LAST_CHUNK = Pattern.compile("[,\\n]block:([0-9a-f]+)");
    private static final Pattern LENGTH = Pattern.compile(",len:([0-9a-f]+)");

    private StoreHeader() {}

    /** Throws a Problem unless the file looks like a whole store that may be written. */
    static void look(Path file) {
        if (!Files.isRegularFile(file)) {
            throw foreign(file);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long size = bytes.length();
            if (size == 0) {
                throw new Problem("The workspace file " + file + " is empty.", FROM_BACKUP);
            }
            String header = block(bytes, 0);
            if (!header.startsWith("H:") && !(size > BLOCK && block(bytes, 1).startsWith("H:"))) {
                throw foreign(file);
            }
            if (size < 3L * BLOCK || endIsMissing(bytes, header, size)) {
                throw new Problem("The workspace file " + file + " is damaged: its end is missing.", FROM_BACKUP);
            }
        } catch (IOException failure) {
            throw new Problem(
                    "The workspace file " + file + " cannot be read.",
                    "Check that you may read it and that no other program has it open.",
                    failure);
        }
        if (!Files.isWritable(file)) {
            throw new Problem(
                    "The workspace file " + file + " is read-only.",
                    "Check that you may change it, or copy the workspace to a folder of your own.");
        }
    }

    static Problem foreign(Path file) {
        return new Problem(
                file + " was not made by Scrutineer.",
                "Choose another folder. Nothing was changed.");
    }

    /** The header names the block of a chunk that was whole when it was written. */
    private static boolean endIsMissing(RandomAccessFile bytes, String header, long size) throws IOException {
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

    private static String block(RandomAccessFile bytes, long number) throws IOException {
        byte[] block = new byte[(int) Math.min(BLOCK, bytes.length() - number * BLOCK)];
        bytes.seek(number * BLOCK);
        bytes.readFully(block);
        return new String(block, StandardCharsets.ISO_8859_1);
    }
}
