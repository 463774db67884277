package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/**
 * Opens a workbook or a text file of values, whatever its name says, without ever changing it.
 *
 * <p>Reads .xlsx, .xlsm (macros are never run), Strict Open XML, .xls from Excel 97 on, and CSV or tab-separated text
 * in UTF-8, UTF-16 or windows-1252.
 */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * @throws Problem for every file that cannot be read, with what to do about it
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static Workbook read(Path file, Progress progress) {
        String name = name(file);
        if (Files.isDirectory(file)) {
            throw Refused.folder(name);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Refused.empty();
            }
            if (size > Limits.FILE_BYTES) {
                throw Refused.tooLarge();
            }
            progress.report(0, -1, "Reading " + name);
            Reading reading = new Reading(file, name, progress);
            Contents contents = contents(reading, head(file));
            return new Workbook(name, digest(file), contents.sheets(), contents.notes());
        } catch (OutOfMemoryError tooLarge) {
            // What was read so far is let go of here, so there is memory again for everything else.
            throw Refused.tooLittleMemory(tooLarge);
        } catch (NoSuchFileException missing) {
            throw new Problem(Refused.notFound(name).what(), Refused.notFound(name).whatToDo(), missing);
        } catch (IOException failure) {
            throw Refused.unreadable(name, failure);
        }
    }

    /**
     * Reads a workbook that is kept in the store.
     *
     * @param name that it had as a file
     */
    public static Workbook read(String name, byte[] content, Progress progress) {
        try {
            Path file = Files.createTempFile("workbook", ".part");
            try {
                Files.write(file, content);
                Workbook read = read(file, progress);
                return new Workbook(name, read.sha256(), read.sheets(), read.notes());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw Refused.unreadable(name, failure);
        }
    }

    /** The file's name in one line: a name may hold a line break, and what is said of the file may not. */
    public static String name(Path file) {
        Path name = file.getFileName() == null ? file : file.getFileName();
        return name.toString().replaceAll("\\p{Cntrl}+", " ");
    }

    private static Contents contents(Reading reading, byte[] head) throws IOException {
        return switch (FileKind.of(head)) {
            case ZIP -> OpenXmlReader.read(reading);
            case OLE2 -> BinaryReader.read(reading);
            case TEXT -> TextReader.read(reading);
            case OLD_EXCEL -> throw Refused.saveAsWorkbook("a workbook of Excel 4 or earlier");
            case EXCEL_XML -> throw Refused.saveAsWorkbook("an XML spreadsheet of 2003");
            case WEB_PAGE -> throw Refused.notAWorkbook("a web page");
            case XML -> throw Refused.notAWorkbook("XML data");
            case PDF -> throw Refused.notAWorkbook("a PDF document");
            case RICH_TEXT -> throw Refused.notAWorkbook("a text document (.rtf)");
            case PICTURE -> throw Refused.notAWorkbook("a picture");
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(FileKind.HEAD);
        }
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream bytes = new DigestInputStream(
                Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
