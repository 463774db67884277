package org.scrutineer.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Workbook;

/**
 * Everything that is known about a file before anything is written.
 *
 * @param tables what was recognised, in the workbook's order
 * @param comparisons each record of the file beside the store's
 * @param seen whether a file with just this content was taken in before
 */
public record Preview(
        Path file,
        Workbook workbook,
        List<Recognition> tables,
        List<Understanding> understandings,
        List<Comparison> comparisons,
        boolean seen) {
    public Preview {
        tables = List.copyOf(tables);
        understandings = List.copyOf(understandings);
        comparisons = List.copyOf(comparisons);
    }

    /** Rows that need a person, in the order of the file. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        understandings.forEach(understanding -> doubts.addAll(understanding.doubts()));
        Set<CellPlace> named = doubts.stream().map(Doubt::place).collect(Collectors.toSet());
        tables.stream().flatMap(table -> table.doubts().stream())
                .filter(doubt -> doubt.needsAPerson() && !named.contains(doubt.place()))
                .forEach(doubts::add);
        return doubts;
    }

    /** Those doubts that are news: a cell that says what it said when it was last taken in asks nothing again. */
    public List<Doubt> newDoubts() {
        if (seen && nothingNew()) {
            return List.of();
        }
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
        return Stream.concat(
                saidOfTheFile().stream(),
                understandings.stream().flatMap(understanding -> understanding.said().stream())).distinct().toList();
    }

    /** What a person should know of the file and its tables. */
    public List<String> saidOfTheFile() {
        return Stream.of(
                workbook.notes().stream(),
                tables.stream().flatMap(table -> table.doubts().stream()).filter(doubt -> !doubt.needsAPerson())
                        .map(Doubt::sentence),
                tables.stream().flatMap(table -> leftOut(table).stream()))
                .flatMap(sentences -> sentences)
                .distinct()
                .toList();
    }

    private Optional<String> leftOut(Recognition table) {
        List<String> columns = table.unclaimed().stream()
                .filter(column -> !column.name().isEmpty())
                .map(column -> "“" + column.name() + "” (" + Cell.letters(column.column()) + ")")
                .toList();
        String on = tables.size() == 1 ? "" : " on " + table.sheet().name();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of("Not taken in" + on + (columns.size() == 1 ? ": the column " : ": the columns ")
                        + String.join(", ", columns) + ".");
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
