package org.scrutineer.documents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/**
 * When things were first planned for, when they are planned for now, and when they were done, on a line of time. A date
 * that is only roughly known is a bar from its first to its last day; what has no date is listed apart.
 *
 * @param one what each is called: "milestone"
 */
public record Milestones(List<Step> steps, LocalDate asAt, String one) {
    public Milestones {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Milestones without one");
        }
    }

    /** The days that a date can mean. */
    public record Span(LocalDate from, LocalDate until) {
        public Span {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("A time that ends before it begins: " + from + ", " + until);
            }
        }
    }

    /** A date as it is written, and as it is understood where it can be. */
    public record When(String text, Optional<Span> span) {
        public static final When UNKNOWN = new When("", Optional.empty());
    }

    /**
     * @param planned as it was promised first
     * @param now as it is promised now
     * @param done the day on which it was recorded as done
     * @param opens names what is behind it, where a screen can open it
     */
    public record Step(
            UUID about, String name, When planned, When now, Optional<LocalDate> done, Optional<String> opens) {

        /** How many days later it is or was done than it was promised first, by the last days of both; less is earlier. */
        public Optional<Long> slipped() {
            Optional<LocalDate> end = done.or(() -> now.span().map(Span::until));
            return planned.span().flatMap(first -> end.map(last -> done.isPresent() && within(first, last)
                    ? 0L
                    : ChronoUnit.DAYS.between(first.until(), last)));
        }

        private static boolean within(Span span, LocalDate day) {
            return !day.isBefore(span.from()) && !day.isAfter(span.until());
        }

        boolean dated() {
            return now.span().isPresent() || planned.span().isPresent() || done.isPresent();
        }

        /** "31 days late", "no slip". */
        String slip() {
            return slipped().map(days -> {
                if (days == 0) {
                    return "no slip";
                }
                String number = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
                return number + (days > 0 ? " later" : " earlier");
            }).orElse("not known");
        }

        String spoken(LocalDate asAt) {
            StringBuilder spoken = new StringBuilder(name).append(": planned ").append(said(planned.text()));
            if (!now.text().equals(planned.text())) {
                spoken.append(", now ").append(said(now.text()));
            }
            done.ifPresent(day -> spoken.append(", done ").append(Message.day(day)));
            slipped().ifPresent(days -> spoken.append(", ").append(slip()));
            if (passed(asAt)) {
                spoken.append(", its date has passed");
            }
            return spoken.toString();
        }

        boolean passed(LocalDate asAt) {
            return done.isEmpty() && now.span().filter(span -> span.until().isBefore(asAt)).isPresent();
        }

        private static String said(String text) {
            return text.isBlank() ? "without a date" : text;
        }
    }

    List<Step> dated() {
        return steps.stream().filter(Step::dated).toList();
    }

    List<Step> undated() {
        return steps.stream().filter(step -> !step.dated()).toList();
    }

    public Pictured pictured(Message message) {
        return Pictured.of(message, alternative(), new MilestoneLines(this).charts(Chart.Room.UPRIGHT), table());
    }

    private String alternative() {
        return "A line of time with a row for each " + one + ". "
                + steps.stream().map(step -> step.spoken(asAt)).collect(Collectors.joining("; ")) + ".";
    }

    /** Whether any is planned for another time than it was first, or was done; else a list of dates says it all. */
    public boolean hasMoved() {
        return steps.stream().anyMatch(
                step -> step.done().isPresent() || step.slipped().filter(days -> days != 0).isPresent());
    }

    private boolean anyDone() {
        return steps.stream().anyMatch(step -> step.done().isPresent());
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("What", 36, true), new Column("Planned first", 18, false),
                new Column("Planned now", 18, false)));
        if (anyDone()) {
            columns.add(new Column("Done", 14, false));
        }
        columns.add(new Column("Slipped", 14, false));
        return new Table(
                Character.toUpperCase(one.charAt(0)) + one.substring(1) + "s: "
                        + (anyDone() ? "planned, done and slipped" : "planned and slipped"),
                "One row for each " + one + ": when it was planned for first, when it is planned for now, "
                        + (anyDone() ? "when it was done, " : "") + "and by how many days that moved.",
                columns, steps.stream().map(this::row).toList());
    }

    private Row row(Step step) {
        List<Cell> cells = new ArrayList<>(List.of(
                cell(step.name()), cell(step.planned().text()), cell(step.now().text())));
        if (anyDone()) {
            cells.add(cell(step.done().map(Message::day).orElse("not recorded")));
        }
        cells.add(cell(step.slip()));
        return new Row(cells).about(step.about());
    }

    private static Cell cell(String words) {
        return new Cell(List.of(Paragraph.of(words.isBlank() ? "not known" : words)));
    }
}
