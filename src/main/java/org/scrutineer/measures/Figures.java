package org.scrutineer.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.scrutineer.measures.Figure.State;

/** Figures in words, the same on the screen, in papers and in messages. */
public final class Figures {
    private Figures() {}

    /** "1,234", "2,494.34", "12.2%", "£14.94": rounded for reading, halves up. */
    public static String words(Measure measure, BigDecimal value) {
        return switch (measure.unit()) {
            case COUNT -> number(value, value.stripTrailingZeros().scale() > 0 ? "#,##0.#" : "#,##0");
            case HOURS -> number(value, "#,##0.##");
            case PERCENTAGE -> number(value.movePointRight(2), small(value) ? "#,##0.0#" : "#,##0.0") + "%";
            case POUNDS -> "£" + number(value, "#,##0.00");
        };
    }

    /** Shares below one in a hundred tell more with another digit. */
    private static boolean small(BigDecimal share) {
        return share.abs().compareTo(new BigDecimal("0.01")) < 0;
    }

    /** What a period comes to; "not returned", "nil" and the like where there is no figure. */
    public static String words(Measure measure, Rolled rolled) {
        return rolled.value().map(value -> words(measure, value)).orElseGet(() -> rolled.state().words());
    }

    /** As short as a small cell wants it: "n/a", "<5"; empty where nothing was returned. */
    public static String shortly(Measure measure, Rolled rolled) {
        return rolled.value().map(value -> words(measure, value)).orElseGet(() -> shortly(rolled.state()));
    }

    public static String shortly(State state) {
        return switch (state) {
            case REPORTED, EMPTY -> "–";
            case NIL -> "nil";
            case NOT_APPLICABLE -> "n/a";
            case SUPPRESSED -> "<5";
            case NOT_RETURNED -> "";
        };
    }

    private static String number(BigDecimal value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
