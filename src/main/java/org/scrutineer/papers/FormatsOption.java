package org.scrutineer.papers;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scrutineer.papers.PaperFiles.Format;
import org.scrutineer.ui.Problem;
import picocli.CommandLine.Option;

/** Where papers go and in which formats: the same for every kind. */
final class FormatsOption {
    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the files go; made if missing.")
    private Path folder;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "pdf, docx or both: the default.")
    private List<String> formats = List.of("pdf", "docx");

    Path folder() {
        return folder;
    }

    Set<Format> formats() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            chosen.add(switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "pdf" -> Format.PDF;
                case "docx", "word" -> Format.DOCX;
                default -> throw new Problem(
                        "Papers are not made as “" + name + "”.",
                        "Give --format pdf, --format docx or --format pdf,docx.");
            });
        }
        return chosen;
    }
}
