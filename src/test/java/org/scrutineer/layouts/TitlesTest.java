package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static Titles of(Map<String, String> legend, String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1, "A" + (lines.size() + 1), text));
        }
        return Titles.of(lines, legend);
    }

    @Test
    void theLinesAboveATableAreToldApart() {
        Titles titles = of(
                Map.of("R", "Red", "G", "Green"),
                "Northmere Borough Council",
                "Adult Care Select Committee",
                "R = Red, G = Green",
                "Review of Street Lighting",
                "Position at 4 September 2026");

        assertThat(titles.title()).map(Line::address).contains("A4");
        assertThat(titles.committee()).map(Line::text).contains("Adult Care Select Committee");
        assertThat(titles.authority()).map(Line::text).contains("Northmere Borough Council");
        assertThat(titles.positionAt()).contains("4 September 2026");
    }

    @Test
    void instructionsAreNoTitle() {
        String instruction = "Fill in every white cell of this table by the end of the month and send it back to the "
                + "scrutiny team, who will put all answers together for the committee and its members.";

        assertThat(of(Map.of(), instruction, "Street Lighting").title()).map(Line::text).contains("Street Lighting");
        assertThat(of(Map.of()).title()).isEmpty();
    }
}
