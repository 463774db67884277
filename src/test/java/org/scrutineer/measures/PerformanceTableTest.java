package org.scrutineer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.scrutineer.measures.Figure.State;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.WorkbookWriter;

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
        WorkbookWriter.write(file, PerformanceTable.export(performance()), Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFCell red = sheet.getRow(1).getCell(2);
            assertThat(red.getNumericCellValue()).isEqualTo(0.602);
            assertThat(red.getCellStyle().getDataFormatString()).isEqualTo("0.0%\" R\"");
            assertThat(red.getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFBE3E1");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isZero();
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("suppressed");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("All providers");
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(0.751);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("1 of 2");
        }
    }

    @Test
    void theTextHasWholeNumbersAndNothingThatRuns() throws IOException {
        Path file = folder.resolve("table.csv");
        WorkbookWriter.write(file, PerformanceTable.export(performance()), Progress.NONE);
        assertThat(Files.readString(file)).contains("'=Acorn Care,0,0.602\r\n", "Birchwood Care,suppressed,0.9\r\n",
                "All providers,0,0.751\r\n", "Rests on,1 of 2,2 of 2\r\n");
    }

    @Test
    void theClipboardSaysTheLetterBesideTheColour() {
        ClipboardTable table = PerformanceTable.clipboard(performance());
        assertThat(table.text()).contains("Provider performance, July 2025", "'=Acorn Care\t0\t60.2% R",
                "Birchwood Care\tsuppressed\t90.0% G", "Rests on\t1 of 2\t2 of 2");
        assertThat(table.html()).contains("60.2% R", "#fbe3e1");
        assertThat(table.rtf()).contains("60.2% R");
    }
}
