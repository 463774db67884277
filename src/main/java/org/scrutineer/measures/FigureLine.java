package org.scrutineer.measures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.documents.Trend;
import org.scrutineer.periods.Period;
import org.scrutineer.ratings.Rag;

/**
 * What one provider returned for one measure, up to the newest.
 *
 * @param newest the last that was returned, also where it says that there is no figure
 * @param course each month of the twelve that end with the newest; months of a longer return come once, as its period
 */
record FigureLine(Measure measure, Observation newest, List<Point> course) {
    private static final int MONTHS = 12;

    /** A period of the course with what was returned for it. */
    record Point(Period period, Rolled rolled) {}

    FigureLine {
        course = List.copyOf(course);
    }

    /** One line for each measure that the provider ever returned, in the order of the measures. */
    static List<FigureLine> of(List<Measure> measures, List<Observation> observations) {
        Map<UUID, List<Observation>> byMeasure = observations.stream()
                .collect(Collectors.groupingBy(Observation::measure));
        List<FigureLine> lines = new ArrayList<>();
        for (Measure measure : measures) {
            List<Observation> own = byMeasure.getOrDefault(measure.id(), List.of());
            own.stream()
                    .max(Comparator.comparing((Observation each) -> each.period().last())
                            .thenComparing(each -> -each.period().months()))
                    .ifPresent(newest -> lines.add(new FigureLine(measure, newest, course(measures, own, newest))));
        }
        return lines;
    }

    private static List<Point> course(List<Measure> measures, List<Observation> own, Observation newest) {
        int length = newest.period().months();
        Measure measure = measures.stream().filter(each -> each.id().equals(newest.measure())).findFirst()
                .orElseThrow();
        List<Point> course = new ArrayList<>();
        YearMonth first = newest.period().last().minusMonths(MONTHS - 1L);
        for (Period period = newest.period(); !period.last().isBefore(first); period = period.before()) {
            course.addFirst(new Point(period, new Rollup(period, measures, own).of(newest.provider(), measure)));
            if (length >= MONTHS) {
                break;
            }
        }
        // What lies before the first return is no gap.
        while (course.size() > 1 && course.getFirst().rolled().from().isEmpty()) {
            course.removeFirst();
        }
        return course;
    }

    Rolled rolled() {
        return course.getLast().rolled();
    }

    Optional<Rag> rag() {
        return newest.figure().value().flatMap(measure::rag);
    }

    Optional<BigDecimal> target() {
        return measure.target(newest.period());
    }

    boolean doubtful() {
        return !newest.doubt().isEmpty();
    }

    /** "97.2%", or in words that there is none: "nil", "not applicable". */
    String value() {
        return newest.figure().value().map(value -> Figures.words(measure, value))
                .orElseGet(() -> newest.figure().state().words());
    }

    /** "September 2025, target 95%". */
    String about() {
        return newest.period().words()
                + target().map(value -> ", target " + Figures.words(measure, value)).orElse("");
    }

    /** The course as a picture can show it; its words say the same. */
    Trend trend() {
        return new Trend(
                measure.name(), course.stream().map(this::moment).toList(),
                value -> Figures.words(measure, BigDecimal.valueOf(value)));
    }

    private Trend.Moment moment(Point point) {
        Rolled rolled = point.rolled();
        Trend.Reading reading = rolled.value().<Trend.Reading>map(value -> new Trend.Value(value.doubleValue()))
                .orElseGet(() -> rolled.notReturned()
                        ? new Trend.NotReturned()
                        : new Trend.Said(Figures.shortly(rolled.state()), rolled.state().words()));
        Trend.Moment moment = Trend.Moment.of(point.period().words(), reading);
        return measure.target(point.period()).map(target -> moment.against(target.doubleValue())).orElse(moment);
    }
}
