package org.scrutineer.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.linter.Numerals.Amount;
import org.scrutineer.linter.Reading.TableAt;

/** Rows and columns of tables that are called total. What cannot be added, such as averages, is left alone. */
final class TableTotalsCheck implements Check {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:grand |overall )?totals?\\b.*|sum", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBTOTAL = Pattern.compile("sub-? ?totals?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_OF_ANOTHER = Pattern.compile(
            "(?:of which|of whom|including|included)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ADDED = Pattern.compile(
            "%|per ?cent|average|mean|median|rate\\b|ratio|score|year|date|no\\.|ref|rank|\\bper\\b|share|age\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUNDED = Pattern.compile(
            "£ ?0{3}|£k|£m|£ ?million|thousand|rounded|round", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (TableAt at : paper.tables()) {
            totalRows(at, findings);
            totalColumn(at, findings);
        }
        return findings;
    }

    private static void totalRows(TableAt at, List<Finding> findings) {
        for (int row = 2; row < at.table().rows().size(); row++) {
            if (is(TOTAL, at, row)) {
                for (int column = 1; column < at.table().columns().size(); column++) {
                    if (isAdded(at, column)) {
                        totalCell(at, row, column).ifPresent(findings::add);
                    }
                }
            }
        }
    }

    /** A grand total is right if it is the sum of all rows, or of the subtotals. */
    private static Optional<Finding> totalCell(TableAt at, int row, int column) {
        int first = IntStream.range(0, row).filter(above -> is(TOTAL, at, above)).map(above -> above + 1).max()
                .orElse(0);
        List<Integer> subtotals = IntStream.range(first, row).filter(above -> is(SUBTOTAL, at, above)).boxed().toList();
        List<Integer> parts = IntStream.range(first, row)
                .filter(above -> !is(SUBTOTAL, at, above) && !is(PART_OF_ANOTHER, at, above)).boxed().toList();
        Optional<Amount> told = Numerals.cell(at.text(row, column)).filter(total -> !at.text(row, column).isBlank());
        Optional<Amount> sum = sum(parts.stream().map(part -> at.text(part, column)).toList());
        if (told.isEmpty() || sum.isEmpty() || parts.size() < 2
                || fits(at, told.get(), sum.get(), parts.size())
                || !subtotals.isEmpty() && sum(subtotals.stream().map(part -> at.text(part, column)).toList())
                        .filter(other -> fits(at, told.get(), other, subtotals.size())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Topic.SUMS, at.cell(row, column), at.text(row, column),
                "The rows under “" + at.table().columns().get(column).header() + "” come to "
                        + Numerals.written(sum.get().value()) + ", but the total says " + at.text(row, column).strip()
                        + ".",
                "Correct the total, or the row that is wrong; if something is left out, add a row that says what."));
    }

    /** Only where most rows show that the column is the sum of those before it. */
    private static void totalColumn(TableAt at, List<Finding> findings) {
        int last = at.table().columns().size() - 1;
        if (last < 3 || !TOTAL.matcher(at.table().columns().get(last).header().strip()).matches()
                || !IntStream.range(1, last).allMatch(column -> isAdded(at, column))) {
            return;
        }
        List<Finding> wrong = new ArrayList<>();
        int right = 0;
        for (int row = 0; row < at.table().rows().size(); row++) {
            int line = row;
            Optional<Amount> told = Numerals.cell(at.text(row, last)).filter(total -> !at.text(line, last).isBlank());
            Optional<Amount> sum = sum(IntStream.range(1, last).mapToObj(column -> at.text(line, column)).toList());
            if (told.isPresent() && sum.isPresent()) {
                if (fits(at, told.get(), sum.get(), last)) {
                    right++;
                } else {
                    wrong.add(Finding.of(
                            Topic.SUMS, at.cell(row, last), at.text(row, last),
                            "The figures of the row “" + at.text(row, 0).strip() + "” come to "
                                    + Numerals.written(sum.get().value()) + ", but its total says "
                                    + at.text(row, last).strip() + ".",
                            "Correct the total, or the figure that is wrong."));
                }
            }
        }
        if (right >= wrong.size()) {
            findings.addAll(wrong);
        }
    }

    private static boolean is(Pattern pattern, TableAt at, int row) {
        return pattern.matcher(at.text(row, 0).strip()).matches();
    }

    private static boolean isAdded(TableAt at, int column) {
        return !NOT_ADDED.matcher(at.table().columns().get(column).header()).find();
    }

    /** Nothing where a part is no number: a sum with a gap proves nothing. */
    private static Optional<Amount> sum(List<String> cells) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ZERO;
        for (String cell : cells) {
            Optional<Amount> amount = Numerals.cell(cell);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(amount.get().value());
            step = step.max(amount.get().step());
        }
        return step.signum() == 0 ? Optional.empty() : Optional.of(new Amount(total, step));
    }

    /** Whole numbers are exact unless the table says that they are rounded; decimals may each be half a digit out. */
    private static boolean fits(TableAt at, Amount told, Amount sum, int parts) {
        boolean exact = told.step().compareTo(BigDecimal.ONE) == 0 && sum.step().compareTo(BigDecimal.ONE) == 0
                && !ROUNDED.matcher(at.table().caption() + " " + at.table().description() + " "
                        + String.join(" ", at.table().columns().stream().map(each -> each.header()).toList())).find();
        BigDecimal slack = exact || told.step().compareTo(new BigDecimal("0.01")) == 0
                ? BigDecimal.ZERO
                : told.step().max(sum.step()).multiply(BigDecimal.valueOf(parts + 1L)).divide(BigDecimal.TWO);
        return told.value().subtract(sum.value()).abs().compareTo(slack) <= 0;
    }
}
