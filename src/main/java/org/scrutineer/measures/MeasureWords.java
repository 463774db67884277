package org.scrutineer.measures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ui.Problem;

/** The parts of a measure as people write and read them: percentages as such, bands from low to high. */
final class MeasureWords {
    private MeasureWords() {}

    /** The constant that a person named by its plain word, or the beginning of it. @throws Problem that lists the words */
    static <E extends Enum<E>> E choice(Class<E> type, String what, String text) {
        String wanted = text.strip().toLowerCase(Locale.UK);
        List<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> !wanted.isEmpty() && plain(each).startsWith(wanted))
                .toList();
        if (found.size() != 1) {
            throw new Problem(
                    "“" + text.strip() + "” is no " + what + " of a measure.",
                    "Give one of these: " + Arrays.stream(type.getEnumConstants()).map(MeasureWords::plain)
                            .collect(Collectors.joining(", ")) + ".");
        }
        return found.getFirst();
    }

    private static String plain(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    /** "95%", or "from April 2024: 90%; from April 2025: 95%" as it may be written again: "2024-04 90%; 2025-04 95%". */
    static String targets(Measure measure) {
        String stored = measure.standard().targets().text();
        if (!measure.percentage()) {
            return stored;
        }
        return Arrays.stream(stored.split("; ")).filter(step -> !step.isEmpty()).map(step -> {
            int number = step.lastIndexOf(' ') + 1;
            return step.substring(0, number) + percent(new BigDecimal(step.substring(number)));
        }).collect(Collectors.joining("; "));
    }

    /** "red 90% amber 95% green": as it may be written again. */
    static String bands(Measure measure) {
        Bands bands = measure.standard().bands();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bands.colours().size(); at++) {
            text.append(at == 0 ? "" : " " + number(measure, bands.bounds().get(at - 1)) + " ")
                    .append(bands.colours().get(at).plain());
        }
        return text.toString();
    }

    /** "Red below 85%, amber from 85% to below 95%, green from 95%": so that nobody asks whose a bound is. */
    static String bandsSpoken(Measure measure) {
        List<String> parts = new ArrayList<>();
        for (Range range : ranges(measure.standard().bands())) {
            String from = range.from().map(bound -> " from " + number(measure, bound)).orElse("");
            String to = range.to()
                    .map(bound -> (range.from().isPresent() ? " to below " : " below ") + number(measure, bound))
                    .orElse("");
            parts.add(range.rag().plain() + from + to);
        }
        String all = String.join(", ", parts);
        return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    /** @param from with the bound itself; @param to without it */
    record Range(Rag rag, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("rag", rag.plain());
            object.put("from", from.orElse(null));
            object.put("to", to.orElse(null));
            return object;
        }
    }

    static List<Range> ranges(Bands bands) {
        List<Range> ranges = new ArrayList<>();
        for (int at = 0; at < bands.colours().size(); at++) {
            ranges.add(new Range(
                    bands.colours().get(at),
                    at == 0 ? Optional.empty() : Optional.of(bands.bounds().get(at - 1)),
                    at == bands.bounds().size() ? Optional.empty() : Optional.of(bands.bounds().get(at))));
        }
        return ranges;
    }

    /** Bare numbers of a percentage above 1 are meant as percents: nobody wants 95 times the whole. */
    static Targets readTargets(String text, boolean percentage) {
        Targets read = Targets.parse(text);
        if (!percentage) {
            return read;
        }
        TreeMap<YearMonth, BigDecimal> steps = new TreeMap<>();
        read.steps().forEach((month, value) -> steps.put(month, fraction(value)));
        return new Targets(steps);
    }

    static Bands readBands(String text, boolean percentage) {
        Bands read = Bands.parse(text);
        boolean percents = percentage && read.bounds().stream().anyMatch(bound -> bound.compareTo(BigDecimal.ONE) > 0);
        return percents
                ? new Bands(read.colours(), read.bounds().stream().map(bound -> bound.movePointLeft(2)).toList())
                : read;
    }

    private static BigDecimal fraction(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) > 0 ? value.movePointLeft(2) : value;
    }

    private static String number(Measure measure, BigDecimal bound) {
        return measure.percentage() ? percent(bound) : bound.toPlainString();
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }
}
