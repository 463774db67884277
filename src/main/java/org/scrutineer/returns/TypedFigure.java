package org.scrutineer.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.ui.Problem;

/** A figure that a person types over one that was returned. */
final class TypedFigure {
    private static final Pattern NUMBER = Pattern.compile("£? ?(-?\\d[\\d, ]*(?:\\.\\d+)?) ?(%)?");

    private TypedFigure() {}

    /** @throws Problem for what is no figure of this measure */
    static Figure read(Measure measure, String typed) {
        String plain = typed.strip().toLowerCase(Locale.UK);
        return switch (plain) {
            case "nil" -> Figure.without(State.NIL);
            case "n/a", "na", "not applicable" -> Figure.without(State.NOT_APPLICABLE);
            case "<5", "suppressed" -> Figure.without(State.SUPPRESSED);
            case "", "not returned" -> Figure.without(State.NOT_RETURNED);
            default -> Figure.reported(number(measure, plain));
        };
    }

    private static BigDecimal number(Measure measure, String plain) {
        Matcher matcher = NUMBER.matcher(plain);
        boolean share = measure.unit() == Unit.PERCENTAGE;
        if (!matcher.matches() || !share && matcher.group(2) != null) {
            throw wrong(plain, share ? "Write a percentage, such as 95%" : "Write a number");
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replaceAll("[, ]", ""));
        if (share && matcher.group(2) == null) {
            // 0.95 may be 95% or less than one per cent; nobody has to guess.
            throw wrong(plain, "Write it with its sign: 95%");
        }
        return share ? number.movePointLeft(2) : number;
    }

    private static Problem wrong(String plain, String what) {
        return new Problem("“" + plain + "” is not taken as a figure.", what + ", or nil, n/a or <5.");
    }
}
