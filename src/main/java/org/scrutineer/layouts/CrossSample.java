package org.scrutineer.layouts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutineer.workbooks.Cell;

/** The first rows under a header, by which it is told what their columns hold. */
record CrossSample(CrossLook look, List<Grid.Line> lines) {
    boolean isNumeric(int column) {
        return isMostly(column, look::number);
    }

    boolean isMostly(int column, Predicate<Cell> kind) {
        long kinds = fills(column, kind);
        return kinds > 0 && kinds * 2 >= fills(column, cell -> true);
    }

    long fills(int column, Predicate<Cell> kind) {
        return lines.stream()
                .flatMap(line -> line.at(column).stream())
                .filter(place -> place.filled() && kind.test(place.cell()))
                .count();
    }

    /**
     * How many known names stand in a column, each once, by themselves or with what stands left of them: a group that goes
     * down over several rows is one.
     */
    long subjects(int column) {
        Set<String> names = new HashSet<>();
        String group = "";
        for (Grid.Line line : lines) {
            group = own(line, column - 1).map(place -> Words.plain(place.cell().text())).orElse(group);
            String before = group;
            own(line, column).filter(place -> look.subject(before, place.cell()))
                    .ifPresent(place -> names.add(before + "/" + Words.plain(place.cell().text())));
        }
        return names.size();
    }

    private static Optional<Grid.Place> own(Grid.Line line, int column) {
        return line.at(column).filter(place -> place.own(line.number()) && place.filled());
    }
}
