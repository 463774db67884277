package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/**
 * Writes tables for other programs. A file is either written wholly and lies safely on the disk, or is not there, or is
 * the one that was there before.
 */
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /**
     * Writes a workbook or text, as the file's ending says: .xlsx or .csv.
     *
     * @throws Problem when the ending is another, or the file cannot be written
     */
    public static void write(Path to, Export export, Progress progress) {
        String name = to.getFileName().toString().toLowerCase(Locale.ROOT);
        if (export.rows().size() >= Limits.ROWS) {
            throw new Problem("A sheet holds 1,048,575 rows at most, and this table has " + export.rows().size() + ".",
                    "Export a part of it.");
        }
        if (name.endsWith(".xlsx")) {
            write(to, bytes -> OpenXmlWriter.write(export, bytes, progress));
        } else if (name.endsWith(".csv")) {
            write(to, bytes -> TextWriter.write(export, bytes, progress));
        } else {
            throw new Problem("'" + to.getFileName() + "' is neither a workbook nor a text file of values.",
                    "Choose a name that ends in .xlsx or .csv.");
        }
    }

    /** Writes the bytes of a workbook that was made already. */
    public static void write(Path to, byte[] workbook) {
        write(to, bytes -> bytes.write(workbook));
    }

    /**
     * Writes the bytes of several workbooks and then does what makes them count. Where any of it fails none of them
     * stays: a form that nobody knows of could not be taken in again.
     *
     * @param workbooks by the file that each goes to, in their order
     */
    public static void write(SequencedMap<Path, byte[]> workbooks, Runnable then) {
        List<Path> written = new ArrayList<>();
        boolean done = false;
        try {
            workbooks.forEach((file, workbook) -> {
                write(file, workbook);
                written.add(file);
            });
            then.run();
            done = true;
        } finally {
            if (!done) {
                written.forEach(file -> file.toFile().delete());
            }
        }
    }

    private interface Writing {
        void to(OutputStream bytes) throws IOException;
    }

    private static void write(Path to, Writing writing) {
        Path target = to.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempFile(target.getParent(), ".", ".part");
            try {
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    OutputStream bytes = Channels.newOutputStream(channel);
                    writing.to(bytes);
                    channel.force(true);
                }
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw notWritten(to, failure);
        } catch (UncheckedIOException failure) {
            throw notWritten(to, failure.getCause());
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Problem notWritten(Path to, IOException failure) {
        return new Problem("The file '" + to.getFileName() + "' could not be written.",
                "Check that you may write to the folder, that the disk is not full and that no other program has the"
                        + " file open.",
                failure);
    }
}
