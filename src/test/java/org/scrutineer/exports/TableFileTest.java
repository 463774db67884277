package org.scrutineer.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** One table in every form: each keeps its standards, none runs anything, and all say the same. */
class TableFileTest {
    @TempDir
    private Path folder;

    private Path written(String name, ExportedTable table) {
        Path file = folder.resolve(name);
        TableFile.write(file, ColumnChoice.usual(table).applied(table), Progress.NONE);
        return file;
    }

    @Test
    void theWorkbookHasItsCaptionARealTableAndPrintsAcross() throws IOException, InvalidFormatException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written("t.xlsx", SampleTables.plain()).toFile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Reablement: 2 activities, as at 25 November 2026");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2 of 3 activities are shown.");
            assertThat(sheet.getTables()).singleElement().satisfies(
                    table -> assertThat(table.getArea().formatAsString()).isEqualTo("A4:D6"));
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Amber");
            assertThat(sheet.getRow(4).getCell(2).getCellStyle().getFillForegroundColorColor()).isNotNull();
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(0.602);
            assertThat(sheet.getRow(4).getHeightInPoints()).as("three lines").isEqualTo(45);
            assertThat(sheet.getNumMergedRegions()).isZero();
        }
    }

    @Test
    void theTextHasNothingButTheTable() throws IOException {
        assertThat(Files.readString(written("t.csv", SampleTables.plain()))).isEqualTo(
                "\ufeffWorkstream,Latest update,RAG,Spent\r\n"
                        + "Rotas,\"Nine routes drawn:\n• north\n• south\",Amber,0.602\r\n"
                        + "Training,,Not yet assessed,-5\r\n");
    }

    @Test
    void whatIsPrintedKeepsTheStandardsAndSaysTheSame() throws IOException, XmlException {
        for (ExportedTable table : List.of(SampleTables.plain(), SampleTables.wide(14, 30), SampleTables.wide(5, 0),
                SampleTables.saying("<b>=1+1</b>"))) {
            Path pdf = written("t.pdf", table);
            Path docx = written("t.docx", table);
            Path html = written("t.html", table);
            assertThat(PdfChecks.failures(pdf)).as(table.subject().title()).isEmpty();
            assertThat(WordChecks.violations(docx)).isEmpty();
            assertThat(HtmlChecks.failures(Files.readString(html))).isEmpty();
            assertThat(SaysTheSame.differences(pdf, docx, html)).isEmpty();
        }
    }

    @Test
    void aWideTableLiesOnItsSideAndIsPartedWhereNoPageIsWideEnough() throws IOException {
        Document few = Jsoup.parse(written("few.html", SampleTables.wide(3, 2)));
        Document more = Jsoup.parse(written("more.html", SampleTables.wide(5, 2)));
        Document many = Jsoup.parse(written("many.html", SampleTables.wide(14, 2)));

        assertThat(few.select("main > .sideways")).isEmpty();
        assertThat(more.select("main > .sideways table")).hasSize(1);
        assertThat(many.select("main > .sideways caption").eachText())
                .containsExactly(
                        "Provider performance, as at 25 November 2026 (part 1 of 2)",
                        "Provider performance, as at 25 November 2026 (part 2 of 2)");
        assertThat(many.select("thead th:first-child").eachText()).containsExactly("Provider", "Provider");
        assertThat(many.select("thead th")).as("each once, and the heading one twice").hasSize(16);
    }

    @Test
    void linesWithBulletsAreAListOnPaper() throws IOException {
        Document page = Jsoup.parse(written("t.html", SampleTables.plain()));

        assertThat(page.select("td > p").eachText()).contains("Nine routes drawn:");
        assertThat(page.select("td > ul > li").eachText()).containsExactly("north", "south");
        assertThat(page.select("main > div > p").eachText()).containsExactly("2 of 3 activities are shown.");
    }

    @Test
    void thePictureSaysItsSizeAndGrowsWithTheTable() throws IOException {
        byte[] png = Files.readAllBytes(written("t.png", SampleTables.plain()));
        var small = ImageIO.read(written("s.png", SampleTables.wide(3, 2)).toFile());
        var large = ImageIO.read(written("l.png", SampleTables.wide(3, 20)).toFile());

        assertThat(new String(png, 37, 4, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("pHYs");
        assertThat(((png[41] & 0xff) << 24) + ((png[42] & 0xff) << 16) + ((png[43] & 0xff) << 8) + (png[44] & 0xff))
                .as("300 dots an inch, to the metre").isEqualTo(11_811);
        assertThat(large.getWidth()).isEqualTo(small.getWidth());
        assertThat(large.getHeight()).isGreaterThan(3 * small.getHeight());
        assertThat(small.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void aPictureThatWouldBeTooLargeIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> written("t.png", SampleTables.wide(3, 3_000)))
                .isInstanceOf(Problem.class).hasMessageContaining("3000 rows");
        assertThat(folder.resolve("t.png")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.ods", "t", "xlsx", "t.xlsx.zip"})
    void anotherEndingIsRefusedWithThoseThereAre(String name) {
        assertThatThrownBy(() -> written(name, SampleTables.plain())).isInstanceOf(Problem.class)
                .satisfies(problem -> assertThat(((Problem) problem).whatToDo())
                        .contains(".xlsx, .csv, .docx, .pdf, .html, .png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1", " =1", "\u00a0=1",
            "\u200b=1", "\ufeff=1", "  \t@x", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0"})
    void nothingHostileRunsInAnyForm(String attack) throws IOException, InvalidFormatException {
        ExportedTable table = SampleTables.saying(attack);
        try (XSSFWorkbook workbook = new XSSFWorkbook(written("t.xlsx", table).toFile())) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    assertThat(cell.getCellType() == CellType.NUMERIC || cell.getCellStyle().getQuotePrefixed())
                            .as("%s is marked as text", cell.getAddress()).isTrue();
                }
            }
        }
        String csv = Files.readString(written("t.csv", table)).substring(1);
        assertThat(csv.replace("\"", "").replace("'", "").length()).isLessThan(csv.length());
        for (String field : csv.replaceAll("\"\"", "").split("[,\n](?=[\"'])")) {
            assertThat(field.replaceFirst("^\"", "")).matches("(?s)('.*)|1\r\n");
        }
        ClipboardTable copied = TableForms.clipboard(table);
        copied.text().lines().flatMap(line -> List.of(line.split("\t")).stream())
                .forEach(cell -> assertThat(cell).startsWith("'"));
        assertThat(Jsoup.parse(copied.html()).select("th, td")).allSatisfy(
                cell -> assertThat(cell.attr("style")).contains("mso-number-format:'\\@'"));
        Document page = Jsoup.parse(written("t.html", table));
        assertThat(page.select("th, td:not(:has(.rating))")).allSatisfy(
                cell -> assertThat(cell.attr("style")).contains("mso-number-format:'\\@'"));
    }

    @Test
    void fileNamesAreMadeOfLettersAndNumbersOnly() {
        for (String title : List.of("=cmd|' /C calc'!A0", "../../etc/passwd", "+1", "@x", "CON", " . ",
                "a".repeat(300))) {
            assertThat(TableFile.name(subject(title))).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,79}")
                    .isNotEqualToIgnoringCase("con");
        }
        assertThat(TableFile.name(subject("Reablement at Home: 9 recommendations")))
                .isEqualTo("reablement-at-home-9-recommendations");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("name.csv"), "mine");

        assertThat(TableFile.free(folder, "name", ExportFormat.CSV)).isEqualTo(folder.resolve("name (2).csv"));
        assertThat(TableFile.free(folder, "name", ExportFormat.PDF)).isEqualTo(folder.resolve("name.pdf"));
    }

    private static ExportedTable.Subject subject(String title) {
        return new ExportedTable.Subject("Kind", title, LocalDate.EPOCH, "");
    }
}
