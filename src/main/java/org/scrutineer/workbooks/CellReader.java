package org.scrutineer.workbooks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads single cells with their type, as the file says it. */
final class CellReader {
    /** A formula that names another workbook: [1]Sheet1!B2. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\[\\d+]|\\[[^\\]]+\\.xl\\w+]");
    private static final LocalDate NO_DAY = LocalDate.of(1899, 12, 31);

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
    Cell read(Xml xml, String sheet, int row, int column, Display display) throws XMLStreamException {
        Style style = styles.style(xml.number("s", 0));
        Raw raw = raw(xml, () -> Cell.address(row, column));
        if (raw.content() == null || raw.content().isEmpty() && !raw.type().equals("str")) {
            if (raw.formula()) {
                notes.formulaWithoutResult(sheet, Cell.address(row, column));
                return cell(row, column, Value.Unusable.NO_RESULT, "", style);
            }
            return style.fill().isEmpty() ? null : cell(row, column, new Value.Blank(), "", style);
        }
        if (raw.elsewhere()) {
            notes.fromAnotherWorkbook(sheet, Cell.address(row, column));
        }
        Cell cell = switch (raw.type()) {
            case "s" -> text(row, column, shared.text(raw.content()).orElseThrow(Refused::damaged), style);
            case "inlineStr" -> text(row, column, new Value.Text(raw.content()), style);
            case "str" -> text(row, column, new Value.Text(Escapes.decoded(raw.content())), style);
            case "b" -> flag(row, column, raw.content().strip(), style);
            case "e" -> cell(row, column, new Value.Unusable(raw.content().strip()), raw.content().strip(), style);
            case "d" -> moment(row, column, raw.content().strip(), style, display);
            default -> number(row, column, raw.content().strip(), style, display);
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
            return style.fill().isEmpty() ? null : cell(row, column, new Value.Blank(), "", style);
        }
        return cell(row, column, text, text.text(), style);
    }

    private static Cell flag(int row, int column, String content, Style style) {
        boolean flag = content.equals("1") || content.equalsIgnoreCase("true");
        return cell(row, column, new Value.Flag(flag), flag ? "TRUE" : "FALSE", style);
    }

    private static Cell number(int row, int column, String content, Style style, Display display) {
        double number;
        try {
            number = Double.parseDouble(content);
        } catch (NumberFormatException notANumber) {
            return cell(row, column, new Value.Unusable("#VALUE!"), "#VALUE!", style);
        }
        if (!Double.isFinite(number)) {
            return cell(row, column, new Value.Unusable("#NUM!"), "#NUM!", style);
        }
        return cell(row, column, display.value(number, style), display.text(number, style), style);
    }

    /** A date in ISO form, as Strict files write it: a day, a time of day, or both. */
    private static Cell moment(int row, int column, String content, Style style, Display display) {
        try {
            LocalDateTime moment;
            if (content.indexOf('T') < 0 && content.indexOf(':') < 0) {
                moment = LocalDate.parse(content).atStartOfDay();
            } else if (content.indexOf('-') < 0) {
                moment = LocalTime.parse(content.replaceFirst("^T", "")).atDate(NO_DAY);
            } else if (content.endsWith("Z")) {
                moment = OffsetDateTime.parse(content).toLocalDateTime();
            } else {
                moment = LocalDateTime.parse(content);
            }
            boolean time = style.time() || moment.toLocalTime().toSecondOfDay() != 0;
            return cell(row, column, new Value.Moment(moment, time), display.text(moment, style), style);
        } catch (DateTimeException notADate) {
            return cell(row, column, new Value.Unusable("#VALUE!"), "#VALUE!", style);
        }
    }

    private static Cell cell(int row, int column, Value value, String text, Style style) {
        Optional<String> fill = style.fill();
        return new Cell(row, column, value, text, fill, style.bold());
    }
}
