package org.scrutineer.layouts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around a table.
 *
 * @param above titles and legends, from the top
 * @param below notes under the table
 * @param legend code to word, as written: 1 to "Fully Achieved"
 */
public record Surroundings(List<Line> above, List<Line> below, Map<String, String> legend) {
    public Surroundings {
        above = List.copyOf(above);
        below = List.copyOf(below);
        legend = Collections.unmodifiableMap(new LinkedHashMap<>(legend));
    }
}
