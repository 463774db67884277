package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scrutineer.measures.Measure.Unit;

/**
 * Notices a figure that lies far from what the same provider reported before. It would rather say nothing than cry wolf:
 * a person looks at each line that it says.
 */
public final class OwnHistory {
    /** So many of the latest figures are looked at: what was normal years ago is not normal now. */
    static final int LATEST = 12;

    /**
     * How far is far.
     *
     * @param some with fewer earlier figures than these nothing is said
     * @param enough from so many on the usual spread is known
     * @param times with less than enough: so many times the largest, or that part of the smallest
     * @param matters with less than enough: a median from which on a multiple says something
     * @param jump with less than enough: for percentages, which have no size of their own, the least step
     * @param spreads so many deviations from the median are still usual
     * @param share of the median that is still usual, however little the figures varied
     */
    private record Rule(
            int some, int enough, BigDecimal times, BigDecimal matters, BigDecimal jump, BigDecimal spreads,
            BigDecimal share) {
        /** What is still usual in each unit, however small the figures are. */
        BigDecimal floor(Unit unit) {
            return switch (unit) {
                case COUNT -> new BigDecimal(3);
                case HOURS, POUNDS -> BigDecimal.TEN;
                case PERCENTAGE -> new BigDecimal("0.02");
            };
        }
    }

    private static final Rule RULE = new Rule(
            2, 4, new BigDecimal(5), new BigDecimal(20), new BigDecimal("0.5"), new BigDecimal(5),
            new BigDecimal("0.6"));

    private OwnHistory() {}

    /**
     * Why somebody should look at a figure; nothing for one that is as usual, or where too little is known to say.
     *
     * @param value in the measure's unit
     * @param history what the same provider reported for it before, by time, each for a period of the same length
     */
    public static Optional<String> oddity(Measure measure, BigDecimal value, List<BigDecimal> history) {
        List<BigDecimal> latest = history.subList(Math.max(0, history.size() - LATEST), history.size());
        if (latest.size() < RULE.some()) {
            return Optional.empty();
        }
        Middle middle = Middle.of(latest);
        boolean odd = latest.size() < RULE.enough()
                ? unlikely(measure.unit(), value, middle)
                : far(measure.unit(), value, middle);
        return odd ? Optional.of(words(measure, value, middle)) : Optional.empty();
    }

    private static boolean unlikely(Unit unit, BigDecimal value, Middle middle) {
        boolean times = value.compareTo(middle.largest().multiply(RULE.times())) > 0
                || value.multiply(RULE.times()).compareTo(middle.smallest()) < 0;
        return times && switch (unit) {
            case COUNT, HOURS, POUNDS -> middle.median().compareTo(RULE.matters()) >= 0;
            case PERCENTAGE -> value.subtract(middle.median()).abs().compareTo(RULE.jump()) >= 0;
        };
    }

    private static boolean far(Unit unit, BigDecimal value, Middle middle) {
        BigDecimal usual = middle.deviation().multiply(RULE.spreads())
                .max(middle.median().abs().multiply(RULE.share()))
                .max(RULE.floor(unit));
        return value.subtract(middle.median()).abs().compareTo(usual) > 0;
    }

    private static String words(Measure measure, BigDecimal value, Middle middle) {
        String before = middle.smallest().compareTo(middle.largest()) == 0
                ? "said " + Figures.words(measure, middle.smallest()) + " each time"
                : "lay between " + Figures.words(measure, middle.smallest()) + " and "
                        + Figures.words(measure, middle.largest());
        return measure.name() + " " + Figures.words(measure, value) + ": its last " + Middle.number(middle.size()) + " "
                + unit(measure) + " " + before + ".";
    }

    private static String unit(Measure measure) {
        return switch (measure.meaning().frequency()) {
            case MONTHLY -> "months";
            case QUARTERLY -> "quarters";
            case YEARLY -> "years";
        };
    }
}
