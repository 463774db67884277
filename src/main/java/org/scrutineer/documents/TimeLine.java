package org.scrutineer.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ui.Tone;

/**
 * What became of something, in lanes on one line of time: a dot for what happened on a day, a box for what took longer
 * or was judged.
 *
 * @param from the first day that is drawn
 * @param until the last
 */
public record TimeLine(List<Lane> lanes, LocalDate from, LocalDate until) {
    private static final double NAMES = 74;
    private static final double SIZE = 9.5;
    private static final double HEAD = 17;
    private static final double ROW = 17;
    private static final double GAP = 5;
    private static final double BOX = 13;
    private static final double DOT = 4.2;
    private static final double LEAST = 13;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    public TimeLine {
        lanes = List.copyOf(lanes);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A line of time that ends before it begins: " + from + ", " + until);
        }
    }

    /** @param name short, as it stands at the left */
    public record Lane(String name, List<Entry> entries) {
        public Lane {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param spoken all of it in words
     * @param opens names what is behind it
     */
    public record Entry(LocalDate from, LocalDate until, Look look, String spoken, Optional<String> opens) {}

    public sealed interface Look {}

    /** @param hollow where it turned out not to be so */
    public record Dot(boolean hollow) implements Look {}

    /** @param words short, printed inside where they fit */
    public record Box(Tone tone, String words) implements Look {}

    /** The whole in words, for who cannot see it. */
    public String spoken() {
        String all = lanes.stream().filter(lane -> !lane.entries().isEmpty())
                .map(lane -> lane.name() + ": " + lane.entries().stream().map(Entry::spoken)
                        .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
        return "A line of time from " + Message.day(from) + " to " + Message.day(until) + ". "
                + (all.isEmpty() ? "Nothing is on it." : all + ".");
    }

    /** @param width in points */
    public Chart chart(double width) {
        return new Drawing(Math.max(260, width)).chart();
    }

    private final class Drawing {
        private final double width;
        private final double scale;
        private final List<Chart.Mark> marks = new ArrayList<>();
        private double y = HEAD;

        Drawing(double width) {
            this.width = width;
            this.scale = (width - NAMES - LEAST) / Math.max(1, ChronoUnit.DAYS.between(from, until));
        }

        Chart chart() {
            List<Chart.Mark> rows = new ArrayList<>();
            for (Lane lane : lanes) {
                rows.addAll(lane(lane));
            }
            months();
            marks.addAll(rows);
            return new Chart(width, y, marks);
        }

        private double x(LocalDate day) {
            return NAMES + ChronoUnit.DAYS.between(from, day) * scale;
        }

        /** As many months have a name as have room for it; each January says its year. */
        private void months() {
            int step = 1;
            while (step < 12 && step * 30.4 * scale < 30) {
                step = step == 1 ? 3 : step * 2;
            }
            YearMonth first = YearMonth.from(from);
            YearMonth month = from.getDayOfMonth() == 1 ? first : first.plusMonths(1);
            boolean named = false;
            double taken = 0;
            for (; !month.atDay(1).isAfter(until); month = month.plusMonths(1)) {
                if ((month.getMonthValue() - 1) % step == 0) {
                    double at = x(month.atDay(1));
                    marks.add(new Chart.Line(at, HEAD - 4, at, y, Chart.Stroke.GRID));
                    boolean year = month.getMonthValue() == 1 || !named;
                    String words = MONTH.format(month) + (year ? " " + month.getYear() : "");
                    named = true;
                    double end = at + ChartWords.width(words, SIZE);
                    if (at > taken && end < width) {
                        marks.add(new Chart.Label(at, HEAD - 7, SIZE, words));
                        taken = end + 4;
                    }
                }
            }
        }

        private List<Chart.Mark> lane(Lane lane) {
            List<Chart.Mark> drawn = new ArrayList<>();
            drawn.add(new Chart.Label(0, y + BOX - 2.5, SIZE, lane.name()));
            List<Double> ends = new ArrayList<>();
            for (Entry entry : lane.entries()) {
                double left = x(entry.from());
                double right = Math.max(left + LEAST, Math.min(width, x(entry.until().plusDays(1))));
                int row = 0;
                while (row < ends.size() && ends.get(row) > left + 0.5) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(right);
                } else {
                    ends.set(row, right);
                }
                drawn.add(part(entry, new Chart.Area(left, y + row * (BOX + 2), right - left, BOX)));
            }
            double high = Math.max(1, ends.size()) * (BOX + 2);
            y += Math.max(ROW, high) + GAP;
            drawn.add(new Chart.Line(0, y - GAP / 2, width, y - GAP / 2, Chart.Stroke.GRID));
            return drawn;
        }

        private Chart.Part part(Entry entry, Chart.Area area) {
            Chart.Shape shape = switch (entry.look()) {
                case Dot dot -> new Chart.Dot(area.x() + LEAST / 2, area.middleY(), DOT, dot.hollow());
                case Box box -> new Chart.Box(
                        area, box.tone(), ChartWords.boxWidth(box.words(), SIZE) + 4 <= area.width() ? box.words() : "",
                        SIZE);
            };
            return new Chart.Part(entry.spoken(), entry.opens(), area, List.of(shape));
        }
    }
}
