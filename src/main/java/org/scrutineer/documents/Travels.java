package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.ui.Tone;

/**
 * Direction of travel: how each thing is rated, how it was rated before, and an arrow with its words.
 *
 * @param since the earlier moment in a sentence: "the paper of 10 June 2026", "Q2 2026"
 */
public record Travels(List<Travel> travels, String since) {
    private static final double NAMES = 176;
    private static final double BOX = 92;
    private static final double STEP = 22;
    private static final double HEIGHT = 15;
    private static final double SIZE = 9.5;
    private static final double NAMED = 9;

    public Travels {
        travels = List.copyOf(travels);
        if (travels.isEmpty()) {
            throw new IllegalArgumentException("A direction of travel of nothing");
        }
    }

    /** Where a rating went. */
    public enum Way {
        BETTER("▲", "better"),
        SAME("=", "no change"),
        WORSE("▼", "worse"),
        /** One of the two is not rated, or stands outside what can be compared. */
        NOT_COMPARED("–", "not comparable");

        private final String sign;
        private final String words;

        Way(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /** "▲ better": never the sign alone. */
        public String text() {
            return sign + "\u00a0" + words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param name "Recommendation 4"
     * @param opens names what is behind it, where a screen can open it
     */
    public record Travel(
            UUID about, String name, RatingMark from, RatingMark to, Way way, Optional<String> opens) {
        /** "Recommendation 4: Red, then Amber: better". */
        String spoken() {
            return name + ": " + way.words() + ", from " + from.word() + " to " + to.word();
        }
    }

    public Pictured pictured(Message message) {
        return Pictured.of(message, alternative(), charts(Chart.Room.UPRIGHT), table());
    }

    private String alternative() {
        return "A row for each with the rating then, the rating now and an arrow between them. "
                + travels.stream().map(Travel::spoken).collect(Collectors.joining("; ")) + ".";
    }

    private Table table() {
        return new Table(
                "Direction of travel since " + since,
                "One row for each: the rating then, the rating now, and whether that is better or worse.",
                List.of(
                        new Column("What", 40, true), new Column("Rating then", 20, false),
                        new Column("Rating now", 20, false), new Column("Direction", 20, false)),
                travels.stream()
                        .map(each -> new Row(List.of(
                                words(each.name()), new Cell(List.of(each.from())), new Cell(List.of(each.to())),
                                words(each.way().text()))).about(each.about()))
                        .toList());
    }

    private static Cell words(String text) {
        return new Cell(List.of(Paragraph.of(text)));
    }

    /** As many charts as the rows need, alike in length. */
    List<Chart> charts(Chart.Room room) {
        int most = Math.max(1, (int) (room.height() / STEP));
        int parts = Math.ceilDiv(travels.size(), most);
        List<Chart> charts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            charts.add(chart(travels.subList(
                    part * travels.size() / parts, (part + 1) * travels.size() / parts)));
        }
        return charts;
    }

    private static Chart chart(List<Travel> rows) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            marks.add(part(rows.get(row), row * STEP));
        }
        return new Chart(Look.TEXT_WIDTH, rows.size() * STEP, marks);
    }

    private static Chart.Part part(Travel travel, double y) {
        double base = y + 13;
        double arrow = NAMES + BOX + 6;
        double now = arrow + 18;
        List<Chart.Shape> shapes = new ArrayList<>();
        List<String> lines = ChartWords.lines(travel.name(), NAMED, NAMES - 8, 2);
        for (int line = 0; line < lines.size(); line++) {
            shapes.add(new Chart.Label(0, lines.size() == 1 ? base : y + 8 + 10 * line, NAMED, lines.get(line)));
        }
        shapes.add(box(travel.from(), NAMES, y));
        shapes.add(new Chart.Label(arrow, base, SIZE, "→"));
        shapes.add(box(travel.to(), now, y));
        shapes.add(new Chart.Label(now + BOX + 8, base, SIZE, travel.way().text()));
        return new Chart.Part(
                travel.spoken(), travel.opens(), new Chart.Area(0, y, Look.TEXT_WIDTH, STEP - 2), shapes);
    }

    private static Chart.Box box(RatingMark mark, double x, double y) {
        String shape = mark.tone() == Tone.NONE ? "" : mark.tone().shape() + "\u00a0";
        String whole = shape + mark.word();
        String words = ChartWords.boxWidth(whole, SIZE) + 6 <= BOX
                ? whole
                : ChartWords.lines(whole.replace('\u00a0', ' '), SIZE - 1, BOX - 14, 1).getFirst();
        return new Chart.Box(new Chart.Area(x, y + 2, BOX, HEIGHT), mark.tone(), words, SIZE);
    }
}
