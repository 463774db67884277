package org.scrutineer.workbooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What can be chosen in the open cells, and the words that are shown while one is chosen. Lists lie on a hidden sheet and
 * go by a name: written into the cell's rule itself they could be no longer than 255 characters, and have no commas.
 */
final class FillInChoices {
    private static final String SHEET = "Lists";
    /** What Excel and LibreOffice take for the words of a prompt. */
    private static final int PROMPT = 255;
    private static final int PROMPT_TITLE = 32;

    private final XSSFWorkbook workbook;
    private final Map<List<String>, String> names = new LinkedHashMap<>();

    FillInChoices(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void offer(XSSFSheet sheet, FillIn.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int first = FillInWriter.HEADER_ROW + 1;
        for (int index = 0; index < table.columns().size(); index++) {
            FillIn.Column column = table.columns().get(index);
            if (column.open()) {
                int at = FillInWriter.FIRST + index;
                DataValidation rule = helper.createValidation(
                        constraint(helper, column),
                        new CellRangeAddressList(first, first + table.rows().size() - 1, at, at));
                rule.createPromptBox(cut(column.header(), PROMPT_TITLE), cut(column.prompt(), PROMPT));
                rule.setShowPromptBox(true);
                rule.setEmptyCellAllowed(true);
                if (!column.choices().isEmpty()) {
                    // In POI's xlsx code this suppresses no arrow: it is what makes Excel show it.
                    rule.setSuppressDropDownArrow(true);
                    rule.createErrorBox(cut(column.header(), PROMPT_TITLE), "Choose one of the words in the list.");
                    rule.setShowErrorBox(true);
                }
                sheet.addValidationData(rule);
            }
        }
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, FillIn.Column column) {
        return column.choices().isEmpty()
                ? helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.LESS_OR_EQUAL, String.valueOf(Limits.CELL_CHARACTERS),
                        null)
                : helper.createFormulaListConstraint(name(column.choices()));
    }

    private String name(List<String> choices) {
        return names.computeIfAbsent(choices, missing -> "Choices" + (names.size() + 1));
    }

    /** Writes the lists, after every table has said what it offers. */
    void write() {
        if (names.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(SHEET);
        int column = 0;
        for (Map.Entry<List<String>, String> list : names.entrySet()) {
            for (int row = 0; row < list.getKey().size(); row++) {
                XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                line.createCell(column).setCellValue(list.getKey().get(row));
            }
            XSSFName name = workbook.createName();
            name.setNameName(list.getValue());
            String letters = Cell.letters(column++);
            name.setRefersToFormula(
                    SHEET + "!$" + letters + "$1:$" + letters + "$" + list.getKey().size());
        }
        sheet.enableLocking();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }
}
