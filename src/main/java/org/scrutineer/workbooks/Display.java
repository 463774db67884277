package org.scrutineer.workbooks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the stored numbers of one workbook into values, and into the text that Excel shows where that is not plain. */
final class Display {
    /** Texts kept: dates and amounts of money come again and again. */
    private static final int REMEMBERED = 20_000;

    /** 1 March 1900: before it Excel counts a day that never was. */
    private static final double FIRST_SURE_DAY = 61;
    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Up to so many days a number shown as hours and minutes is a length of time; beyond, a moment of which the day is not shown. */
    private static final double LONGEST_DAYS = 10_000;
    private static final double MILLISECONDS = Duration.ofDays(1).toMillis();

    private final Map<String, Map<Double, String>> texts = new HashMap<>();
    private final boolean from1904;
    /** Made when it is first needed: it takes longer to make than a small workbook to read. */
    private DataFormatter formatter;
    private int remembered;

    /** @param from1904 whether day 0 is 1 January 1904, as on old Macs */
    Display(boolean from1904) {
        this.from1904 = from1904;
    }

    boolean from1904() {
        return from1904;
    }

    Value value(double number, Style.Shows shows) {
        return switch (shows) {
            case NUMBER -> new Value.Number(number, false);
            case PERCENTAGE -> new Value.Number(number, true);
            case DAY -> moment(number, false);
            case DAY_AND_TIME -> moment(number, true);
            case CLOCK -> Math.abs(number) < LONGEST_DAYS ? time(number) : moment(number, true);
            case ELAPSED -> Math.abs(number) <= LAST_DAY ? time(number) : new Value.Number(number, false);
        };
    }

    /** A calculated time is a thousandth short now and then. */
    private static Value time(double days) {
        long milliseconds = Math.round(days * MILLISECONDS);
        long seconds = Math.round(milliseconds / 1_000.0);
        boolean whole = Math.abs(milliseconds - seconds * 1_000) <= 2;
        return new Value.Time(whole ? Duration.ofSeconds(seconds) : Duration.ofMillis(milliseconds));
    }

    private Value moment(double number, boolean hasTime) {
        if (!from1904 && number == Math.rint(number) && number >= FIRST_SURE_DAY && number <= LAST_DAY) {
            return new Value.Moment(DAY_ZERO.plusDays((long) number).atStartOfDay(), hasTime);
        }
        LocalDateTime moment = DateUtil.isValidExcelDate(number)
                ? DateUtil.getLocalDateTime(number, from1904, true)
                : null;
        return moment == null ? new Value.Number(number, false) : new Value.Moment(moment, hasTime);
    }

    /** What the general formatter shows. Cells ask for their texts from any thread, and it knows only one at a time. */
    synchronized String text(double number, String format) {
        Map<Double, String> known = texts.computeIfAbsent(format, any -> new HashMap<>());
        String text = known.get(number);
        if (text == null) {
            text = formatted(number, format);
            if (remembered < REMEMBERED) {
                known.put(number, text);
                remembered++;
            }
        }
        return text;
    }

    private String formatted(double number, String format) {
        if (formatter == null) {
            // Java's British names of months say Sept; Excel says Sep everywhere.
            formatter = new DataFormatter(Locale.US);
        }
        try {
            return formatter.formatRawCellContents(number, -1, format, from1904).strip();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException oddFormat) {
            // A format that Excel tolerates and the formatter does not: the number itself is better than nothing.
            return formatter.formatRawCellContents(number, 0, "General", from1904);
        }
    }
}
