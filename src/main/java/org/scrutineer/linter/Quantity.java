package org.scrutineer.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written: "£501k", "7.5 million", "6.7%", "1,234", "three".
 *
 * @param value whole: 501000 for "£501k"
 * @param step what one in the last digit that is written is worth: 1000 for "£501k"
 */
record Quantity(int start, int end, BigDecimal value, BigDecimal step, Unit unit) {
    enum Unit {
        NONE,
        POUNDS,
        PERCENT
    }

    private static final Map<String, Integer> COUNT_WORDS = Map.ofEntries(
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16),
            Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19),
            Map.entry("twenty", 20));
    private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,£])(£)? ?" + DIGITS
                    + "(?: ?(%|per ?cent\\b|k\\b|m\\b|bn\\b|thousand\\b|million\\b|billion\\b))?(?![\\w])"
                    + "|(?<![\\w-])(" + String.join("|", COUNT_WORDS.keySet()) + ")(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    /** All numbers of a text, in order. */
    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            found.add(of(matcher));
        }
        return found;
    }

    private static Quantity of(Matcher found) {
        if (found.group(5) != null) {
            BigDecimal count = BigDecimal.valueOf(COUNT_WORDS.get(found.group(5).toLowerCase(Locale.UK)));
            return new Quantity(found.start(), found.end(), count, BigDecimal.ONE, Unit.NONE);
        }
        String decimals = found.group(3) == null ? "" : found.group(3);
        String suffix = found.group(4) == null ? "" : found.group(4).toLowerCase(Locale.UK);
        BigDecimal scale = scale(suffix);
        boolean percent = suffix.startsWith("%") || suffix.startsWith("per");
        return new Quantity(
                found.start(), found.end(),
                new BigDecimal(found.group(2).replace(",", "") + (decimals.isEmpty() ? "" : "." + decimals))
                        .multiply(scale),
                scale.scaleByPowerOfTen(-decimals.length()),
                percent ? Unit.PERCENT : found.group(1) != null ? Unit.POUNDS : Unit.NONE);
    }

    private static BigDecimal scale(String suffix) {
        return switch (suffix) {
            case "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "m", "million" -> BigDecimal.valueOf(1_000_000);
            case "bn", "billion" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }

    boolean is(Unit wanted) {
        return unit == wanted;
    }

    /** The least that it may have been before it was rounded; a plain count is exact. */
    double least() {
        return value.subtract(half()).doubleValue();
    }

    double most() {
        return value.add(half()).doubleValue();
    }

    private BigDecimal half() {
        boolean counted = unit == Unit.NONE && step.compareTo(BigDecimal.ONE) == 0;
        return counted ? BigDecimal.ZERO : step.divide(BigDecimal.TWO);
    }

    String text(String in) {
        return in.substring(start, end).strip();
    }
}
