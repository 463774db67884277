package org.scrutineer.measures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;

/**
 * What a figure is to reach, in steps: each holds from its month on.
 *
 * @param steps first month to target
 */
public record Targets(NavigableMap<YearMonth, BigDecimal> steps) {
    public static final Targets NONE = new Targets(new TreeMap<>());

    /** A single target without a month holds from ever. */
    private static final YearMonth EVER = YearMonth.of(2000, 1);
    private static final Pattern STEP = Pattern.compile(
            "(?:(?:from )?(20\\d{2})(?:(?:-(0[1-9]|1[0-2]))(?!\\d)|[-/](?:20)?(\\d{2}))? ?[:=]? )?"
                    + "(-?\\d+(?:\\.\\d+)?) ?(%)?");

    public Targets {
        steps = Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /**
     * Reads "95%", or steps such as "2024-25 90%; 2025-26 95%" or "2025-04 0.95".
     *
     * @throws Problem when it says anything else
     */
    public static Targets parse(String text) {
        TreeMap<YearMonth, BigDecimal> steps = new TreeMap<>();
        for (String part : text.split("[;\n]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher step = STEP.matcher(part.strip());
            if (!step.matches()) {
                throw new Problem(
                        "“" + part.strip() + "” is not understood as a target.",
                        "Write one figure, such as “95%”, or steps such as “2024-25 90%; 2025-26 95%”.");
            }
            BigDecimal value = new BigDecimal(step.group(4));
            steps.put(month(step), step.group(5) == null ? value : value.movePointLeft(2));
        }
        return new Targets(steps);
    }

    /** "2025-04" is a month; "2025-26", and a year alone, start in April. */
    private static YearMonth month(Matcher step) {
        if (step.group(1) == null) {
            return EVER;
        }
        int year = Integer.parseInt(step.group(1));
        return YearMonth.of(year, step.group(2) == null ? 4 : Integer.parseInt(step.group(2)));
    }

    public Optional<BigDecimal> at(YearMonth month) {
        return Optional.ofNullable(steps.floorEntry(month)).map(Map.Entry::getValue);
    }

    /** As it is stored and may be written again. */
    public String text() {
        return steps.entrySet().stream()
                .map(step -> (step.getKey().equals(EVER) ? "" : step.getKey() + " ") + step.getValue().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
