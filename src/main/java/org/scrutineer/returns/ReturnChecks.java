package org.scrutineer.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.CrossTotal;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.OwnHistory;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.ReadFigure.Key;
import org.scrutineer.returns.ReadFigure.Whose;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/**
 * Looks at the figures of a return together: each counts once, parts are no larger than their whole, totals add up, and
 * what is far from the provider's own history is named.
 */
final class ReturnChecks {
    /** What Excel's rounding may make of a total. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.011");

    private final Workbook workbook;
    private final List<Crossing> tables;
    private final History before;
    private final ReturnAim aim;
    private final Map<Key, ReadFigure> once = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    ReturnChecks(Workbook workbook, List<Crossing> tables, History before, ReturnAim aim) {
        this.workbook = workbook;
        this.tables = tables;
        this.before = before;
        this.aim = aim;
    }

    ReturnReading checked(ReturnFigures found, Labels labels, String shape) {
        found.figures().forEach(this::keep);
        List<String> said = new ArrayList<>(workbook.notes());
        notFilledIn().ifPresent(said::add);
        summedUpInPeriods();
        parts();
        history();
        once.values().forEach(this::doubt);
        tables.forEach(table -> table.totals().forEach(total -> total(table, total, labels)));
        labels.newcomers().forEach(this::newcomer);
        if (!labels.leftOut().isEmpty()) {
            said.add("Not taken in, because no figure stands there: “"
                    + String.join("”, “", labels.leftOut()) + "”.");
        }
        return new ReturnReading(
                workbook, aim, shape, tables, List.copyOf(once.values()), found.unread(), doubts,
                labels.newcomers().stream().map(Labels.Newcomer::measure).toList(), said);
    }

    /** Of two cells for one figure the first counts; a second one that says something else makes it doubtful. */
    private void keep(ReadFigure figure) {
        ReadFigure first = once.putIfAbsent(figure.key(), figure);
        if (first == null || first.figure().equals(figure.figure())
                || figure.figure().state() == State.EMPTY) {
            return;
        }
        once.put(figure.key(), first.figure().state() == State.EMPTY
                ? figure
                : first.doubted(first.where() + " says “" + first.written() + "” for " + first.period().words()
                        + ", and " + figure.sheet() + " " + figure.place().address() + " says “" + figure.written()
                        + "”. The first is taken."));
    }

    /** A form of the whole year has columns for months to come: a month of which nothing at all is said is not returned. */
    private Optional<String> notFilledIn() {
        Map<Whose, Map<Period, List<ReadFigure>>> months = once.values().stream().collect(Collectors.groupingBy(
                ReadFigure::provider, Collectors.groupingBy(ReadFigure::period, TreeMap::new, Collectors.toList())));
        TreeSet<Period> empty = new TreeSet<>();
        months.values().forEach(own -> own.forEach((period, figures) -> {
            if (figures.stream().allMatch(figure -> figure.figure().state() == State.EMPTY)) {
                empty.add(period);
                figures.forEach(figure -> once.remove(figure.key()));
            }
        }));
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of("Nothing is filled in for "
                        + empty.stream().map(Period::words).collect(Collectors.joining(", ")) + ".");
    }

    /** A quarter beside its months only sums them up, and would count them twice. */
    private void summedUpInPeriods() {
        List<ReadFigure> longer = once.values().stream().filter(figure -> figure.period().months() > 1).toList();
        for (ReadFigure whole : longer) {
            List<ReadFigure> months = once.values().stream()
                    .filter(figure -> figure.provider().equals(whole.provider())
                            && figure.measure().equals(whole.measure()) && !figure.equals(whole)
                            && whole.period().holds(figure.period()))
                    .toList();
            if (months.size() >= 2) {
                once.remove(whole.key());
                whole.figure().value().ifPresent(value -> addsUp(
                        whole.measure(), value, months, whole.place(), whole.cell().cell().words()));
            }
        }
    }

    private void parts() {
        for (ReadFigure part : List.copyOf(once.values())) {
            Optional<ReadFigure> whole = part.measure().within()
                    .map(within -> once.get(new Key(part.provider().id(), within, part.period())));
            Optional<BigDecimal> value = part.figure().value();
            Optional<BigDecimal> limit = whole.flatMap(figure -> figure.figure().value());
            if (value.isPresent() && limit.isPresent() && value.get().compareTo(limit.get()) > 0) {
                replace(part, part.where() + " is " + Figures.words(part.measure(), value.get()) + ", more than "
                        + whole.get().where() + ", which is " + Figures.words(whole.get().measure(), limit.get())
                        + ".");
            }
        }
    }

    private void history() {
        History all = before.with(List.copyOf(once.values()));
        for (ReadFigure figure : List.copyOf(once.values())) {
            figure.figure().value()
                    .flatMap(value -> OwnHistory.oddity(figure.measure(), value, all.besides(figure)))
                    .ifPresent(oddity -> replace(figure, oddity));
        }
    }

    private void replace(ReadFigure figure, String sentence) {
        if (!aim.right().contains(figure.place()) && !aim.cells().containsKey(figure.place())) {
            once.put(figure.key(), once.get(figure.key()).doubted(sentence));
        }
    }

    private void doubt(ReadFigure figure) {
        boolean settled = aim.right().contains(figure.place()) || aim.cells().containsKey(figure.place());
        if (!figure.doubt().isEmpty()) {
            doubts.add(new Doubt(
                    figure.sheet(), figure.place().address(), figure.measure().name(), figure.doubt(),
                    Choices.OF_DOUBTFUL));
        } else if (figure.figure().state() == State.EMPTY && !settled) {
            doubts.add(new Doubt(
                    figure.sheet(), figure.place().address(), figure.measure().name(),
                    figure.where() + " is empty. It is kept as left empty, which is not zero.", Choices.OF_EMPTY));
        }
    }

    /** Only what is added up can fail to; a mean or the last month in its place is no mistake. */
    private void total(Crossing table, CrossTotal total, Labels labels) {
        Optional<Measure> measure = labels.measure(table.sheet().name(), total.subject(), List.of());
        Optional<BigDecimal> value = number(total.cell());
        if (measure.isEmpty() || value.isEmpty()) {
            return;
        }
        List<ReadFigure> summed = once.values().stream()
                .filter(figure -> figure.measure().equals(measure.get())
                        && figure.sheet().equals(table.sheet().name())
                        && figure.cell().body().map(body -> body.text()).equals(total.body().map(body -> body.text())))
                .toList();
        CellPlace place = new CellPlace(table.sheet().name(), total.cell().address());
        if (!summed.isEmpty() && value.get().signum() != 0
                && summed.stream().allMatch(figure -> figure.figure().state() == State.EMPTY)) {
            onlyTotal(measure.get(), place, total.cell().words());
        }
        addsUp(measure.get(), value.get(), summed, place, total.cell().words());
    }

    private void onlyTotal(Measure measure, CellPlace place, String shown) {
        if (!aim.right().contains(place)) {
            doubts.add(new Doubt(
                    place.sheet(), place.address(), measure.name(),
                    measure.name() + " (" + place.address() + "): the sheet's total says " + shown
                            + ", and the figures that it sums up are empty. The total is not taken.",
                    Choices.OF_TOTAL));
        }
    }

    private void addsUp(Measure measure, BigDecimal total, List<ReadFigure> summed, CellPlace place, String shown) {
        List<BigDecimal> values = summed.stream().flatMap(figure -> figure.figure().value().stream()).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (measure.meaning().adding() != Adding.SUM || values.size() < 2 || aim.right().contains(place)
                || total.subtract(sum).abs().compareTo(ROUNDING) <= 0 || isMean(total, sum, values.size())) {
            return;
        }
        doubts.add(new Doubt(
                place.sheet(), place.address(), measure.name(),
                measure.name() + " (" + place.address() + "): the sheet's total says " + shown + ", and the "
                        + values.size() + " figures come to " + Figures.words(measure, sum)
                        + ". The figures are taken, the total is not.",
                Choices.OF_TOTAL));
    }

    private static boolean isMean(BigDecimal total, BigDecimal sum, int count) {
        return total.multiply(BigDecimal.valueOf(count)).subtract(sum).abs()
                .compareTo(BigDecimal.valueOf(count)) <= 0;
    }

    private static Optional<BigDecimal> number(CellRead cell) {
        return cell.value() instanceof Value.Number number
                ? Optional.of(new BigDecimal(number.number(), Scale.EXCEL))
                : Optional.empty();
    }

    private void newcomer(Labels.Newcomer newcomer) {
        CellPlace place = new CellPlace(newcomer.sheet(), newcomer.label().address());
        if (!aim.right().contains(place)) {
            doubts.add(new Doubt(
                    place.sheet(), place.address(), newcomer.label().text(),
                    "“" + newcomer.label().text() + "” (" + place.address()
                            + ") is no measure that is known. It is taken in as a measure of its own.",
                    Choices.ofLabel(newcomer.suggestions())));
        }
    }
}
