package org.scrutineer.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfWriter;
import org.scrutineer.documents.WordWriter;
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
        DOCX("docx");

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
        try {
            Files.createDirectories(folder);
            String name = freeName(folder, fileName(paper.title()), formats);
            List<Path> written = new ArrayList<>();
            for (Format format : formats) {
                progress.check();
                progress.report(written.size(), formats.size(), "Writing " + name + "." + format.ending());
                written.add(write(paper, format, folder.resolve(name + "." + format.ending()), progress));
            }
            return written;
        } catch (IOException failed) {
            throw new Problem(
                    "The paper could not be written to " + folder + ".",
                    "Choose a folder that you may write to and that has room, and make the paper again.",
                    failed);
        }
    }

    private static Path write(Paper paper, Format format, Path file, Progress progress) throws IOException {
        // Not a temporary file of Java's making: those may be read by nobody but their owner, and papers are shared.
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                switch (format) {
                    case PDF -> PdfWriter.write(paper, out, progress);
                    case DOCX -> WordWriter.write(paper, out, progress);
                }
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** One name for all formats, so that the PDF and the Word of one making stand side by side. */
    private static String freeName(Path folder, String name, Set<Format> formats) throws FileAlreadyExistsException {
        for (int copy = 1; copy < 10_000; copy++) {
            String candidate = copy == 1 ? name : name + " (" + copy + ")";
            if (formats.stream().noneMatch(format -> Files.exists(folder.resolve(candidate + "." + format.ending())))) {
                return candidate;
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
    }

    private static String fileName(String title) {
        String plain = title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "paper" : plain.substring(0, Math.min(plain.length(), 80));
    }
}
