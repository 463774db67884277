package org.scrutineer.exports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;

/** The kinds of file that a table goes out as, told by their ending. */
public enum ExportFormat {
    XLSX("xlsx", "Excel workbook"),
    CSV("csv", "Text for spreadsheets (CSV)"),
    DOCX("docx", "Word"),
    PDF("pdf", "PDF, accessible"),
    HTML("html", "Web page"),
    PNG("png", "Picture");

    private final String ending;
    private final String words;

    ExportFormat(String ending, String words) {
        this.ending = ending;
        this.words = words;
    }

    public String ending() {
        return ending;
    }

    public String words() {
        return words;
    }

    /** @throws Problem that names the endings there are, when the file has another */
    public static ExportFormat of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst()
                .orElseThrow(() -> new Problem(
                        "A table is not written as “" + file.getFileName() + "”.",
                        "Choose a name that ends in " + Arrays.stream(values()).map(format -> "." + format.ending)
                                .collect(Collectors.joining(", ")) + "."));
    }

    static Optional<ExportFormat> called(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
