package org.scrutineer.workbooks;

import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads single cells with their type, as the file says it. One after the other: it holds the one at hand. */
final class CellReader {
    /** A formula that names another workbook: [1]Sheet1!B2. The column of a table stands in brackets too, but alone. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\[\\d+](?:[\\w.]*!|[^'\\[\\]]*+(?:''[^'\\[\\]]*+)*+'!)|\\[[^\\]\\[]+\\.xl\\w+]");
    private static final Map<String, Value.Unusable> ERRORS = Map.of(
            "#REF!", new Value.Unusable("#REF!"), "#N/A", new Value.Unusable("#N/A"), "#DIV/0!",
            new Value.Unusable("#DIV/0!"), "#VALUE!", new Value.Unusable("#VALUE!"), "#NAME?",
            new Value.Unusable("#NAME?"), "#NUM!", new Value.Unusable("#NUM!"));
    private static final Value BLANK = new Value.Blank();
    private static final Value YES = new Value.Flag(true);
    private static final Value NO = new Value.Flag(false);

    private final SharedTexts shared;
    private final Styles styles;
    private final Notes notes;
    private final StringBuilder content = new StringBuilder();
    private long characters;

    private Kind kind;
    private boolean holds;
    private boolean formula;
    private boolean elsewhere;

    /** What the file says that a cell is. */
    private enum Kind {
        NUMBER,
        SHARED_TEXT,
        INLINE_TEXT,
        FORMULA_TEXT,
        FLAG,
        ERROR,
        DATE;

        /** @param type "n", "s", "inlineStr", "str", "b", "e" or "d" */
        static Kind of(CharSequence type) {
            return switch (type.isEmpty() ? 'n' : type.charAt(0)) {
                case 's' -> type.length() == 1 ? SHARED_TEXT : FORMULA_TEXT;
                case 'i' -> INLINE_TEXT;
                case 'b' -> FLAG;
                case 'e' -> ERROR;
                case 'd' -> DATE;
                default -> NUMBER;
            };
        }
    }

    CellReader(SharedTexts shared, Styles styles, Notes notes) {
        this.shared = shared;
        this.styles = styles;
        this.notes = notes;
    }

    /**
     * Null for a cell that holds nothing and has no colour.
     *
     * @param style the number of its style
     * @param type "s" for a shared text and so on, empty where the file does not say
     */
    Cell read(Xml xml, String sheet, int row, int column, int style, CharSequence type) throws XMLStreamException {
        kind = Kind.of(type);
        content(xml, row, column);
        Cell cell = cell(row, column, styles.style(style));
        if (elsewhere && cell != null && cell.value() != Value.Unusable.NO_RESULT) {
            notes.fromAnotherWorkbook(sheet, cell.address());
        }
        if (cell != null && cell.isUnusable()) {
            note(sheet, cell);
        }
        return cell;
    }

    private void note(String sheet, Cell cell) {
        if (cell.value() == Value.Unusable.NO_RESULT) {
            notes.formulaWithoutResult(sheet, cell.address());
        } else {
            notes.error(sheet, cell.address(), cell.text());
        }
    }

    private void content(Xml xml, int row, int column) throws XMLStreamException {
        content.setLength(0);
        holds = false;
        formula = false;
        elsewhere = false;
        while (xml.next() && !xml.ends("c")) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.element()) {
                case "v" -> {
                    content.setLength(0);
                    xml.content(content, Limits.CELL_CHARACTERS * 2);
                    holds = true;
                }
                case "f" -> {
                    formula = true;
                    elsewhere = ELSEWHERE.matcher(xml.content(Limits.CELL_CHARACTERS * 2)).find();
                }
                case "is" -> {
                    content.append(SharedTexts.text(xml, "is", () -> Cell.address(row, column)));
                    holds = true;
                }
                default -> {
                    // The rest says nothing about values.
                }
            }
        }
        if (content.length() > Limits.CELL_CHARACTERS) {
            throw Refused.cellTooLong(Cell.address(row, column));
        }
    }

    private Cell cell(int row, int column, Style style) {
        if (!holds || content.isEmpty() && kind != Kind.FORMULA_TEXT) {
            return formula ? new Cell(row, column, style, Value.Unusable.NO_RESULT, "") : blank(row, column, style);
        }
        return switch (kind) {
            case NUMBER -> number(row, column, style);
            case SHARED_TEXT -> text(row, column, shared.text(content), style);
            case INLINE_TEXT -> text(row, column, counted(content.toString()), style);
            case FORMULA_TEXT -> text(row, column, counted(Escapes.decoded(content.toString())), style);
            case FLAG -> flag(row, column, style);
            case ERROR -> unusable(row, column, content.toString().strip(), style);
            case DATE -> WrittenDate.cell(row, column, content.toString().strip(), style);
        };
    }

    /** A text that stands in the cell itself. */
    private Value.Text counted(String text) {
        characters += text.length();
        if (characters > Limits.CHARACTERS) {
            throw Refused.tooManyTexts();
        }
        return new Value.Text(text);
    }

    /** Null for an empty text in a cell without colour: a formula that says "" shows nothing. */
    private static Cell text(int row, int column, Value.Text text, Style style) {
        return text.text().isEmpty() ? blank(row, column, style) : new Cell(row, column, style, text, text.text());
    }

    private static Cell blank(int row, int column, Style style) {
        return style.fill().isEmpty() ? null : new Cell(row, column, style, BLANK, "");
    }

    private Cell flag(int row, int column, Style style) {
        String said = content.toString().strip();
        boolean flag = said.equals("1") || said.equalsIgnoreCase("true");
        return new Cell(row, column, style, flag ? YES : NO, flag ? "TRUE" : "FALSE");
    }

    private Cell number(int row, int column, Style style) {
        double number;
        try {
            number = Decimal.of(content);
        } catch (NumberFormatException notANumber) {
            return unusable(row, column, "#VALUE!", style);
        }
        return Double.isFinite(number)
                ? new Cell(row, column, style, number)
                : unusable(row, column, "#NUM!", style);
    }

    /** @param code such as #REF! */
    static Cell unusable(int row, int column, String code, Style style) {
        Value.Unusable known = ERRORS.get(code);
        Value.Unusable value = known == null ? new Value.Unusable(code) : known;
        return new Cell(row, column, style, value, value.code());
    }
}
