package org.scrutineer.workbooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.scrutineer.workbooks.Style.Shows;

/** Dates in ISO form, as Strict files write them: a day, a time of day, or both. */
final class WrittenDate {
    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).optionalStart().appendOffsetId().toFormatter(Locale.ROOT);
    private static final double DAY = Duration.ofDays(1).toNanos();

    private WrittenDate() {}

    static Cell cell(int row, int column, String text, Style style) {
        try {
            if (text.indexOf('-') < 0) {
                LocalTime time = LocalTime.parse(text.replaceFirst("^T", ""));
                Style timed = shows(style, Shows.CLOCK, Shows.ELAPSED) ? style : style.withFormat("hh:mm");
                return new Cell(row, column, timed, time.toNanoOfDay() / DAY);
            }
            LocalDateTime moment = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.from(DATE_AND_TIME.parse(text));
            return cell(row, column, moment, style);
        } catch (DateTimeException notADate) {
            return CellReader.unusable(row, column, "#VALUE!", style);
        }
    }

    private static Cell cell(int row, int column, LocalDateTime moment, Style style) {
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        double number = DateUtil.getExcelDate(moment, style.display().from1904());
        if (number < 0) {
            // Excel knows no days before 1900.
            return new Cell(row, column, style, new Value.Moment(moment, !day), moment.toLocalDate().toString());
        }
        Style dated = shows(style, Shows.NUMBER, Shows.PERCENTAGE)
                ? style.withFormat(day ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm")
                : style;
        return new Cell(row, column, dated, number);
    }

    private static boolean shows(Style style, Shows one, Shows other) {
        return style.shows() == one || style.shows() == other;
    }
}
