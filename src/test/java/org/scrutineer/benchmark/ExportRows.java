package org.scrutineer.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Export;
import org.scrutineer.workbooks.WorkbookWriter;

/** Writing a long table: ours as workbook and as text, beside Apache POI's object model. */
final class ExportRows {
    private static final List<String> HEADERS = IntStream.rangeClosed(1, 11).mapToObj(column -> "Column " + column)
            .toList();

    private ExportRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("exports");
        Export export = export(session.scale().of(10_000));
        session.hold(Contest.of(String.format("Export %,d rows of 11 cells", export.rows().size()), 6,
                Method.of("ours, .xlsx", () -> ours(folder.resolve("ours.xlsx"), export)),
                Method.limit("ours, .csv", () -> ours(folder.resolve("ours.csv"), export)),
                Method.of("POI, object model (XSSFWorkbook)", () -> objectModel(folder.resolve("poi.xlsx"), export))));
    }

    private static Export export(int rows) {
        MadeUp made = new MadeUp(rows);
        List<List<Object>> cells = new ArrayList<>();
        for (int number = 0; number < rows; number++) {
            List<Object> row = new ArrayList<>();
            for (int column = 0; column < HEADERS.size(); column++) {
                row.add(column % 4 == 1 ? (Object) (double) made.below(10_000) : made.sentence(3, 20));
            }
            cells.add(row);
        }
        return new Export("Returns", HEADERS, cells);
    }

    private static Work.Answer ours(Path file, Export export) {
        WorkbookWriter.write(file, export, Progress.NONE);
        return () -> file.toString().endsWith(".csv") ? Files.size(file) + " bytes" : CellReaders.ours(List.of(file));
    }

    private static Work.Answer objectModel(Path file, Export export) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(export.sheetName());
            fill(sheet.createRow(0), export.headers());
            for (List<Object> row : export.rows()) {
                fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), row);
            }
            workbook.write(bytes);
        }
        return () -> CellReaders.ours(List.of(file));
    }

    private static void fill(Row row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Double number -> row.createCell(column).setCellValue(number);
                case Object text -> row.createCell(column).setCellValue(text.toString());
            }
        }
    }
}
