package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ui.Tone;

/** Counts of things that have names and no ratings: one bar each, its name to the left, its count behind it. */
public final class CountBars {
    private static final double NAMES = 190;
    private static final double STEP = 17;
    private static final double BAR = 12;
    private static final double SIZE = 10;
    private static final double COUNT = 30;

    private CountBars() {}

    /**
     * @param spoken read aloud: "1.2 Care delivery: 15 comments"
     * @param opens names the list of those that were counted, where a screen can open it
     */
    public record Bar(String name, int count, String spoken, Optional<String> opens) {
        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException("A count is never below nought: " + name);
            }
        }
    }

    /** All bars to one scale, in their order; a count of nought has no bar but keeps its line. */
    public static Chart of(List<Bar> bars) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
        double room = Look.TEXT_WIDTH - NAMES - COUNT;
        List<Chart.Mark> marks = new ArrayList<>();
        double y = 0;
        for (Bar bar : bars) {
            double width = room * bar.count() / most;
            List<Chart.Shape> shapes = new ArrayList<>();
            shapes.add(new Chart.Label(0, y + BAR - 2, SIZE, fitting(bar.name())));
            if (bar.count() > 0) {
                shapes.add(new Chart.Box(new Chart.Area(NAMES, y, width, BAR), Tone.COMPLETE, "", SIZE));
            }
            shapes.add(new Chart.Label(NAMES + width + 5, y + BAR - 2, SIZE, String.valueOf(bar.count())));
            marks.add(new Chart.Part(
                    bar.spoken(), bar.opens(), new Chart.Area(0, y, NAMES + width + COUNT, STEP), shapes));
            y += STEP;
        }
        return new Chart(Look.TEXT_WIDTH, Math.max(STEP, y), marks);
    }

    /** As much of a name as stands before the bars. */
    private static String fitting(String name) {
        String shown = name;
        while (ChartWords.width(shown, SIZE) > NAMES - 8 && shown.length() > 2) {
            shown = shown.replaceFirst("…$", "");
            shown = shown.substring(0, shown.length() - 1).strip() + "…";
        }
        return shown;
    }
}
