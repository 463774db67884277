package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Progress;

/** Workbooks of Excel 97 to 2003. */
class BinaryReaderTest {
    @TempDir
    private Path folder;

    @Test
    void savedResultsErrorsAndDatesAreRead() throws IOException {
        Path file = folder.resolve("old.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            HSSFRow row = workbook.createSheet("Old").createRow(2);
            row.createCell(0).setCellValue(5);
            row.createCell(1).setCellFormula("A3*2");
            row.createCell(2).setCellErrorValue(FormulaError.REF);
            row.createCell(3).setCellValue(LocalDate.of(2026, 6, 30));
            row.getCell(3).setCellStyle(style);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        Workbook workbook = WorkbookReader.read(file, Progress.NONE);

        assertThat(workbook.sheets().getFirst().rows().getFirst().cells())
                .extracting(cell -> cell.address() + " " + cell.text())
                .containsExactly("A3 5", "B3 10", "C3 #REF!", "D3 30/06/2026");
        assertThat(workbook.notes()).containsExactly("1 cell shows an error and was left blank: Old C3 (#REF!).");
        assertThat(workbook.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void hiddenRowsAndSheetsAreNamed() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Shown").createRow(0).createCell(0).setCellValue("a");
            var row = workbook.createSheet("Kept back").createRow(0);
            row.createCell(0).setCellValue("b");
            row.setZeroHeight(true);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }

        assertThat(WorkbookReader.read(file, Progress.NONE).notes())
                .containsExactly("1 hidden row was read.", "1 hidden sheet was read: 'Kept back'.");
    }

    /** Old programs name formats that they never wrote down. */
    @Test
    void aFormatThatIsNotThereShowsThePlainNumber() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 300);
            var cell = workbook.createSheet("One").createRow(0).createCell(0);
            cell.setCellValue(12.5);
            cell.setCellStyle(style);
            workbook.write(out);
        }

        Cell cell = WorkbookReader.read(file, Progress.NONE).sheets().getFirst().rows().getFirst().cells().getFirst();
        assertThat(cell.text()).isEqualTo("12.5");
        assertThat(cell.value()).isEqualTo(new Value.Number(12.5, false));
    }

    @Test
    void aStreamCalledBookIsReadWhereItIsOfTheNewerKind() throws IOException {
        Path file = folder.resolve("old.xls");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
            workbook.write(bytes);
        }
        try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(bytes.toByteArray()));
                POIFSFileSystem to = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            to.createDocument(from.createDocumentInputStream("Workbook"), "BOOK");
            to.writeFilesystem(out);
        }

        assertThat(WorkbookReader.read(file, Progress.NONE).sheets()).extracting(Sheet::name).containsExactly("One");
    }

    @Test
    void lengthsOfTimeAreHoursHoweverDaysAreCounted() throws IOException {
        for (boolean from1904 : new boolean[]{false, true}) {
            Path file = folder.resolve("times.xls");
            try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
                workbook.getInternalWorkbook().getRecords().stream()
                        .filter(record -> record instanceof DateWindow1904Record)
                        .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) (from1904 ? 1 : 0)));
                var style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat("[h]:mm"));
                var cell = workbook.createSheet("One").createRow(0).createCell(0);
                cell.setCellValue(45.5 / 24);
                cell.setCellStyle(style);
                workbook.write(out);
            }
            Cell cell = WorkbookReader.read(file, Progress.NONE).sheets().getFirst().rows().getFirst().cells()
                    .getFirst();

            assertThat(cell.text()).isEqualTo("45:30");
            assertThat(((Value.Time) cell.value()).hours()).isEqualTo(45.5);
        }
    }
}
