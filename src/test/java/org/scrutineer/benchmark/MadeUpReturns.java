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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What providers send each quarter: a measure a row, the months across, most of it figures and percentages. */
final class MadeUpReturns {
    private static final List<String> MONTHS = List.of(
            "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
    /** Every so many a measure is a percentage. */
    private static final int SHARE = 4;

    private MadeUpReturns() {}

    static List<Path> returns(Path folder, int providers, int measures) throws IOException {
        List<Path> returns = new ArrayList<>();
        for (int provider = 1; provider <= providers; provider++) {
            returns.add(provider(folder.resolve("return-" + provider + ".xlsx"), measures, provider));
        }
        return returns;
    }

    private static Path provider(Path file, int measures, long seed) throws IOException {
        MadeUp made = new MadeUp(seed);
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            CellStyle share = workbook.createCellStyle();
            share.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            Sheet sheet = workbook.createSheet("Return");
            sheet.createRow(0).createCell(0).setCellValue("Provider " + seed);
            Row header = sheet.createRow(1);
            header.createCell(0).setCellValue("Measure");
            header.createCell(1).setCellValue("Due");
            for (int month = 0; month < MONTHS.size(); month++) {
                header.createCell(2 + month).setCellValue(MONTHS.get(month));
            }
            for (int measure = 0; measure < measures; measure++) {
                measure(sheet.createRow(2 + measure), made, measure % SHARE == 0 ? share : null);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void measure(Row row, MadeUp made, CellStyle share) {
        row.createCell(0).setCellValue(made.sentence(2, 5));
        row.createCell(1).setCellValue(made.officer());
        for (int month = 0; month < MONTHS.size(); month++) {
            var cell = row.createCell(2 + month);
            if (share == null) {
                cell.setCellValue(made.below(10_000));
            } else {
                cell.setCellValue(made.share());
                cell.setCellStyle(share);
            }
        }
        row.createCell(2 + MONTHS.size()).setCellValue(made.sentence(3, 8));
    }
}
