package org.scrutineer.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.periods.Period;

/**
 * What a person says of one return, beyond what the file says.
 *
 * @param period for which it is, where the file does not say so itself
 * @param provider whose it is, by name, where the file says so wrongly or not at all
 * @param labels what the sheet's own words mean: the name of a measure, or empty for what is not taken in
 * @param tables where the figures of a sheet are, by the sheet's name, where they were not found
 * @param cells what a cell means, where it could not be read or was read wrongly
 * @param right cells that somebody has looked at and found right
 */
public record ReturnAim(
        Optional<Period> period, Optional<String> provider, Map<String, String> labels, Map<String, Headed> tables,
        Map<CellPlace, String> cells, Set<CellPlace> right) {
    /** @param row of the headings, from 1; @param key the column, from 0, that names the measures or the months */
    public record Headed(int row, int key) {}

    public static final ReturnAim AS_IT_STANDS = forPeriod(Optional.empty());

    public ReturnAim {
        labels = Map.copyOf(labels);
        tables = Map.copyOf(tables);
        cells = Map.copyOf(cells);
        right = Set.copyOf(right);
    }

    public static ReturnAim forPeriod(Optional<Period> period) {
        return new ReturnAim(period, Optional.empty(), Map.of(), Map.of(), Map.of(), Set.of());
    }

    ReturnAim during(Period wanted) {
        return new ReturnAim(Optional.of(wanted), provider, labels, tables, cells, right);
    }

    ReturnAim of(String name) {
        return new ReturnAim(period, Optional.of(name), labels, tables, cells, right);
    }

    ReturnAim meaning(String label, String measure) {
        Map<String, String> more = new HashMap<>(labels);
        more.put(label, measure);
        return new ReturnAim(period, provider, more, tables, cells, right);
    }

    ReturnAim saying(CellPlace place, String text) {
        Map<CellPlace, String> more = new HashMap<>(cells);
        more.put(place, text);
        return new ReturnAim(period, provider, labels, tables, more, right);
    }

    ReturnAim finding(CellPlace place) {
        Set<CellPlace> more = new HashSet<>(right);
        more.add(place);
        return new ReturnAim(period, provider, labels, tables, cells, more);
    }

    ReturnAim heading(String sheet, Headed headed) {
        Map<String, Headed> more = new HashMap<>(tables);
        more.put(sheet, headed);
        return new ReturnAim(period, provider, labels, more, cells, right);
    }
}
