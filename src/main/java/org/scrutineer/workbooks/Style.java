package org.scrutineer.workbooks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell's style says about its value.
 *
 * @param format the number format's code, such as {@code 0.00%}
 * @param fill {@code #rrggbb} of a solid fill
 */
record Style(String format, boolean date, boolean time, boolean percentage, Optional<String> fill, boolean bold) {
    static final Style PLAIN = new Style("General", false, false, false, Optional.empty(), false);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+])[^]]*]|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]");

    static Style of(int formatId, String format, Optional<String> fill, boolean bold) {
        String code = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        // A length of time such as [h]:mm is a number of days, not a day.
        boolean date = DateUtil.isADateFormat(formatId, format) && !ELAPSED.matcher(code).find();
        boolean time = date && (code.indexOf('h') >= 0 || code.indexOf('s') >= 0);
        return new Style(displayed(formatId, format), date, time, code.indexOf('%') >= 0, fill, bold);
    }

    /** The built-in short date is shown the way the country writes it; here that is the day first. */
    private static String displayed(int formatId, String format) {
        return switch (formatId) {
            case 14 -> "dd/mm/yyyy";
            case 22 -> "dd/mm/yyyy hh:mm";
            default -> format;
        };
    }

    boolean general() {
        return format.equalsIgnoreCase("General") || format.equals("@");
    }
}
