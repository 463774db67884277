package org.scrutineer.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scrutineer.documents.HtmlWriter;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfWriter;
import org.scrutineer.documents.WordWriter;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/**
 * Writes a paper's files. A file appears whole or not at all, and one that is there already is never replaced: somebody
 * may have written in it.
 */
public final class PaperFiles {
    private PaperFiles() {}

    public enum Format {
        PDF("pdf"),
        DOCX("docx"),
        HTML("html");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        public String ending() {
            return ending;
        }
    }

    /**
     * @param folder made when it is not there
     * @return the files, in the order of the formats
     */
    public static List<Path> write(Paper paper, Set<Format> formats, Path folder, Progress progress) {
        return put(print(paper, formats, progress), folder, progress);
    }

    /** The bytes of the files, in the order of the formats, named after the paper. */
    static List<Attachment> print(Paper paper, Set<Format> formats, Progress progress) {
        List<Attachment> printed = new ArrayList<>();
        for (Format format : formats) {
            progress.check();
            String name = fileName(paper.title()) + "." + format.ending();
            progress.report(printed.size(), formats.size(), "Writing " + name);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                switch (format) {
                    case PDF -> PdfWriter.write(paper, out, progress);
                    case DOCX -> WordWriter.write(paper, out, progress);
                    case HTML -> HtmlWriter.write(paper, out, progress);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            printed.add(Snapshots.attachment(name, out.toByteArray()));
        }
        return printed;
    }

    /** Puts printed files into a folder as they are; where one of the names is taken, all of them get a number. */
    static List<Path> put(List<Attachment> files, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            int copy = freeCopy(folder, files);
            List<Path> written = new ArrayList<>();
            for (Attachment file : files) {
                progress.check();
                written.add(put(file.content(), folder.resolve(numbered(file.name(), copy))));
            }
            return written;
        } catch (IOException failed) {
            throw new Problem(
                    "The paper could not be written to " + folder + ".",
                    "Choose a folder that you may write to and that has room, and make the paper again.",
                    failed);
        }
    }

    private static Path put(byte[] content, Path file) throws IOException {
        // Not a temporary file of Java's making: those may be read by nobody but their owner, and papers are shared.
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(unfinished, content);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** One number for all formats, so that the PDF and the Word of one making stand side by side. */
    private static int freeCopy(Path folder, List<Attachment> files) throws FileAlreadyExistsException {
        for (int copy = 1; copy < 10_000; copy++) {
            int number = copy;
            if (files.stream().noneMatch(file -> Files.exists(folder.resolve(numbered(file.name(), number))))) {
                return copy;
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    private static String numbered(String name, int copy) {
        int ending = name.lastIndexOf('.');
        return copy == 1 ? name : name.substring(0, ending) + " (" + copy + ")" + name.substring(ending);
    }

    private static String fileName(String title) {
        String plain = title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "paper" : plain.substring(0, Math.min(plain.length(), 80));
    }
}
