package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.documents.RagOverTime.Count;
import org.scrutineer.documents.RagOverTime.Moment;

/** Draws {@link RagOverTime}: words that a part is too low for stand beside it, none over another. */
final class RagColumns {
    private static final double WIDTH = Look.TEXT_WIDTH;
    private static final double TOP = 14;
    private static final double AREA = 150;
    private static final double SIZE = 10;
    private static final double LEADING = 11.5;
    private static final double INSIDE = 6;

    private final RagOverTime data;
    private final List<Chart.Mark> marks = new ArrayList<>();

    RagColumns(RagOverTime data) {
        this.data = data;
    }

    Chart chart() {
        int most = Math.max(1, data.moments().stream().mapToInt(Moment::total).max().orElse(1));
        double foot = TOP + AREA;
        marks.add(new Chart.Line(0, foot, WIDTH, foot, Chart.Stroke.GRID));
        for (int at = 0; at < data.moments().size(); at++) {
            column(at, AREA / most);
        }
        double y = foot + 16 + SIZE;
        ChartKey key = new ChartKey(0, y);
        for (RatingMark mark : data.marks()) {
            if (key.right() + ChartWords.width(mark.word(), SIZE) + 60 > WIDTH) {
                marks.addAll(key.shapes());
                y += 16;
                key = new ChartKey(0, y);
            }
            key.box(mark.tone(), letter(mark).equals(mark.word()) ? mark.word() : letter(mark) + " " + mark.word());
        }
        marks.addAll(key.shapes());
        return new Chart(WIDTH, y + 16, marks);
    }

    private void column(int at, double one) {
        Moment moment = data.moments().get(at);
        double step = WIDTH / data.moments().size();
        double width = Math.min(84, step * 0.78);
        double x = at * step + (step - width) / 2;
        double y = TOP + AREA;
        double lowest = y + LEADING;
        for (Count count : moment.counts()) {
            if (count.count() > 0) {
                double height = one * count.count();
                y -= height;
                lowest = part(moment, count, new Chart.Area(x, y, width, height), lowest);
            }
        }
        centred(String.valueOf(moment.total()), x + width / 2, y - 4);
        centred(moment.label(), x + width / 2, TOP + AREA + 13);
    }

    /** @return the base line of the words beside, above which the next ones must stay */
    private double part(Moment moment, Count count, Chart.Area area, double lowest) {
        String words = Stream.of(count.mark().word(), letter(count.mark()))
                .map(word -> count.mark().tone().shape() + "\u00a0" + word + "\u00a0" + count.count())
                .filter(label -> area.height() >= SIZE + 2
                        && ChartWords.boxWidth(label, SIZE) + INSIDE <= area.width())
                .findFirst()
                .orElse("");
        List<Chart.Shape> shapes = new ArrayList<>(List.of(
                new Chart.Box(area, count.mark().tone(), words, SIZE)));
        double base = lowest;
        if (words.isEmpty()) {
            base = Math.min(area.middleY() + 3.3, lowest - LEADING);
            shapes.add(new Chart.Label(
                    area.x() + area.width() + 3, base, 9, letter(count.mark()) + "\u00a0" + count.count()));
        }
        marks.add(new Chart.Part(
                moment.label() + ": " + count.count() + " of " + moment.total() + " " + count.mark().word(),
                count.opens(), area, shapes));
        return base;
    }

    /** What stands for a rating: its letter, or the beginning of each of its words; a number would read as a count. */
    private static String letter(RatingMark mark) {
        if (!mark.code().isEmpty() && !mark.code().matches("\\d+")) {
            return mark.code();
        }
        StringBuilder letters = new StringBuilder();
        for (String word : mark.word().split("[\\s-]+")) {
            letters.append(word, 0, Math.min(1, word.length()));
        }
        return letters.toString().toUpperCase(java.util.Locale.UK);
    }

    private void centred(String words, double middle, double base) {
        double width = ChartWords.width(words, SIZE);
        marks.add(new Chart.Label(Math.clamp(middle - width / 2, 0, Math.max(0, WIDTH - width)), base, SIZE, words));
    }
}
