package org.scrutineer.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.workbooks.Workbook;

/**
 * Everything that is known about a file before anything is written.
 *
 * @param tables what was recognised, in the workbook's order
 * @param comparisons each record of the file beside the store's
 */
public record Preview(
        Path file,
        Workbook workbook,
        List<Recognition> tables,
        List<Understanding> understandings,
        List<Comparison> comparisons) {
    public Preview {
        tables = List.copyOf(tables);
        understandings = List.copyOf(understandings);
        comparisons = List.copyOf(comparisons);
    }

    /** Rows that need a person, in the order of the file. */
    public List<Doubt> doubts() {
        return understandings.stream().flatMap(understanding -> understanding.doubts().stream()).toList();
    }

    /** Those doubts that are news: a cell that says what it said when it was last taken in asks nothing again. */
    public List<Doubt> newDoubts() {
        return doubts().stream().filter(doubt -> !known(doubt)).toList();
    }

    private boolean known(Doubt doubt) {
        return comparisons.stream()
                .filter(comparison -> comparison.standing() == Standing.HELD)
                .anyMatch(comparison -> comparison.proposal().parts().stream()
                        .filter(part -> part.source().sheet().equals(doubt.sheet())
                                && part.source().cells().containsValue(doubt.address()))
                        .anyMatch(part -> comparison.differences().stream()
                                .noneMatch(difference -> difference.part().equals(part))));
    }

    /** What a person should know: of the file, of the tables, of the records. */
    public List<String> said() {
        return Stream.of(
                workbook.notes().stream(),
                tables.stream().flatMap(table -> table.doubts().stream()).map(Doubt::sentence),
                understandings.stream().flatMap(understanding -> understanding.said().stream()))
                .flatMap(sentences -> sentences)
                .distinct()
                .toList();
    }

    public List<Comparison> clashes() {
        return comparisons.stream().filter(Comparison::clashes).toList();
    }

    public long count(Standing standing) {
        return comparisons.stream().filter(comparison -> comparison.standing() == standing).count();
    }

    /** Records that are held already and that the file changes. */
    public long changed() {
        return comparisons.stream()
                .filter(comparison -> comparison.standing() == Standing.HELD)
                .filter(comparison -> comparison.differences().stream()
                        .anyMatch(Comparison.Difference.Change.class::isInstance))
                .count();
    }

    /** Whether taking it in would write nothing. */
    public boolean nothingNew() {
        return comparisons.stream().allMatch(comparison -> comparison.differences().isEmpty());
    }
}
