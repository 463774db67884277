package org.scrutineer.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.documents.HtmlWriter;
import org.scrutineer.documents.PagePicture;
import org.scrutineer.documents.PdfWriter;
import org.scrutineer.documents.TablePicture;
import org.scrutineer.documents.WordWriter;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.WorkbookWriter;

/** Writes a table into a file, wholly or not at all. */
public final class TableFile {
    /** Of a picture: about seven pages at 300 dots an inch. */
    private static final long MOST_DOTS = 60_000_000;
    private static final int LONGEST_NAME = 80;
    /** Names that Windows keeps for itself, whatever their ending. */
    private static final Set<String> KEPT = Set.of("con", "prn", "aux", "nul");

    private TableFile() {}

    /**
     * As the file's ending says; a file that was there before is replaced.
     *
     * @throws Problem when the ending is another, the file cannot be written, or no picture can be that large
     */
    public static void write(Path to, ExportedTable table, Progress progress) {
        switch (ExportFormat.of(to)) {
            case XLSX, CSV -> WorkbookWriter.write(to, TableForms.export(table), progress);
            case DOCX -> write(to, out -> WordWriter.write(TableForms.paper(table), out, progress));
            case PDF -> write(to, out -> PdfWriter.write(TableForms.paper(table), out, progress));
            case HTML -> write(to, out -> HtmlWriter.write(TableForms.paper(table), out, progress));
            case PNG -> write(to, out -> out.write(picture(table)));
        }
    }

    /**
     * The same, once the finished file was opened again: what holds anything that must not go out is never put there, and
     * a file that was there before stays.
     *
     * @throws Problem when anything was found in it
     */
    public static void release(Path to, ExportedTable table, ReleaseCheck check, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("scrutineer-table");
            Path draft = folder.resolve(to.getFileName().toString());
            try {
                write(draft, table, progress);
                byte[] made = Files.readAllBytes(draft);
                check.release(to.getFileName().toString(), made);
                WorkbookWriter.write(to, made);
            } finally {
                Files.deleteIfExists(draft);
                Files.deleteIfExists(folder);
            }
        } catch (IOException failed) {
            throw new Problem(
                    "The table could not be made.", "Check that there is room for temporary files, and try again.",
                    failed);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path to, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        WorkbookWriter.write(to, out.toByteArray());
    }

    private static byte[] picture(ExportedTable table) throws IOException {
        TablePicture picture = TablePicture.of(TableForms.block(table), table.subject().note());
        if (picture.dots(PagePicture.DOTS_AN_INCH) > MOST_DOTS) {
            throw new Problem(
                    "A picture of this table would be too large: it has " + table.rows().size() + " rows.",
                    "Show fewer rows or columns, or export it as PDF.");
        }
        return picture.png(PagePicture.DOTS_AN_INCH);
    }

    /** A name that any system takes, made of what the table shows; without its ending. */
    static String name(ExportedTable.Subject subject) {
        String plain = subject.title().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() || KEPT.contains(cut) ? "table" : cut;
    }

    /** The file of this name in the folder, or with a number after it where that is taken. */
    static Path free(Path folder, String name, ExportFormat format) {
        return IntStream.iterate(1, copy -> copy + 1)
                .mapToObj(copy -> folder.resolve(name + (copy == 1 ? "" : " (" + copy + ")") + "." + format.ending()))
                .filter(file -> !Files.exists(file))
                .findFirst().orElseThrow();
    }
}
