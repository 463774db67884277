package org.scrutineer.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.workbooks.Value;

/** Reads what the cells of a return say of one measure. */
final class FigureText {
    private static final Set<String> NIL = Set.of("nil", "none", "nil return", "nil to report", "nothing to report");
    private static final Set<String> NOT_APPLICABLE = Set.of(
            "n/a", "na", "n.a", "n/app", "not applicable", "not relevant", "does not apply");
    private static final Set<String> NOT_RETURNED = Set.of(
            "not returned", "not submitted", "not available", "no data", "data not available", "not collected",
            "not recorded", "not known", "unknown", "awaiting", "awaited", "awaiting data", "tbc", "tba", "to follow",
            "pending", "missing", "not yet available", "not provided", "not supplied", "no return");
    private static final Set<String> SUPPRESSED = Set.of("suppressed", "[c]", "small numbers", "small number", "[s]");
    private static final Pattern NONE = Pattern.compile(
            "(?:none|nil) (?:received|reported|recorded|raised|made|logged|identified|this (?:month|quarter|period)"
                    + "|in (?:the )?(?:month|quarter|period)|to date)");
    /** A state and why: "n/a – no packages". */
    private static final Pattern STATED = Pattern.compile("(.{2,25}?) ?(?:[–—(,;:]| - ).+");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Pattern BELOW = Pattern.compile(
            "(?:<|≤|<=|less than|under|fewer than|below|up to) ?\\d{1,2}(?:\\.\\d+)?|[01] ?(?:-|–|to) ?[3-9]");
    private static final String NUMBER = "(-?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)?(?:\\.\\d+)?)";
    private static final Pattern PLAIN = Pattern.compile("£? ?" + NUMBER + " ?(%|per cent|percent|pct)?");
    private static final Pattern OF = Pattern.compile(
            "(?:" + NUMBER + " ?(?:%|per cent) ?\\(? ?)?" + NUMBER + " ?\\(?(?:out of|of|/) ?" + NUMBER
                    + " ?\\)?(?: ?[=,:(]? ?" + NUMBER + " ?% ?\\)?)?");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:(\\d+(?:\\.\\d+)?) ?(?:h|hr|hrs|hour|hours)[ ,:]*)?(?:(\\d+) ?(?:m|min|mins|minute|minutes)?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d+):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:about|approx\\.?|approximately|circa|c\\.|ca\\.?|around|estimated|est\\.?|~|roughly) ?(.+)");
    private static final Pattern REMARKED = Pattern.compile(
            NUMBER + " ?(%)?(?: ?[*†#]+| ?\\((?:est|e|estimate|estimated|provisional|p)\\.?\\)| ?\\[\\w+\\])");
    private static final Pattern EXPLAINED = Pattern
            .compile(NUMBER + " ?(%)? ?[(\\[–-].*|" + NUMBER + " ?(%)? [a-z].*");
    private static final Set<String> UNIT_WORDS = Set.of(
            "hours", "hrs", "hour", "visits", "visit", "calls", "staff", "people", "complaints", "h");

    private final Measure measure;
    private final Scale scale;

    FigureText(Measure measure, Scale scale) {
        this.measure = measure;
        this.scale = scale;
    }

    Said read(CellRead cell) {
        return switch (cell.value()) {
            case Value.Unusable unusable -> new Said.Unreadable(unusable.equals(Value.Unusable.NO_RESULT)
                    ? "holds a formula with no saved result: open and save the workbook in Excel, or type the value"
                    : "shows " + unusable.code());
            case Value.Number number -> number(new BigDecimal(number.number(), Scale.EXCEL), number.percentage(), cell);
            case Value.Time time -> measure.unit() == Unit.HOURS
                    ? surely(new BigDecimal(time.hours(), Scale.EXCEL))
                    : new Said.Unreadable("says “" + cell.words() + "”, which is a time");
            case Value.Moment moment -> new Said.Unreadable("says “" + cell.words() + "”, which is a date");
            case Value.Flag flag -> new Said.Unreadable("says “" + cell.words() + "”");
            case Value.Text text -> text(text.text());
            case Value.Blank blank -> new Said.Surely(Figure.without(State.EMPTY));
        };
    }

    /** What a person typed in the place of a cell means. */
    Said text(String written) {
        String plain = written.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.UK);
        String bare = plain.replaceFirst("(?<=[a-z])\\.$", "").replace(" / ", "/");
        if (bare.isEmpty()) {
            return new Said.Surely(Figure.without(State.EMPTY));
        }
        return state(bare)
                .or(() -> bare.equals("zero") ? plain("0") : Optional.empty())
                .or(() -> numerator(plain))
                .or(() -> plain(plain))
                .or(() -> length(plain))
                .or(() -> stated(plain, written))
                .or(() -> remarked(plain, written))
                .orElseGet(() -> new Said.Unreadable("says “" + shortly(written) + "”"));
    }

    private static Optional<Said> state(String plain) {
        if (DASHES.contains(plain)) {
            return Optional.of(new Said.Perhaps(Figure.without(State.EMPTY),
                    "holds only a dash, which may mean nil, not applicable or not known"));
        }
        State state = NIL.contains(plain) || NONE.matcher(plain).matches()
                ? State.NIL
                : NOT_APPLICABLE.contains(plain)
                        ? State.NOT_APPLICABLE
                        : NOT_RETURNED.contains(plain)
                                ? State.NOT_RETURNED
                                : SUPPRESSED.contains(plain) || BELOW.matcher(plain).matches()
                                        ? State.SUPPRESSED
                                        : null;
        return Optional.ofNullable(state).map(Figure::without).map(Said.Surely::new);
    }

    /** "12 (of 40)", "12/40", "30% (12 of 40)". */
    private Optional<Said> numerator(String plain) {
        Matcher of = OF.matcher(plain);
        if (!of.matches()) {
            return Optional.empty();
        }
        return digits(of.group(2)).flatMap(numerator -> digits(of.group(3))
                .map(denominator -> parts(numerator, denominator)));
    }

    /** A figure whose numerator and denominator are given: a share for a percentage, else the numerator itself. */
    Said parts(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0 && measure.percentage()) {
            return new Said.Perhaps(new Figure(State.NOT_APPLICABLE, Optional.empty(), Optional.of(numerator),
                    Optional.of(denominator)), "says " + numerator.toPlainString() + " of none");
        }
        BigDecimal value = measure.percentage()
                ? numerator.divide(denominator, MathContext.DECIMAL64)
                : numerator;
        Figure figure = Figure.of(value, numerator, denominator);
        return numerator.compareTo(denominator) > 0
                ? new Said.Perhaps(figure, "says more than all: " + numerator.toPlainString() + " of "
                        + denominator.toPlainString())
                : new Said.Surely(figure);
    }

    private Optional<Said> plain(String plain) {
        Matcher number = PLAIN.matcher(plain);
        return number.matches()
                ? digits(number.group(1)).map(value -> number.group(2) == null
                        ? number(value, false, plain)
                        : percentage(value, plain))
                : Optional.empty();
    }

    private Said percentage(BigDecimal points, String shown) {
        return number(points.movePointLeft(2), true, shown);
    }

    private Said number(BigDecimal value, boolean percentage, CellRead cell) {
        return number(value, percentage, cell.words());
    }

    /** @param percentage whether it is one by its own sign or format, whatever the others of its row are */
    private Said number(BigDecimal value, boolean percentage, String shown) {
        if (measure.percentage()) {
            BigDecimal share = percentage || scale == Scale.FRACTION ? value : value.movePointLeft(2);
            boolean mixed = !percentage && scale == Scale.POINTS && value.signum() > 0
                    && value.compareTo(BigDecimal.ONE) < 0 && measure.standard().polarity() != Measure.Polarity.LOWER;
            return mixed
                    ? new Said.Perhaps(Figure.reported(share), "says " + shown
                            + " among figures such as 95: it was read as " + shown + "%")
                    : surely(share);
        }
        if (percentage) {
            return new Said.Perhaps(Figure.reported(value), "says " + shown + ", a percentage");
        }
        return surely(value);
    }

    /** What no figure of the measure can be is doubtful, whatever cell it comes from. */
    private Said surely(BigDecimal value) {
        Figure figure = Figure.reported(value);
        if (value.signum() < 0) {
            return new Said.Perhaps(figure, "is below nought");
        }
        if (measure.percentage() && value.compareTo(BigDecimal.ONE) > 0) {
            return new Said.Perhaps(figure, "is over 100%");
        }
        if (measure.unit() == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
            return new Said.Perhaps(figure, "is not a whole number");
        }
        return new Said.Surely(figure);
    }

    /** "1h30", "90 mins", "45:30": hours. */
    private Optional<Said> length(String plain) {
        if (measure.unit() != Unit.HOURS) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return Optional.of(surely(hours(clock.group(1), clock.group(2))));
        }
        Matcher length = LENGTH.matcher(plain.replaceAll("(?<=\\d),(?=\\d{3})", ""));
        return length.matches() && plain.matches(".*[a-z].*")
                ? Optional.of(surely(hours(length.group(1), length.group(2))))
                : Optional.empty();
    }

    private static BigDecimal hours(String hours, String minutes) {
        BigDecimal whole = hours == null ? BigDecimal.ZERO : new BigDecimal(hours);
        return minutes == null
                ? whole
                : whole.add(new BigDecimal(minutes).divide(BigDecimal.valueOf(60), MathContext.DECIMAL64));
    }

    private static Optional<Said> stated(String plain, String written) {
        Matcher stated = STATED.matcher(plain);
        return stated.matches() ? state(stated.group(1)).map(said -> doubted(said, written)) : Optional.empty();
    }

    /** A number with words about it: "about 40", "24*", "24 (3 upheld)", "1,200 hours". */
    private Optional<Said> remarked(String plain, String written) {
        String lastWord = plain.substring(plain.lastIndexOf(' ') + 1);
        if (UNIT_WORDS.contains(lastWord)) {
            return plain(plain.substring(0, plain.length() - lastWord.length()).strip());
        }
        Matcher about = ABOUT.matcher(plain);
        if (about.matches()) {
            return plain(about.group(1)).map(said -> doubted(said, written));
        }
        Matcher remarked = REMARKED.matcher(plain);
        if (remarked.matches()) {
            return plain(remarked.group(1) + (remarked.group(2) == null ? "" : "%"))
                    .map(said -> doubted(said, written));
        }
        Matcher explained = EXPLAINED.matcher(plain);
        if (!explained.matches()) {
            return Optional.empty();
        }
        String number = explained.group(1) == null ? explained.group(3) : explained.group(1);
        boolean percent = explained.group(2) != null || explained.group(4) != null;
        return plain(number + (percent ? "%" : "")).map(said -> doubted(said, written));
    }

    private static Said doubted(Said said, String written) {
        return switch (said) {
            case Said.Surely surely -> new Said.Perhaps(surely.figure(), "says “" + shortly(written) + "”");
            case Said.Perhaps perhaps -> perhaps;
            case Said.Unreadable unreadable -> unreadable;
        };
    }

    private static Optional<BigDecimal> digits(String text) {
        String digits = text == null ? "" : text.replaceAll("[, ]", "");
        return digits.isEmpty() || digits.equals("-") || digits.length() > 20
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits));
    }

    private static String shortly(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
