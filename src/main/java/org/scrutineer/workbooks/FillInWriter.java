package org.scrutineer.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks that are filled in. The sheets are protected without a password: that keeps a hand from slipping,
 * and nobody out.
 */
public final class FillInWriter {
    /** Column A, hidden, holds the keys. */
    static final int FIRST = 1;
    private static final int CHARACTER = 256;
    private static final int FACT_NAME = 22;
    private static final int FACT = 100;
    private static final float TITLE_POINTS = 36;
    private static final float HEADER_POINTS = 34;
    private static final float LINE_POINTS = 15;
    /** Room to write in, also by hand on paper. */
    private static final int LEAST_LINES = 6;
    /** Excel makes no row taller. */
    private static final float MOST_POINTS = 409;

    private final FillIn form;
    private final XSSFWorkbook workbook;
    private final FillInStyles styles;
    private final FillInChoices choices;

    private FillInWriter(FillIn form, XSSFWorkbook workbook) {
        this.form = form;
        this.workbook = workbook;
        this.styles = new FillInStyles(workbook);
        this.choices = new FillInChoices(workbook);
    }

    /** The workbook as the bytes of an .xlsx file. */
    public static byte[] bytes(FillIn form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            FillInWriter writer = new FillInWriter(form, workbook);
            writer.guidance();
            form.tables().forEach(writer::table);
            writer.choices.write();
            writer.reference();
            workbook.setActiveSheet(0);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void guidance() {
        XSSFSheet sheet = sheet(form.guidance().sheet());
        sheet.setColumnWidth(0, FACT_NAME * CHARACTER);
        sheet.setColumnWidth(1, FACT * CHARACTER);
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_POINTS);
        write(title.createCell(0), form.guidance().title(), FillInStyles.Kind.TITLE);
        int next = 2;
        for (FillIn.Fact fact : form.guidance().facts()) {
            XSSFRow row = sheet.createRow(next++);
            write(row.createCell(0), fact.name(), FillInStyles.Kind.NAME);
            write(row.createCell(1), fact.says(), FillInStyles.Kind.WORDS);
            tall(row, lines(fact.says(), FACT));
        }
        next++;
        write(sheet.createRow(next++).createCell(0), "How to fill it in", FillInStyles.Kind.NAME);
        int step = 1;
        for (String words : form.guidance().steps()) {
            XSSFRow row = sheet.createRow(next++);
            write(row.createCell(0), String.valueOf(step++), FillInStyles.Kind.NUMBER);
            write(row.createCell(1), words, FillInStyles.Kind.WORDS);
            tall(row, lines(words, FACT));
        }
    }

    private void table(FillIn.Table table) {
        XSSFSheet sheet = sheet(table.sheet());
        sheet.setColumnHidden(0, true);
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_POINTS);
        write(title.createCell(FIRST), table.title(), FillInStyles.Kind.TITLE);
        for (int index = 0; index < table.facts().size(); index++) {
            XSSFRow fact = sheet.createRow(1 + index);
            write(fact.createCell(FIRST), table.facts().get(index).name(), FillInStyles.Kind.NAME);
            write(fact.createCell(FIRST + 1), table.facts().get(index).says(), FillInStyles.Kind.FACT);
        }
        XSSFRow header = sheet.createRow(table.headerRow());
        header.setHeightInPoints(HEADER_POINTS);
        for (int index = 0; index < table.columns().size(); index++) {
            FillIn.Column column = table.columns().get(index);
            sheet.setColumnWidth(FIRST + index, column.width() * CHARACTER);
            write(header.createCell(FIRST + index), column.header(),
                    column.open() ? FillInStyles.Kind.OPEN_HEADER : FillInStyles.Kind.HEADER);
        }
        for (int index = 0; index < table.rows().size(); index++) {
            row(sheet.createRow(table.headerRow() + 1 + index), table, table.rows().get(index));
        }
        choices.offer(sheet, table);
        sheet.createFreezePane(FIRST + 2, table.headerRow() + 1);
        sheet.setRepeatingRows(new CellRangeAddress(table.headerRow(), table.headerRow(), -1, -1));
    }

    private void row(XSSFRow row, FillIn.Table table, FillIn.Row written) {
        if (!written.key().isEmpty()) {
            write(row.createCell(0), written.key(), FillInStyles.Kind.WORDS);
        }
        Iterator<String> locked = written.locked().iterator();
        int lines = table.columns().stream().anyMatch(FillIn.Column::figures) ? 1 : LEAST_LINES;
        for (int index = 0; index < table.columns().size(); index++) {
            XSSFCell cell = row.createCell(FIRST + index);
            if (table.columns().get(index).figures()) {
                cell.setCellStyle(styles.figure(written.entry().number()));
            } else if (table.columns().get(index).open()) {
                cell.setCellStyle(styles.of(FillInStyles.Kind.OPEN, ""));
            } else {
                String words = locked.next();
                lines = Math.max(lines, lines(words, table.columns().get(index).width()));
                write(cell, words, FillInStyles.Kind.LOCKED);
            }
        }
        tall(row, lines);
    }

    /** LibreOffice does not measure rows when it opens a workbook; and a height that counts as chosen would not grow. */
    private static void tall(XSSFRow row, int lines) {
        row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS + 3));
        row.getCTRow().unsetCustomHeight();
    }

    /** About how many lines words take: a few signs of each line are lost where a word does not fit. */
    private static int lines(String words, int width) {
        return words.lines().mapToInt(line -> 1 + line.length() / Math.max(1, width - Math.min(4, width / 4))).sum();
    }

    private void reference() {
        XSSFSheet sheet = workbook.createSheet(FillIn.REFERENCE_SHEET);
        int next = 0;
        for (List<String> words : form.reference()) {
            XSSFRow row = sheet.createRow(next++);
            for (int column = 0; column < words.size(); column++) {
                write(row.createCell(column), words.get(column), FillInStyles.Kind.WORDS);
            }
        }
        sheet.enableLocking();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        // Rows must grow with what is written in them, and people like to make a column wider.
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        return sheet;
    }

    private void write(XSSFCell cell, String words, FillInStyles.Kind kind) {
        cell.setCellValue(Guarded.fitting(words));
        cell.setCellStyle(styles.of(kind, words));
    }
}
