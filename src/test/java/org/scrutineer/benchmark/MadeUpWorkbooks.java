package org.scrutineer.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks to be read: trackers of recommendations, and wide tables with every type of cell. */
final class MadeUpWorkbooks {
    private static final int COLUMNS = 15;
    private static final int ROWS_IN_MEMORY = 100;

    private MadeUpWorkbooks() {}

    /** A tracker with titles and a legend above its header, as councils send them. */
    static Path tracker(Path file, int recommendations, long seed) throws IOException {
        MadeUp made = new MadeUp(seed);
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Progress update");
            row(sheet, "Northmere Borough Council");
            row(sheet, "Review of Visits: progress update");
            row(sheet, "1 = Fully Achieved, 2 = On Track, 3 = Slipped, 4 = Not Achieved");
            row(sheet, "Ref", "Recommendation", "Addressed to", "Responsible officer", "Target date",
                    "Evidence of progress", "Assessment of progress");
            for (int number = 1; number <= recommendations; number++) {
                row(sheet, Integer.toString(number), made.sentence(15, 35), "Cabinet", made.officer(),
                        made.day().toString(), made.evidence(), made.rating());
            }
            workbook.write(out);
        }
        return file;
    }

    /** As many trackers as providers send. */
    static List<Path> trackers(Path folder, int files, int recommendations) throws IOException {
        List<Path> trackers = new ArrayList<>();
        for (int file = 1; file <= files; file++) {
            trackers.add(tracker(folder.resolve("tracker-" + file + ".xlsx"), recommendations, file));
        }
        return trackers;
    }

    /** Fifteen columns of text, whole numbers, percentages, dates and flags. */
    static Path wide(Path file, int rows) throws IOException {
        MadeUp made = new MadeUp(rows);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = style(workbook, "dd/mm/yyyy");
            CellStyle share = style(workbook, "0.0%");
            Sheet sheet = workbook.createSheet("Returns");
            for (int number = 0; number < rows; number++) {
                Row row = sheet.createRow(number);
                for (int column = 0; column < COLUMNS; column++) {
                    fill(row.createCell(column), made, day, share);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell cell, MadeUp made, CellStyle day, CellStyle share) {
        switch (cell.getColumnIndex() % 5) {
            case 0 -> cell.setCellValue(made.sentence(3, 8));
            case 1 -> cell.setCellValue(made.below(10_000));
            case 2 -> {
                cell.setCellValue(made.share());
                cell.setCellStyle(share);
            }
            case 3 -> {
                cell.setCellValue(made.day());
                cell.setCellStyle(day);
            }
            default -> cell.setCellValue(made.below(2) == 0);
        }
    }

    private static void row(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
