package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Progress;

/** Ordinary workbooks say the same to us as to the object model of Apache POI, cell by cell. */
class SameAsPoiTest {
    private static final String[] FORMATS = {"General", "0", "0.00", "#,##0", "0%", "0.0%", "dd/mm/yyyy", "dd mmm yyyy",
            "mmm-yy", "dd/mm/yyyy hh:mm", "£#,##0.00", "0.00E+00", "@"};
    private static final String[] WORDS = {"amber ", "On Track", "• one\n• two", "", "=not a formula",
            "Café – 5 < 6 & 7",
            "£14.94", "1 (Fully Achieved)"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCellIsTheSame(long seed) throws IOException {
        Path file = folder.resolve("made");
        Map<String, String> expected;
        boolean modern = seed % 2 == 0;
        try (org.apache.poi.ss.usermodel.Workbook workbook = modern ? new XSSFWorkbook() : new HSSFWorkbook()) {
            fill(workbook, new Random(seed));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            expected = digest(workbook);
        }
        Workbook read = WorkbookReader.read(file, Progress.NONE);

        assertThat(digest(read)).isEqualTo(expected);
        assertThat(read.sheets().getFirst().merges()).containsExactly(new Sheet.Merge(4, 6, 1, 1));
        assertThat(expected).hasSizeGreaterThan(300);
    }

    private static void fill(org.apache.poi.ss.usermodel.Workbook workbook, Random random) {
        CellStyle[] styles = new CellStyle[FORMATS.length];
        for (int format = 0; format < FORMATS.length; format++) {
            styles[format] = workbook.createCellStyle();
            styles[format].setDataFormat(workbook.createDataFormat().getFormat(FORMATS[format]));
            if (format % 3 == 0) {
                styles[format].setFillForegroundColor(IndexedColors.SEA_GREEN.getIndex());
                styles[format].setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
        }
        for (String name : new String[]{"Progress", "Notes"}) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(name);
            for (int number = 0; number < 40; number += 1 + random.nextInt(2)) {
                Row row = sheet.createRow(number);
                row.setZeroHeight(random.nextInt(6) == 0);
                for (int column = random.nextInt(3); column < 12; column += 1 + random.nextInt(2)) {
                    org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
                    value(cell, random);
                    cell.setCellStyle(styles[random.nextInt(styles.length)]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 1, 1));
        }
        workbook.setSheetHidden(1, true);
    }

    private static void value(org.apache.poi.ss.usermodel.Cell cell, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue(random.nextInt(200));
            case 1 -> cell.setCellValue(random.nextInt(5_000_000) / 100.0);
            case 2 -> cell.setCellValue(LocalDateTime.of(2020 + random.nextInt(9), 1 + random.nextInt(12),
                    1 + random.nextInt(28), random.nextInt(24), 0));
            case 3 -> cell.setCellValue(random.nextBoolean());
            default -> cell.setCellValue(WORDS[random.nextInt(WORDS.length)]);
        }
    }

    private static Map<String, String> digest(Workbook workbook) {
        Map<String, String> digest = new TreeMap<>();
        for (Sheet sheet : workbook.sheets()) {
            for (Sheet.Row row : sheet.rows()) {
                for (Cell cell : row.cells()) {
                    String value = switch (cell.value()) {
                        case Value.Text text -> "text";
                        case Value.Number number -> "number " + number.number();
                        case Value.Moment moment -> "moment " + moment.moment();
                        case Value.Time time -> "time " + time.hours();
                        case Value.Flag flag -> "flag";
                        case Value.Unusable unusable -> unusable.code();
                        case Value.Blank blank -> "blank";
                    };
                    if (!value.equals("blank")) {
                        digest.put(sheet.name() + sheet.hidden() + row.hidden() + cell.address(),
                                value + "|" + cell.text() + "|" + cell.fill().isPresent());
                    }
                }
            }
        }
        return digest;
    }

    private static Map<String, String> digest(org.apache.poi.ss.usermodel.Workbook workbook) {
        DataFormatter formatter = new DataFormatter(Locale.US);
        Map<String, String> digest = new TreeMap<>();
        for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
            for (Row row : workbook.getSheetAt(number)) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    String text = formatter.formatCellValue(cell);
                    String value = switch (cell.getCellType()) {
                        case STRING -> text.isEmpty() ? "" : "text";
                        case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                                ? "moment " + cell.getLocalDateTimeCellValue()
                                : "number " + cell.getNumericCellValue();
                        case BOOLEAN -> "flag";
                        case BLANK, FORMULA, ERROR, _NONE -> "";
                    };
                    if (!value.isEmpty()) {
                        boolean filled = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
                        digest.put(workbook.getSheetName(number) + workbook.isSheetHidden(number) + row.getZeroHeight()
                                + cell.getAddress(), value + "|" + text + "|" + filled);
                    }
                }
            }
        }
        return digest;
    }
}
