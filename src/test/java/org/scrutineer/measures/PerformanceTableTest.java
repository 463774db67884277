package org.scrutineer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.exports.ExportedTable;
import org.scrutineer.exports.TableFile;
import org.scrutineer.exports.TableOut;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Progress;

/** Providers by measures as a table for other programs. */
class PerformanceTableTest {
    private static final Period JULY = Period.month(java.time.YearMonth.of(2025, 7));
    private static final Provider ACORN = provider(1, "=Acorn Care");
    private static final Provider BIRCH = provider(2, "Birchwood Care");

    @TempDir
    private Path folder;

    private static Provider provider(int number, String name) {
        return new Provider(new UUID(0, number), name, List.of(), "", "", "");
    }

    private static Observation said(Provider provider, String measure, Figure figure) {
        UUID id = MeasureLibrary.id(measure);
        return new Observation(
                Observation.id(provider.id(), id, JULY), provider.id(), id, JULY, figure, measure, "", "");
    }

    private static Performance performance() {
        return Performance.of(JULY, List.of(ACORN, BIRCH), MeasureLibrary.measures(), List.of(
                said(ACORN, "Visits missed", Figure.reported(BigDecimal.ZERO)),
                said(BIRCH, "Visits missed", Figure.without(State.SUPPRESSED)),
                said(ACORN, "Continuity of carer", Figure.reported(new BigDecimal("0.602"))),
                said(BIRCH, "Continuity of carer", Figure.reported(new BigDecimal("0.9")))));
    }

    @Test
    void theWorkbookHoldsNumbersOnTheGroundOfTheirRag() throws IOException, InvalidFormatException {
        Path file = folder.resolve("table.xlsx");
        TableFile.write(file, table(), Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Provider performance, July 2025, as at 22 November 2026");
            XSSFCell red = sheet.getRow(4).getCell(2);
            assertThat(red.getNumericCellValue()).isEqualTo(0.602);
            assertThat(red.getCellStyle().getDataFormatString()).isEqualTo("0.0%\" R\"");
            assertThat(red.getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFBE3E1");
            assertThat(sheet.getRow(7).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isZero();
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("suppressed");
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("All providers");
            assertThat(sheet.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(0.751);
            assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("1 of 2");
        }
    }

    @Test
    void theTextHasWholeNumbersAndNothingThatRuns() throws IOException {
        Path file = folder.resolve("table.csv");
        TableFile.write(file, table(), Progress.NONE);
        assertThat(Files.readString(file)).contains("'=Acorn Care,0,0.602\r\n", "Birchwood Care,suppressed,0.9\r\n",
                "All providers,0,0.751\r\n", "Rests on,1 of 2,2 of 2\r\n");
    }

    @Test
    void theClipboardSaysTheLetterBesideTheColour() {
        ClipboardTable copied = TableOut.clipboard(table());
        assertThat(copied.text()).contains(
                "Provider performance, July 2025, as at 22 November 2026", "'=Acorn Care\t0\t60.2% R",
                "Birchwood Care\tsuppressed\t90.0% G", "Rests on\t1 of 2\t2 of 2", "never counted as zero");
        assertThat(copied.html()).contains("60.2% R", "#fbe3e1");
        assertThat(copied.rtf()).contains("60.2% R");
    }

    private static ExportedTable table() {
        return PerformanceTable.of(performance(), LocalDate.of(2026, 11, 22));
    }
}
