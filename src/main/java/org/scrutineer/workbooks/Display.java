package org.scrutineer.workbooks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns stored numbers into values and into the text that Excel shows. Not for several threads. */
final class Display {
    /** Above this Excel shows a whole number with an exponent. */
    private static final double WHOLE = 1e11;
    /** Signs in a number that the general format never rounds. */
    private static final int SHORT = 10;
    /** Texts kept for each format: dates and percentages come again and again. */
    private static final int REMEMBERED = 5_000;

    /** 1 March 1900: before it Excel counts a day that never was. */
    private static final double FIRST_SURE_DAY = 61;
    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Java's British names of months say Sept; Excel says Sep everywhere. */
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final Map<String, Map<Double, String>> texts = new HashMap<>();
    private final Map<String, Optional<PlainFormat>> plainFormats = new HashMap<>();
    private final boolean from1904;

    /** @param from1904 whether day 0 is 1 January 1904, as on old Macs */
    Display(boolean from1904) {
        this.from1904 = from1904;
    }

    Value value(double number, Style style) {
        if (style.date()) {
            if (!from1904 && number == Math.rint(number) && number >= FIRST_SURE_DAY && number <= LAST_DAY) {
                return new Value.Moment(DAY_ZERO.plusDays((long) number).atStartOfDay(), style.time());
            }
            LocalDateTime moment = DateUtil.isValidExcelDate(number)
                    ? DateUtil.getLocalDateTime(number, from1904, true)
                    : null;
            if (moment != null) {
                return new Value.Moment(moment, style.time());
            }
        }
        return new Value.Number(number, style.percentage());
    }

    String text(double number, Style style) {
        if (style.general()) {
            String plain = plain(number);
            if (plain != null) {
                return plain;
            }
        }
        Optional<PlainFormat> quick = plainFormats.computeIfAbsent(
                style.format(), format -> PlainFormat.of(format, from1904));
        String shown = quick.isPresent() ? quick.get().text(number) : null;
        return shown != null ? shown : remembered(number, style);
    }

    private String remembered(double number, Style style) {
        Map<Double, String> known = texts.computeIfAbsent(style.format(), format -> new HashMap<>());
        String text = known.get(number);
        if (text == null) {
            text = formatted(number, style);
            if (known.size() < REMEMBERED) {
                known.put(number, text);
            }
        }
        return text;
    }

    /** What the general format shows for numbers short enough to be shown whole, without asking the slow formatter. */
    private static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString((long) number);
        }
        String text = Double.toString(number);
        return Math.abs(number) >= 1e-3 && text.length() <= SHORT && text.indexOf('E') < 0 ? text : null;
    }

    private String formatted(double number, Style style) {
        try {
            return formatter.formatRawCellContents(number, -1, style.format(), from1904).strip();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException oddFormat) {
            // A format that Excel tolerates and the formatter does not: the number itself is better than nothing.
            return formatter.formatRawCellContents(number, 0, "General", from1904);
        }
    }

    /** A moment that is stored as a date, not as a number. */
    String text(LocalDateTime moment, Style style) {
        Style dated = style.date()
                ? style
                : Style.of(-1, moment.toLocalTime().toSecondOfDay() == 0 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm",
                        style.fill(), style.bold());
        return text(DateUtil.getExcelDate(moment, from1904), dated);
    }
}
