package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegendTest {
    private static Map<String, String> read(String... texts) {
        return LegendReader.read(List.of(texts).stream().map(text -> new Line(1, "A1", text)).toList());
    }

    @Test
    void pairsOnOneLine() {
        assertThat(read("Assessment of progress: 1 = Fully Achieved; 2 = On Track; 3 = Slipped; 4 = Not Achieved."))
                .containsExactly(Map.entry("1", "Fully Achieved"), Map.entry("2", "On Track"),
                        Map.entry("3", "Slipped"), Map.entry("4", "Not Achieved"));
        assertThat(read("R = Red, A = Amber, G = Green")).containsExactly(Map.entry("R", "Red"),
                Map.entry("A", "Amber"), Map.entry("G", "Green"));
        assertThat(read("Key: Red – off track / Amber – at risk")).containsExactly(Map.entry("Red", "off track"),
                Map.entry("Amber", "at risk"));
    }

    @Test
    void onePairALine() {
        assertThat(read("Blue: complete", "Green: on track")).containsExactly(Map.entry("Blue", "complete"),
                Map.entry("Green", "on track"));
        assertThat(read("1 - Fully achieved\n2 - On track")).containsExactly(Map.entry("1", "Fully achieved"),
                Map.entry("2", "On track"));
    }

    @Test
    void titlesAreNoLegend() {
        assertThat(read("Review of Care at Home - progress update", "Position at 29 January 2026",
                "Meeting: 3 March 2026", "Select Committee: Adult Social Care")).isEmpty();
    }
}
