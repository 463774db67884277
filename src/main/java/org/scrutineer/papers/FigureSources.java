package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;

/** The files that the figures were taken from, with the days on which they came. */
record FigureSources(PerformanceMaterial material) {

    boolean any() {
        return !material.files().sent().isEmpty() || material.files().typed() > 0;
    }

    void compose(Body body) {
        int files = material.files().sent().size();
        int typed = material.files().typed();
        if (files > 0) {
            body.numbered("The figures were taken from " + Words.count(files, "file") + ". Each figure can be traced "
                    + "to its file, sheet and cell." + (typed == 0 ? "" : " " + typed(typed, "others")));
            body.add(table());
        } else {
            body.numbered(typed(typed, "figures"));
        }
    }

    private static String typed(int count, String what) {
        return count == 1
                ? "1 figure was written into the register by an officer."
                : count + " " + what + " were written into the register by officers.";
    }

    private Table table() {
        return new Table(
                "Files that the figures were taken from",
                "One row for each file: the provider that sent it, the file’s name, and when it was received.",
                List.of(new Column("Provider", 32, true), new Column("File", 46, false),
                        new Column("Received", 22, false)),
                material.files().sent().stream()
                        .map(file -> new Row(List.of(
                                SummaryBlocks.plain(file.provider().isBlank() ? "Several" : file.provider()),
                                SummaryBlocks.plain(file.file().isBlank() ? "Not for publication" : file.file()),
                                SummaryBlocks.plain(file.received().map(Words::day).orElse("Not recorded")))))
                        .toList());
    }
}
