package org.scrutineer.workbooks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Turns the cells of an .xls workbook into our own. */
final class BinaryCells {
    private final HSSFWorkbook workbook;
    private final Notes notes;
    private final Display display;
    private final Map<Short, Style> styles = new HashMap<>();
    private final boolean linked;

    BinaryCells(HSSFWorkbook workbook, Notes notes) {
        this.workbook = workbook;
        this.notes = notes;
        this.display = new Display(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        this.linked = workbook.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord book && book.isExternalReferences());
    }

    /** Null for a cell that holds nothing and has no colour. */
    Cell read(org.apache.poi.ss.usermodel.Cell cell, String sheet) {
        Style style = styles.computeIfAbsent(cell.getCellStyle().getIndex(),
                number -> style((HSSFCellStyle) cell.getCellStyle()));
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            type = cell.getCachedFormulaResultType();
            if (linked && fromElsewhere(cell)) {
                notes.fromAnotherWorkbook(sheet, cell.getAddress().formatAsString());
            }
        }
        return switch (type) {
            case NUMERIC -> new Cell(cell.getRowIndex() + 1, cell.getColumnIndex(), style, cell.getNumericCellValue());
            case STRING -> text(cell, style);
            case BOOLEAN -> made(cell, style, new Value.Flag(cell.getBooleanCellValue()),
                    cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> error(cell, sheet, style);
            case BLANK, FORMULA, _NONE -> style.fill().isEmpty() ? null : made(cell, style, new Value.Blank(), "");
        };
    }

    /** Only asked where the workbook names another one: to write a formula out takes long, and old ones cannot be. */
    private static boolean fromElsewhere(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return cell.getCellFormula().contains("[");
        } catch (NullPointerException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException unreadable) {
            return false;
        }
    }

    private Cell text(org.apache.poi.ss.usermodel.Cell cell, Style style) {
        String text = Escapes.decoded(cell.getRichStringCellValue().getString());
        if (text.isEmpty()) {
            return style.fill().isEmpty() ? null : made(cell, style, new Value.Blank(), "");
        }
        return made(cell, style, new Value.Text(text), text);
    }

    private Cell error(org.apache.poi.ss.usermodel.Cell cell, String sheet, Style style) {
        byte code = cell.getErrorCellValue();
        String shown = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        notes.error(sheet, cell.getAddress().formatAsString(), shown);
        return made(cell, style, new Value.Unusable(shown), shown);
    }

    private static Cell made(org.apache.poi.ss.usermodel.Cell cell, Style style, Value value, String text) {
        return new Cell(cell.getRowIndex() + 1, cell.getColumnIndex(), style, value, text);
    }

    private Style style(HSSFCellStyle style) {
        Optional<String> fill = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && style.getFillForegroundColorColor() != null
                        ? Optional.of(Colours.ofTriplet(style.getFillForegroundColorColor().getTriplet()))
                        : Optional.empty();
        // Old programs name formats that they never wrote down.
        String format = style.getDataFormatString(workbook);
        return Style.of(style.getDataFormat(), format == null ? "General" : format, display, fill,
                style.getFont(workbook).getBold());
    }
}
