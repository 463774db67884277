package org.scrutineer.workbooks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell's style says about its value.
 *
 * @param format the number format's code, such as {@code 0.00%}
 * @param plain shows nearly every number; empty where only the general formatter can
 * @param fill {@code #rrggbb} of a solid fill
 */
record Style(
        String format, Shows shows, Optional<PlainFormat> plain, Display display, Optional<String> fill, boolean bold) {
    private static final Pattern LITERAL = Pattern.compile(
            "\"[^\"]*\"|\\\\.|\\[(?!h+]|m+]|s+])[^]]*]|_.|\\*.", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    private static final Pattern DAYS = Pattern.compile("d|y|mmm");

    /** What kind of value a format shows. */
    enum Shows {
        NUMBER,
        PERCENTAGE,
        DAY,
        DAY_AND_TIME,
        /** Hours and minutes without a day, from the start again after 24 hours. */
        CLOCK,
        /** Hours beyond 24, or minutes beyond 60: {@code [h]:mm}. */
        ELAPSED
    }

    /** The style of a cell that names none. */
    static Style plain(Display display) {
        return of(0, "General", display, Optional.empty(), false);
    }

    static Style of(int formatId, String format, Display display, Optional<String> fill, boolean bold) {
        String shown = displayed(formatId, format);
        return new Style(shown, shows(formatId, format), PlainFormat.of(shown, display.from1904()), display, fill,
                bold);
    }

    private static Shows shows(int formatId, String format) {
        String code = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (ELAPSED.matcher(code).find()) {
            return Shows.ELAPSED;
        }
        if (!DateUtil.isADateFormat(formatId, format)) {
            return code.indexOf('%') >= 0 ? Shows.PERCENTAGE : Shows.NUMBER;
        }
        if (code.indexOf('h') < 0 && code.indexOf('s') < 0) {
            return Shows.DAY;
        }
        return DAYS.matcher(code).find() ? Shows.DAY_AND_TIME : Shows.CLOCK;
    }

    /** The built-in short date is shown the way the country writes it; here that is the day first. */
    private static String displayed(int formatId, String format) {
        return switch (formatId) {
            case 14 -> "dd/mm/yyyy";
            case 22 -> "dd/mm/yyyy hh:mm";
            default -> format;
        };
    }

    /** The same look for something that this format cannot show. */
    Style withFormat(String other) {
        return of(-1, other, display, fill, bold);
    }

    Value value(double number) {
        return display.value(number, shows);
    }

    String text(double number) {
        String quick = plain.isPresent() ? plain.get().text(number) : null;
        return quick != null ? quick : display.text(number, format);
    }
}
