package org.scrutineer.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scrutineer.documents.Milestones.Span;
import org.scrutineer.documents.Milestones.Step;
import org.scrutineer.documents.Milestones.When;
import org.scrutineer.ui.Tone;

/** Draws {@link Milestones}: as they were planned first with a dashed edge, as planned now below it, a dot where done. */
final class MilestoneLines {
    private static final double NAMES = 150;
    private static final double SLIPS = 84;
    private static final double AXIS = NAMES + 4;
    private static final double LENGTH = Look.TEXT_WIDTH - AXIS - SLIPS;
    private static final double HEAD = 18;
    private static final double STEP = 24;
    private static final double BAR = 8;
    private static final double LEAST = 3;
    private static final double SIZE = 9;
    private static final double LEADING = 14;
    /** From one month's name to the next, in points. */
    private static final double APART = 44;

    private final Milestones data;
    private final LocalDate first;
    private final LocalDate last;

    MilestoneLines(Milestones data) {
        this.data = data;
        List<LocalDate> days = data.dated().stream().flatMap(MilestoneLines::days).sorted().toList();
        LocalDate earliest = days.isEmpty() || data.asAt().isBefore(days.getFirst()) ? data.asAt() : days.getFirst();
        LocalDate latest = days.isEmpty() || data.asAt().isAfter(days.getLast()) ? data.asAt() : days.getLast();
        first = earliest.withDayOfMonth(1);
        last = YearMonth.from(latest).atEndOfMonth();
    }

    private static Stream<LocalDate> days(Step step) {
        return Stream.concat(
                Stream.of(step.planned(), step.now()).flatMap(when -> when.span().stream())
                        .flatMap(span -> Stream.of(span.from(), span.until())),
                step.done().stream());
    }

    List<Chart> charts(Chart.Room room) {
        List<Step> dated = data.dated();
        int most = Math.max(1, (int) ((room.height() - HEAD - 2 * LEADING) / STEP));
        int parts = Math.max(1, Math.ceilDiv(dated.size(), most));
        List<Chart> charts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            boolean end = part == parts - 1;
            charts.add(chart(
                    dated.subList(part * dated.size() / parts, (part + 1) * dated.size() / parts),
                    end ? data.undated() : List.of()));
        }
        return charts;
    }

    private Chart chart(List<Step> rows, List<Step> apart) {
        List<Chart.Mark> marks = new ArrayList<>();
        double foot = HEAD + rows.size() * STEP;
        if (!rows.isEmpty()) {
            months(marks, foot);
            double today = x(data.asAt());
            marks.add(new Chart.Line(today, HEAD - 4, today, foot, Chart.Stroke.TARGET));
        }
        double y = rows.isEmpty() ? 0 : HEAD;
        for (Step step : rows) {
            marks.add(row(step, y));
            y += STEP;
        }
        if (!rows.isEmpty()) {
            ChartKey key = new ChartKey(AXIS, y + 4);
            key.bar(Tone.NONE, "planned first");
            key.bar(Tone.COMPLETE, "planned now");
            marks.addAll(key.shapes());
            if (rows.stream().anyMatch(step -> step.done().isPresent())) {
                marks.add(new Chart.Dot(key.right() + 20, y + 9.5, 3.4, false));
                marks.add(new Chart.Label(key.right() + 28, y + 13, SIZE, "done"));
            }
            y += 20;
        }
        for (Step step : apart) {
            marks.add(undated(step, y));
            y += LEADING;
        }
        return new Chart(Look.TEXT_WIDTH, y + 4, marks);
    }

    private void months(List<Chart.Mark> marks, double foot) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        long every = Stream.of(1L, 2L, 3L, 6L, 12L, 24L, 60L, 120L)
                .filter(each -> LENGTH / months * each >= APART)
                .findFirst()
                .orElse(240L);
        for (long month = 0; month < months; month += every) {
            LocalDate day = first.plusMonths(month);
            double x = x(day);
            marks.add(new Chart.Line(x, HEAD - 4, x, foot, Chart.Stroke.GRID));
            String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " "
                    + String.format(Locale.ROOT, "%02d", day.getYear() % 100);
            marks.add(new Chart.Label(x + 2, HEAD - 7, SIZE, name));
        }
    }

    private double x(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last) + 1;
        return AXIS + LENGTH * ChronoUnit.DAYS.between(first, day) / whole;
    }

    private Chart.Part row(Step step, double y) {
        List<Chart.Shape> shapes = new ArrayList<>();
        List<String> lines = ChartWords.lines(step.name(), SIZE, NAMES - 4, 2);
        for (int line = 0; line < lines.size(); line++) {
            shapes.add(new Chart.Label(0, y + (lines.size() == 1 ? 14 : 9 + 10 * line), SIZE, lines.get(line)));
        }
        boolean moved = !step.planned().span().equals(step.now().span());
        step.planned().span().filter(_ -> moved || step.now().span().isEmpty())
                .ifPresent(span -> shapes.add(bar(span, y + 2, Tone.NONE)));
        step.now().span().ifPresent(span -> shapes.add(bar(span, moved ? y + 11 : y + 7, Tone.COMPLETE)));
        step.done().ifPresent(day -> shapes.add(
                new Chart.Dot(x(day) + 1, moved ? y + 15 : y + 11, 3.4, false)));
        shapes.add(new Chart.Label(AXIS + LENGTH + 6, y + 14, SIZE, beside(step)));
        return new Chart.Part(
                step.spoken(data.asAt()), step.opens(), new Chart.Area(0, y, Look.TEXT_WIDTH, STEP - 2), shapes);
    }

    private String beside(Step step) {
        String slip = step.slipped().map(_ -> step.slip()).orElse("");
        return step.passed(data.asAt()) && (slip.isEmpty() || slip.equals("no slip")) ? "date passed" : slip;
    }

    private Chart.Box bar(Span span, double y, Tone tone) {
        double left = x(span.from());
        double right = Math.min(AXIS + LENGTH, x(span.until().plusDays(1)));
        double wide = Math.max(LEAST, right - left);
        return new Chart.Box(
                new Chart.Area(Math.min(left, AXIS + LENGTH - wide), y, wide, BAR), tone, "", SIZE);
    }

    private Chart.Part undated(Step step, double y) {
        When when = step.now().text().isBlank() ? step.planned() : step.now();
        String words = step.name() + ": " + (when.text().isBlank()
                ? "no date"
                : "“" + when.text() + "”, no date that can be drawn");
        return new Chart.Part(
                step.spoken(data.asAt()), step.opens(), new Chart.Area(0, y, Look.TEXT_WIDTH, LEADING),
                List.of(new Chart.Label(
                        0, y + 10, SIZE, ChartWords.lines(words, SIZE, Look.TEXT_WIDTH, 1).getFirst())));
    }
}
