package org.scrutineer.workbooks;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/**
 * Opens a Word document or a plain text, whatever its name says, without ever changing it.
 *
 * <p>Reads .docx and .docm (macros are never run), also in the Strict form, the rows of a workbook, and text in UTF-8,
 * UTF-16 or windows-1252.
 */
public final class DocumentReader {
    static final long FILE_BYTES = 20L << 20;
    static final int CHARACTERS = 2_000_000;

    private DocumentReader() {}

    /**
     * @throws Problem for every file that cannot be read, with what to do about it
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static TextDocument read(Path file, Progress progress) {
        String name = WorkbookReader.name(file);
        if (Files.isDirectory(file)) {
            throw RefusedDocument.folder(name);
        }
        try {
            if (Files.size(file) > FILE_BYTES) {
                throw RefusedDocument.tooLarge();
            }
            progress.report(0, -1, "Reading " + name);
            byte[] content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw Refused.empty();
            }
            return document(file, name, content, progress);
        } catch (OutOfMemoryError tooLarge) {
            throw Refused.tooLittleMemory(tooLarge);
        } catch (NoSuchFileException missing) {
            throw new Problem(Refused.notFound(name).what(), Refused.notFound(name).whatToDo(), missing);
        } catch (IOException failure) {
            throw Refused.unreadable(name, failure);
        }
    }

    /** Text that somebody pasted. */
    public static TextDocument pasted(String name, String text) {
        if (text.length() > CHARACTERS) {
            throw RefusedDocument.tooLong();
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new TextDocument(name, digest(content), content, PlainPassages.of(text), true, List.of());
    }

    private static TextDocument document(Path file, String name, byte[] content, Progress progress)
            throws IOException {
        FileKind kind = FileKind.of(Arrays.copyOf(content, Math.min(content.length, FileKind.HEAD)));
        return switch (kind) {
            case ZIP -> packed(file, name, content, progress);
            case TEXT -> text(file, name, content, progress);
            case OLE2, OLD_EXCEL -> throw RefusedDocument.saveAsDocument(
                    "locked with a password, or of a program before Office 2007");
            case EXCEL_XML, XML -> throw RefusedDocument.notADocument("XML data");
            case WEB_PAGE -> throw RefusedDocument.saveAsDocument("a web page");
            case PDF -> throw RefusedDocument.saveAsDocument("a PDF document");
            case RICH_TEXT -> throw RefusedDocument.saveAsDocument("a text document (.rtf)");
            case PICTURE -> throw RefusedDocument.notADocument("a picture");
        };
    }

    private static TextDocument text(Path file, String name, byte[] content, Progress progress) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return rows(file, name, content, progress);
        }
        String text = TextEncoding.decoded(content, RefusedDocument::unknown);
        if (text.length() > CHARACTERS) {
            throw RefusedDocument.tooLong();
        }
        return new TextDocument(name, digest(content), content, PlainPassages.of(text), true, List.of());
    }

    private static TextDocument packed(Path file, String name, byte[] content, Progress progress) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Parts parts = new Parts(zip);
            if (parts.hasFolder("xl/")) {
                return rows(file, name, content, progress);
            }
            WordDocument word = new WordDocument(parts, progress);
            return new TextDocument(name, digest(content), content, word.passages(), false, word.notes());
        } catch (ZipException | EOFException | XMLStreamException | UncheckedStreamException
                | IllegalArgumentException damage) {
            throw RefusedDocument.damaged(damage);
        }
    }

    /** The rows of all sheets, each sheet as one table. */
    private static TextDocument rows(Path file, String name, byte[] content, Progress progress) {
        Workbook workbook = WorkbookReader.read(file, progress);
        return new TextDocument(name, digest(content), content, SheetPassages.of(workbook), false, workbook.notes());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
