package org.scrutineer.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ReturnFormReference;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;

class BlankReturnsTest {
    private final Agency agency = new Agency();
    private final Provider acorn = agency.provider("Acorn Homecare");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        agency.close();
    }

    private List<BlankReturns.Written> issue(Period period, Provider... providers) {
        return agency.blanks().issue(
                period, List.of(providers), Optional.of(LocalDate.of(2026, 12, 4)), folder, Progress.NONE);
    }

    private Workbook read(Path file) {
        return WorkbookReader.read(file, Progress.NONE);
    }

    private static List<String> texts(Sheet.Row row) {
        return row.cells().stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
    }

    private static Sheet sheet(Workbook workbook) {
        return workbook.sheets().stream().filter(each -> each.name().equals("Return")).findFirst().orElseThrow();
    }

    /** The rows under the header, by their first cell. */
    private static List<String> measures(Workbook workbook) {
        return sheet(workbook).rows().stream().map(BlankReturnsTest::texts)
                .dropWhile(row -> !row.getFirst().equals("Measure")).skip(1)
                .map(List::getFirst)
                .toList();
    }

    @Test
    void theSheetCanBeReadWithoutItsMark() {
        Workbook workbook = read(issue(Agency.Q2, acorn).getFirst().file());
        List<List<String>> rows = sheet(workbook).rows().stream().map(BlankReturnsTest::texts).toList();

        assertThat(rows).contains(
                List.of("Provider", "Acorn Homecare"),
                List.of("Period", "Q2 2025-26 (July to September 2025)"),
                List.of("Measure", "Unit", "Jul 2025", "Aug 2025", "Sep 2025", "Comments", "What it means"),
                List.of("Visits missed", "number", "Planned visits at which nobody came."));
        assertThat(workbook.name()).isEqualTo("Acorn_Homecare_Q2_2025-26.xlsx");
        assertThat(sheet(workbook).rows().stream().flatMap(row -> row.cell(0).stream()).map(Cell::text))
                .as("nothing stands in the hidden column").allMatch(String::isBlank);
    }

    @Test
    void theMarkSaysWhoseItIsAndWhatEachRowAsksFor() {
        Workbook workbook = read(issue(Agency.Q2, acorn).getFirst().file());
        ReturnFormReference reference = ReturnFormReference.in(workbook).orElseThrow();

        assertThat(reference.workspace()).isEqualTo(agency.ledger().beginning().orElseThrow());
        assertThat(reference.provider()).isEqualTo(acorn.id());
        assertThat(reference.period()).isEqualTo(Agency.Q2);
        assertThat(reference.measures()).hasSize(24)
                .containsEntry("Visits missed", Agency.measure("Visits missed").id());
        assertThat(reference.measures().keySet()).containsExactlyInAnyOrderElementsOf(measures(workbook));
        assertThat(workbook.sheets()).filteredOn(ReturnFormReference::isReference).singleElement()
                .satisfies(sheet -> assertThat(sheet.hidden()).isTrue());
    }

    @Test
    void aDamagedMarkIsNone() throws IOException {
        Path file = issue(Agency.Q2, acorn).getFirst().file();
        Path damaged = folder.resolve("damaged.xlsx");
        for (String damage : List.of("workspace", "provider", "period")) {
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(in);
                    var out = Files.newOutputStream(damaged)) {
                book.getSheet("Reference").forEach(row -> {
                    if (row.getCell(0).getStringCellValue().equals(damage)) {
                        row.getCell(1).setCellValue("lost");
                    }
                });
                book.write(out);
            }
            assertThat(ReturnFormReference.in(read(damaged))).as(damage).isEmpty();
        }
    }

    @Test
    void eachIsAskedForWhatItReturnedBefore() {
        agency.observed(acorn, "Visits missed", Agency.Q1, "1", "2", "3");
        agency.observed(acorn, "Staff employed", Agency.Q1, "40", "41", "41");
        assertThat(measures(read(issue(Agency.Q2, acorn).getFirst().file())))
                .containsExactly("Visits missed", "Staff employed");
    }

    @Test
    void aNewOneIsAskedForWhatMostReturn() {
        Provider bridge = agency.provider("Bridge Street Care");
        Provider newcomer = agency.provider("Newcomer");
        for (Provider provider : List.of(acorn, bridge)) {
            agency.observed(provider, "Visits missed", Agency.Q1, "1");
            agency.observed(provider, "Visits planned", Agency.Q1, "100");
        }
        agency.observed(bridge, "Compliments received", Agency.Q1, "2");
        assertThat(measures(read(issue(Agency.Q2, newcomer).getFirst().file())))
                .containsExactly("Visits planned", "Visits missed");
    }

    @Test
    void onlyTheCellsToFillInAreOpenAndEachIsChecked() throws IOException {
        Path file = issue(Agency.Q2, acorn).getFirst().file();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Return");
            assertThat(sheet.getProtect()).isTrue();
            int row = 5 + 8;
            assertThat(sheet.getRow(row).getCell(1).getStringCellValue())
                    .isEqualTo("Electronic call monitoring compliance");
            assertThat(Stream.of(1, 2, 3, 5, 6, 7).map(column -> sheet.getRow(row).getCell(column).getCellStyle()
                    .getLocked())).containsExactly(true, true, false, false, false, true);
            assertThat(sheet.getRow(row).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(sheet.getRow(5).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("General");
            DataValidation share = rule(sheet, row, 3);
            assertThat(share.getValidationConstraint().getFormula1())
                    .isEqualTo("OR(AND(ISNUMBER(D14),D14>=0,D14<=1),ISNUMBER(MATCH(D14,Choices1,0)))");
            assertThat(share.getErrorBoxText())
                    .isEqualTo("Write a percentage from 0% to 100%, or one of: nil, n/a, <5.");
            assertThat(rule(sheet, 5, 5).getValidationConstraint().getFormula1())
                    .isEqualTo("OR(AND(ISNUMBER(F6),F6>=0),ISNUMBER(MATCH(F6,Choices1,0)))");
        }
    }

    private static DataValidation rule(XSSFSheet sheet, int row, int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> Stream.of(rule.getRegions().getCellRangeAddresses())
                        .anyMatch(area -> area.isInRange(row, column)))
                .findFirst().orElseThrow();
    }

    @Test
    void allThatWereIssuedTogetherAreTakenBackTogether() {
        Provider bridge = agency.provider("Bridge Street Care");
        assertThat(issue(Agency.Q2, acorn, bridge)).hasSize(2);
        assertThat(agency.rounds().round(Agency.Q2).expected())
                .allSatisfy(each -> assertThat(each.due()).contains(LocalDate.of(2026, 12, 4)));
        assertThat(agency.rounds().newest()).contains(Agency.Q2);
        assertThat(agency.ledger().undoable().orElseThrow().title()).isEqualTo("2 blank returns for Q2 2025-26");
        agency.ledger().undo(agency.ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(agency.rounds().newest()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("Acorn_Homecare_July_2025.xlsx"), "filled in");
        Path file = issue(Period.month(Agency.Q2.first()), acorn).getFirst().file();
        assertThat(file.getFileName()).hasToString("Acorn_Homecare_July_2025 (2).xlsx");
        assertThat(folder.resolve("Acorn_Homecare_July_2025.xlsx")).hasContent("filled in");
    }

    @Test
    void nothingIsKeptWhereTheFolderCannotBeWrittenTo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> agency.blanks().issue(
                Agency.Q2, List.of(acorn), Optional.empty(), file, Progress.NONE)).isInstanceOf(Problem.class);
        assertThat(agency.rounds().newest()).isEmpty();
    }

    @Test
    void nobodyToAskIsSaid() {
        assertThatThrownBy(() -> issue(Agency.Q2))
                .hasMessageContaining("No return is expected of any provider for Q2 2025-26.");
    }
}
