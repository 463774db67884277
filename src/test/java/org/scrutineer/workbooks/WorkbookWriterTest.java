package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;

class WorkbookWriterTest {
    private static final List<String> ATTACKS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
            "＋1", "－1", "＠1");

    @TempDir
    private Path folder;

    private static Export export(List<Object> row) {
        return new Export("Recommendations", List.of("Ref", "Wording", "Due", "Rating", "Note"), List.of(row));
    }

    private static List<Object> row(Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private Path written(String name, Export export) {
        Path file = folder.resolve(name);
        WorkbookWriter.write(file, export, Progress.NONE);
        return file;
    }

    private static List<Cell> read(Path file, int row) {
        return WorkbookReader.read(file, Progress.NONE).sheets().getFirst().rows().get(row).cells();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Path file = written("a.xlsx", export(row(2, "Café\nsecond line", LocalDate.of(2026, 6, 30),
                new Rated("Amber", Tone.AMBER), null)));

        List<Cell> cells = read(file, 1);
        assertThat(cells).extracting(Cell::text).containsExactly("2", "Café\nsecond line", "30 Jun 2026", "Amber");
        assertThat(cells.get(3).fill()).contains(Tone.AMBER.light().fill());
        assertThat(read(file, 0)).allMatch(Cell::bold);
    }

    @Test
    void aWorkbookHoldsARealTable() throws IOException, InvalidFormatException {
        Path file = written("a.xlsx",
                new Export("Items/2026", List.of("Name", "name", ""), List.of(row("a", "b", "c"))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Items 2026");
            assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getArea().formatAsString()).isEqualTo("A1:C2");
                assertThat(table.getColumns()).extracting(column -> column.getName())
                        .containsExactly("Name", "name 2", "Column 3");
                assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:C2");
            });
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void manyRowsAreStreamedIntoTheSameKindOfTable() throws IOException, InvalidFormatException {
        List<List<Object>> rows = new ArrayList<>();
        for (int number = 0; number < 6_000; number++) {
            rows.add(row(number, "=text " + number));
        }
        Path file = written("many.xlsx", new Export("Many", List.of("Ref", "Wording"), rows));

        assertThat(WorkbookReader.read(file, Progress.NONE).sheets().getFirst().rows()).hasSize(6_001);
        assertThat(read(file, 6_000)).extracting(Cell::text).containsExactly("5999", "=text 5999");
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getSheetAt(0).getTables()).singleElement()
                    .satisfies(table -> assertThat(table.getArea().formatAsString()).isEqualTo("A1:B6001"));
        }
    }

    @Test
    void anEmptyTableHasItsHeader() {
        assertThat(read(written("none.xlsx", new Export("None", List.of("Ref", "Wording"), List.of())), 0))
                .extracting(Cell::text).containsExactly("Ref", "Wording");
    }

    @Test
    void noTextInAWorkbookIsRun() throws IOException, InvalidFormatException {
        List<List<Object>> rows = ATTACKS.stream().map(attack -> row((Object) attack)).toList();
        Path file = written("a.xlsx", new Export("Attacks", List.of("Text"), rows));

        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (int attack = 0; attack < ATTACKS.size(); attack++) {
                var cell = workbook.getSheetAt(0).getRow(attack + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
                assertThat(cell.getStringCellValue()).endsWith(ATTACKS.get(attack).strip());
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void noTextInCsvIsRunAndNumbersStayNumbers() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        ATTACKS.forEach(attack -> rows.add(row(attack, -5)));
        String csv = Files.readString(written("a.csv", new Export("Attacks", List.of("=Text", "Number"), rows)));

        assertThat(csv).startsWith("\ufeff'=Text,Number\r\n").contains("'=1+1,-5\r\n").contains("'＝1,-5\r\n")
                .contains("\"'\n=1\",-5\r\n");
    }

    @Test
    void csvIsReadBack() {
        Path file = written("a.csv", export(row(2, "Café, \"quoted\"\nsecond", LocalDate.of(2026, 6, 30),
                new Rated("Amber", Tone.AMBER), null)));

        assertThat(read(file, 1)).extracting(Cell::text)
                .containsExactly("2", "Café, \"quoted\"\nsecond", "2026-06-30", "Amber");
    }

    @Test
    void aTextTooLongForACellSaysThatItWasCut() {
        Cell cell = read(written("a.xlsx", export(row(1, "x".repeat(40_000)))), 1).get(1);

        assertThat(cell.text()).hasSize(32_767).endsWith(" … (cut at 32,767 characters)");
    }

    @Test
    void nothingIsLeftWhenWritingIsCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> WorkbookWriter.write(file, export(row(1)), cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(Files.readString(file)).isEqualTo("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void foldersAreMadeAndOtherEndingsAreRefused() {
        assertThat(written("new/folder/a.CSV", export(row(1)))).isRegularFile();

        Problem problem = catchThrowableOfType(Problem.class, () -> written("a.pdf", export(row(1))));
        assertThat(problem.whatToDo()).isEqualTo("Choose a name that ends in .xlsx or .csv.");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Files.write(folder.resolve("taken"), "x".getBytes(StandardCharsets.UTF_8));

        Problem problem = catchThrowableOfType(Problem.class, () -> written("taken/a.csv", export(row(1))));
        assertThat(problem.what()).isEqualTo("The file 'a.csv' could not be written.");
    }
}
