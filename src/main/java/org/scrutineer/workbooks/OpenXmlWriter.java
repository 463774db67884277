package org.scrutineer.workbooks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.ui.Progress;

/** Writes a workbook of one sheet with one real table: it filters, keeps its header in sight and on every printed page. */
final class OpenXmlWriter {
    /** From here on rows go to the disk as they are written, or memory would run out. */
    private static final int STREAMED_ROWS = 5_000;
    private static final int ROWS_IN_MEMORY = 200;
    /** Rows from which the widths of the columns are taken. */
    private static final int MEASURED_ROWS = 1_000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;
    private static final int WIDEST_HEADER = 14;
    /** A character's width, as Excel counts column widths. */
    private static final int CHARACTER = 256;

    /** Of one line, in points, and the most that Excel allows to a row. */
    private static final double LINE = 15;
    private static final double HIGHEST = 405;

    private final Export export;
    private final int[] widths;
    private final Progress progress;

    private OpenXmlWriter(Export export, Progress progress) {
        this.export = export;
        widths = new int[export.headers().size()];
        this.progress = progress;
    }

    static void write(Export export, OutputStream bytes, Progress progress) throws IOException {
        OpenXmlWriter writer = new OpenXmlWriter(export, progress);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ExportStyles styles = new ExportStyles(workbook);
            XSSFSheet sheet = workbook.createSheet(writer.sheetName());
            writer.above(workbook, sheet, styles);
            writer.header(sheet, styles);
            writer.page(sheet);
            if (export.rows().size() < STREAMED_ROWS) {
                writer.rows(sheet, styles);
                writer.table(sheet);
                workbook.write(bytes);
            } else {
                writer.table(sheet);
                writer.stream(workbook, styles, bytes);
            }
        }
    }

    private String sheetName() {
        return WorkbookUtil.createSafeSheetName(export.sheetName().replaceAll("\\p{Cntrl}+", " "));
    }

    private void stream(XSSFWorkbook workbook, ExportStyles styles, OutputStream bytes) throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
            rows(((Workbook) streamed).getSheetAt(0), styles);
            streamed.write(bytes);
        }
    }

    /** Not in the table, so that filters and sums know nothing of it. */
    private void above(XSSFWorkbook workbook, XSSFSheet sheet, ExportStyles styles) {
        for (int line = 0; line < export.above().size(); line++) {
            styles.writeLine(sheet.createRow(line).createCell(0), export.above().get(line), line == 0);
        }
        if (!export.above().isEmpty()) {
            workbook.getProperties().getCoreProperties().setTitle(export.above().getFirst());
            // In the footer's own language an ampersand begins an order.
            sheet.getFooter().setLeft(export.above().getFirst().replaceAll("\\s+", " ").replace("&", "&&"));
            sheet.getFooter().setRight("Page &P of &N");
        }
    }

    private void header(XSSFSheet sheet, ExportStyles styles) {
        Row row = sheet.createRow(export.headerRow());
        List<String> headers = export.tableHeaders();
        int lines = 1;
        for (int column = 0; column < headers.size(); column++) {
            styles.writeHeader(row.createCell(column), headers.get(column));
            widths[column] = width(column, headers.get(column));
            lines = Math.max(lines, Math.ceilDiv(headers.get(column).length() + 2, widths[column] - 2));
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        row.setHeightInPoints((float) (LINE * lines));
    }

    private int width(int column, String header) {
        // The header's arrow for the filter takes about three characters; a long header wraps.
        int word = Stream.of(header.split(" ")).mapToInt(String::length).max().orElse(0);
        int width = Math.max(NARROWEST, 3 + Math.max(word, Math.min(header.length(), WIDEST_HEADER)));
        for (int row = 0; row < Math.min(MEASURED_ROWS, export.rows().size()); row++) {
            String text = words(export.cell(row, column));
            width = Math.max(width, text.lines().mapToInt(String::length).max().orElse(0) + 2);
        }
        return Math.min(WIDEST, width);
    }

    /** Said in the file, because not every program works out by itself how high wrapped text is. */
    private double height(int number) {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            // Where words wrap a line ends before the one that would not fit: a few letters early.
            int letters = widths[column] - (widths[column] < WIDEST ? 2 : 6);
            lines = Math.max(lines, words(export.cell(number, column)).lines()
                    .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), letters))).sum());
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    private static String words(Object value) {
        return switch (value) {
            case Rated rated -> rated.word();
            // Rounded by its format, with room for thousands and the rating's letter.
            case Measured figure -> "#".repeat(figure.number().toBigInteger().toString().length() + 7);
            case null -> "";
            default -> value.toString();
        };
    }

    private void page(XSSFSheet sheet) {
        int header = export.headerRow();
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    private void rows(Sheet sheet, ExportStyles styles) {
        for (int number = 0; number < export.rows().size(); number++) {
            if (number % ROWS_IN_MEMORY == 0) {
                progress.check();
                progress.report(number, export.rows().size(), "Writing rows");
            }
            Row row = sheet.createRow(export.headerRow() + 1 + number);
            for (int column = 0; column < export.headers().size(); column++) {
                Object value = export.cell(number, column);
                if (value != null) {
                    styles.write(row.createCell(column), value);
                }
            }
            row.setHeightInPoints((float) height(number));
        }
    }

    /** A table of Excel has one row under its header at least. */
    private void table(XSSFSheet sheet) {
        int first = export.headerRow();
        CellReference end = new CellReference(
                first + Math.max(1, export.rows().size()), export.headers().size() - 1);
        XSSFTable table = sheet.createTable(
                new AreaReference(new CellReference(first, 0), end, SpreadsheetVersion.EXCEL2007));
        table.setName("Table1");
        table.setDisplayName("Table1");
        table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(false);
        table.getCTTable().getTableStyleInfo().setShowColumnStripes(false);
    }
}
