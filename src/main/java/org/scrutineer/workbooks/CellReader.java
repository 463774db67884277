package org.scrutineer.workbooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads single cells with their type, as the file says it. */
final class CellReader {
    /** A formula that names another workbook: [1]Sheet1!B2. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\[\\d+][\\w.]*!|'[^'\\[]*\\[\\d+](?:[^']|'')*'!|\\[[^\\]\\[]+\\.xl\\w+]");
    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).optionalStart().appendOffsetId().toFormatter(Locale.ROOT);
    private static final double NANOSECONDS = Duration.ofDays(1).toNanos();

    private final SharedTexts shared;
    private final Styles styles;
    private final Notes notes;

    /** What a cell's element holds, before it is a value. */
    private record Raw(String type, String content, boolean formula, boolean elsewhere) {}

    CellReader(SharedTexts shared, Styles styles, Notes notes) {
        this.shared = shared;
        this.styles = styles;
        this.notes = notes;
    }

    /** Null for a cell that holds nothing and has no colour. */
    Cell read(Xml xml, String sheet, int row, int column) throws XMLStreamException {
        Style style = styles.style(xml.number("s", 0));
        Raw raw = raw(xml, () -> Cell.address(row, column));
        if (raw.content() == null || raw.content().isEmpty() && !raw.type().equals("str")) {
            if (raw.formula()) {
                notes.formulaWithoutResult(sheet, Cell.address(row, column));
                return new Cell(row, column, style, Value.Unusable.NO_RESULT, "");
            }
            return blank(row, column, style);
        }
        if (raw.elsewhere()) {
            notes.fromAnotherWorkbook(sheet, Cell.address(row, column));
        }
        Cell cell = switch (raw.type()) {
            case "s" -> text(row, column, shared.text(raw.content()).orElseThrow(Refused::damaged), style);
            case "inlineStr" -> text(row, column, new Value.Text(raw.content()), style);
            case "str" -> text(row, column, new Value.Text(Escapes.decoded(raw.content())), style);
            case "b" -> flag(row, column, raw.content().strip(), style);
            case "e" -> unusable(row, column, raw.content().strip(), style);
            case "d" -> moment(row, column, raw.content().strip(), style);
            default -> number(row, column, raw.content().strip(), style);
        };
        if (cell != null && cell.value() instanceof Value.Unusable unusable) {
            notes.error(sheet, cell.address(), unusable.code());
        }
        return cell;
    }

    private static Raw raw(Xml xml, Supplier<String> address) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        String content = null;
        boolean formula = false;
        boolean elsewhere = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                content = xml.content(Limits.CELL_CHARACTERS * 2);
            } else if (xml.starts("is")) {
                content = SharedTexts.text(xml, "is", address);
            } else if (xml.starts("f")) {
                formula = true;
                elsewhere = ELSEWHERE.matcher(xml.content(Limits.CELL_CHARACTERS * 2)).find();
            }
        }
        if (content != null && content.length() > Limits.CELL_CHARACTERS) {
            throw Refused.cellTooLong(address.get());
        }
        return new Raw(type, content, formula, elsewhere);
    }

    /** Null for an empty text in a cell without colour: a formula that says "" shows nothing. */
    private static Cell text(int row, int column, Value.Text text, Style style) {
        if (text.text().isEmpty()) {
            return blank(row, column, style);
        }
        return new Cell(row, column, style, text, text.text());
    }

    private static Cell blank(int row, int column, Style style) {
        return style.fill().isEmpty() ? null : new Cell(row, column, style, new Value.Blank(), "");
    }

    private static Cell flag(int row, int column, String content, Style style) {
        boolean flag = content.equals("1") || content.equalsIgnoreCase("true");
        return new Cell(row, column, style, new Value.Flag(flag), flag ? "TRUE" : "FALSE");
    }

    private static Cell number(int row, int column, String content, Style style) {
        double number;
        try {
            number = Double.parseDouble(content);
        } catch (NumberFormatException notANumber) {
            return unusable(row, column, "#VALUE!", style);
        }
        return Double.isFinite(number)
                ? new Cell(row, column, style, number)
                : unusable(row, column, "#NUM!", style);
    }

    /** A date in ISO form, as Strict files write it: a day, a time of day, or both. */
    private static Cell moment(int row, int column, String content, Style style) {
        try {
            if (content.indexOf('-') < 0) {
                LocalTime time = LocalTime.parse(content.replaceFirst("^T", ""));
                Style timed = shows(style, Style.Shows.CLOCK, Style.Shows.ELAPSED) ? style : style.withFormat("hh:mm");
                return new Cell(row, column, timed, time.toNanoOfDay() / NANOSECONDS);
            }
            LocalDateTime moment = content.indexOf('T') < 0
                    ? LocalDate.parse(content).atStartOfDay()
                    : LocalDateTime.from(DATE_AND_TIME.parse(content));
            return moment(row, column, moment, style);
        } catch (DateTimeException notADate) {
            return unusable(row, column, "#VALUE!", style);
        }
    }

    private static Cell moment(int row, int column, LocalDateTime moment, Style style) {
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        Style dated = shows(style, Style.Shows.NUMBER, Style.Shows.PERCENTAGE)
                ? style.withFormat(day ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm")
                : style;
        double number = DateUtil.getExcelDate(moment, style.display().from1904());
        if (number < 0) {
            // Excel knows no days before 1900.
            return new Cell(row, column, style, new Value.Moment(moment, !day), moment.toLocalDate().toString());
        }
        return new Cell(row, column, dated, number);
    }

    private static boolean shows(Style style, Style.Shows one, Style.Shows other) {
        return style.shows() == one || style.shows() == other;
    }

    private static Cell unusable(int row, int column, String code, Style style) {
        return new Cell(row, column, style, new Value.Unusable(code), code);
    }
}
