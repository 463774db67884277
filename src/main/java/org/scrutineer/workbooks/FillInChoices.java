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
        int first = table.headerRow() + 1;
        for (int index = 0; index < table.columns().size(); index++) {
            FillIn.Column column = table.columns().get(index);
            if (column.figures()) {
                for (int row = 0; row < table.rows().size(); row++) {
                    sheet.addValidationData(figure(
                            helper, column, table.rows().get(row).entry(), first + row, FillInWriter.FIRST + index));
                }
            } else if (column.open()) {
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

    /** One rule a cell, because each row has its own words and its own bounds. */
    private DataValidation figure(
            DataValidationHelper helper, FillIn.Column column, FillIn.Entry entry, int row, int at) {
        String cell = Cell.address(row + 1, at);
        String most = entry.number() == FillIn.Number.PERCENTAGE ? "," + cell + "<=1" : "";
        // COUNTIF would take "<5" for a comparison.
        String number = "AND(ISNUMBER(" + cell + ")," + cell + ">=0" + most + ")";
        String rule = column.choices().isEmpty()
                ? number
                : "OR(" + number + ",ISNUMBER(MATCH(" + cell + "," + name(column.choices()) + ",0)))";
        DataValidation validation = helper.createValidation(
                helper.createCustomConstraint(rule), new CellRangeAddressList(row, row, at, at));
        validation.createPromptBox(cut(entry.title(), PROMPT_TITLE), cut(entry.prompt(), PROMPT));
        validation.setShowPromptBox(!entry.prompt().isEmpty());
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(cut(entry.title(), PROMPT_TITLE), cut(wanted(column, entry), PROMPT));
        validation.setShowErrorBox(true);
        return validation;
    }

    private static String wanted(FillIn.Column column, FillIn.Entry entry) {
        String number = entry.number() == FillIn.Number.PERCENTAGE
                ? "Write a percentage from 0% to 100%"
                : "Write a number that is 0 or more";
        return number
                + (column.choices().isEmpty() ? "." : ", or one of: " + String.join(", ", column.choices()) + ".");
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
