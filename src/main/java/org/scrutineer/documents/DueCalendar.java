package org.scrutineer.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.ui.Tone;

/**
 * What falls due when, and how much of it is done or overdue on a day: months across, or weeks where all falls within a
 * few. A date counts by the last day that it can mean.
 *
 * @param counted what was counted, as several: "recommendations"
 */
public record DueCalendar(List<Due> all, LocalDate asAt, String counted) {
    private static final double NAMES = 66;
    private static final double HEAD = 28;
    private static final double STEP = 24;
    private static final double SIZE = 9.5;
    /** Of a cell at its widest, in points. */
    private static final double WIDEST = 64;

    public DueCalendar {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A calendar of nothing");
        }
    }

    public record Due(LocalDate until, boolean done) {}

    /** How something that is due stands on the day. */
    public enum State {
        OVERDUE("Overdue", Tone.RED),
        DUE("Still to come", Tone.NONE),
        DONE("Done", Tone.COMPLETE);

        private final String words;
        private final Tone tone;

        State(String words, Tone tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        public static State of(Due due, LocalDate asAt) {
            return due.done() ? DONE : due.until().isBefore(asAt) ? OVERDUE : DUE;
        }
    }

    /** What a part of the picture opens: the ones of a state whose dates lie between two days, both included. */
    public record Behind(State state, LocalDate first, LocalDate last) {
        String key() {
            return "due " + state + " " + first + " " + last;
        }

        /** Reads {@link #key}; nothing where it is the name of another list. */
        public static Optional<Behind> read(String opens) {
            String[] parts = opens.split(" ");
            return parts.length == 4 && parts[0].equals("due")
                    ? Optional.of(new Behind(
                            State.valueOf(parts[1]), LocalDate.parse(parts[2]), LocalDate.parse(parts[3])))
                    : Optional.empty();
        }

        public boolean holds(Due due, LocalDate asAt) {
            return !due.until().isBefore(first) && !due.until().isAfter(last) && State.of(due, asAt) == state;
        }
    }

    public int count(State state) {
        return (int) all.stream().filter(due -> State.of(due, asAt) == state).count();
    }

    public Pictured pictured(Message message) {
        return Pictured.of(message, alternative(), List.of(chart()), table());
    }

    private List<DueSlot> slots() {
        return DueSlot.over(all.stream().map(Due::until).sorted().toList(), asAt);
    }

    private int count(State state, DueSlot slot) {
        Behind behind = new Behind(state, slot.first(), slot.last());
        return (int) all.stream().filter(due -> behind.holds(due, asAt)).count();
    }

    private String alternative() {
        return "A calendar of due dates, from left to right: " + slots().stream()
                .map(slot -> slot.spoken() + ": " + words(slot))
                .collect(Collectors.joining("; ")) + ".";
    }

    private String words(DueSlot slot) {
        String words = Stream.of(State.values())
                .filter(state -> count(state, slot) > 0)
                .map(state -> count(state, slot) + " " + state.words().toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(new Column("Due", 40, true)));
        Stream.of(State.values()).forEach(state -> columns.add(new Column(state.words(), 20, false)));
        return new Table(
                "Due dates as at " + Message.day(asAt),
                "One row for each time: how many " + counted + " that are due then are overdue, still to come and "
                        + "done.",
                columns, slots().stream().map(this::row).toList());
    }

    private Row row(DueSlot slot) {
        List<Cell> cells = new ArrayList<>(List.of(cell(slot.spoken())));
        Stream.of(State.values()).forEach(state -> cells.add(cell(String.valueOf(count(state, slot)))));
        return new Row(cells);
    }

    private static Cell cell(String words) {
        return new Cell(List.of(Paragraph.of(words)));
    }

    Chart chart() {
        List<DueSlot> slots = slots();
        double width = Math.min(WIDEST, (Look.TEXT_WIDTH - NAMES) / slots.size());
        List<Chart.Mark> marks = new ArrayList<>();
        for (int row = 0; row < State.values().length; row++) {
            marks.add(new Chart.Label(0, HEAD + row * STEP + 15, SIZE, State.values()[row].words()));
        }
        String year = "";
        for (int column = 0; column < slots.size(); column++) {
            DueSlot slot = slots.get(column);
            double x = NAMES + column * width;
            marks.add(new Chart.Label(x + 3, 22, 9, slot.label()));
            if (!slot.year().equals(year)) {
                marks.add(new Chart.Label(x + 3, 10, 9, slot.year()));
                year = slot.year();
            }
            for (int row = 0; row < State.values().length; row++) {
                cell(marks, slot, State.values()[row], new Chart.Area(
                        x, HEAD + row * STEP, width - 2, STEP - 2));
            }
            if (slot.holds(asAt)) {
                double foot = HEAD + State.values().length * STEP + 1;
                marks.add(new Chart.Line(x, foot, x + width - 2, foot, Chart.Stroke.SERIES));
                marks.add(new Chart.Label(x, foot + 12, 9, "today"));
            }
        }
        return new Chart(Look.TEXT_WIDTH, HEAD + State.values().length * STEP + 17, marks);
    }

    /** A nought is not drawn as if it were something; its place stays to be seen. */
    private void cell(List<Chart.Mark> marks, DueSlot slot, State state, Chart.Area area) {
        int count = count(state, slot);
        if (count == 0) {
            double foot = area.y() + area.height();
            marks.add(new Chart.Line(area.x(), foot, area.x() + area.width(), foot, Chart.Stroke.GRID));
            return;
        }
        Behind behind = new Behind(state, slot.first(), slot.last());
        marks.add(new Chart.Part(
                slot.spoken() + ": " + count + " " + state.words().toLowerCase(java.util.Locale.UK),
                Optional.of(behind.key()), area,
                List.of(new Chart.Box(area, state.tone, words(state, count, area.width()), SIZE))));
    }

    private static String words(State state, int count, double width) {
        String shaped = state.tone == Tone.NONE ? String.valueOf(count) : state.tone.shape() + "\u00a0" + count;
        return ChartWords.boxWidth(shaped, SIZE) + 4 <= width ? shaped : String.valueOf(count);
    }
}
