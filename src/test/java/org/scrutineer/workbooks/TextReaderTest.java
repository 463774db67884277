package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Progress;

/** Values in text, however they are divided and written down. */
class TextReaderTest {
    private static final String TABLE = "Ref;Recommendation;Status\r\n2;Café, open;Amber\r\n3;\"a;b\";12.5\r\n";

    @TempDir
    private Path folder;

    private Sheet read(byte[] bytes) throws IOException {
        Workbook workbook = WorkbookReader.read(Files.write(folder.resolve("Autumn tracker.csv"), bytes),
                Progress.NONE);
        assertThat(workbook.sheets()).hasSize(1);
        return workbook.sheets().getFirst();
    }

    private Sheet read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream().map(Cell::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFound(String charset) throws IOException {
        Sheet sheet = read(TABLE.getBytes(Charset.forName(charset)));

        assertThat(sheet.name()).isEqualTo("Autumn tracker");
        assertThat(texts(sheet, 1)).containsExactly("2", "Café, open", "Amber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) throws IOException {
        assertThat(texts(read(("\ufeff" + TABLE).getBytes(Charset.forName(charset))), 0))
                .containsExactly("Ref", "Recommendation", "Status");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text = String.join(separator, "Ref", "Wording", "Due") + "\n"
                + String.join(separator, "1", "\"One, two; three | four\"", "1/4/2026") + "\n";

        assertThat(texts(read(text), 1)).containsExactly("1", "One, two; three | four", "1/4/2026");
    }

    @Test
    void theSeparatorMayBeTold() throws IOException {
        Sheet sheet = read("sep=|\r\nRef|A, B, C\r\n1|x, y, z\r\n");

        assertThat(texts(sheet, 1)).containsExactly("1", "x, y, z");
        assertThat(sheet.rows().get(1).cells().getFirst().address()).isEqualTo("A3");
    }

    @Test
    void valuesAreToldApart() throws IOException {
        List<Cell> cells = read("a,b,c,d,e,f\n2,-1.50,007,12.5%,03/04/2026,\n").rows().get(1).cells();

        assertThat(cells).extracting(Cell::value).containsExactly(new Value.Number(2, false),
                new Value.Number(-1.5, false), new Value.Text("007"), new Value.Number(0.125, true),
                new Value.Text("03/04/2026"));
        assertThat(cells).extracting(Cell::text).containsExactly("2", "-1.50", "007", "12.5%", "03/04/2026");
    }

    @Test
    void rowsAreCountedAsExcelCountsThem() throws IOException {
        Sheet sheet = read("Title\n\nRef,Wording\n1,\"two\r\nlines\"\n2,next\n");

        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 3, 4, 5);
        assertThat(texts(sheet, 2)).containsExactly("1", "two\nlines");
    }

    @Test
    void unevenRowsAndStrayQuotesAreTaken() throws IOException {
        Sheet sheet = read("a,b\n1\n1,2,3\nsays \"yes\",x\n");

        assertThat(sheet.rows()).extracting(row -> row.cells().size()).containsExactly(2, 1, 3, 2);
        assertThat(texts(sheet, 3)).containsExactly("says \"yes\"", "x");
    }

    /** The values below the header, numbers as Java writes them and texts in brackets. */
    private List<String> values(String text) throws IOException {
        return read(text).rows().stream().skip(1).flatMap(row -> row.cells().stream())
                .map(cell -> switch (cell.value()) {
                    case Value.Number number -> number.number() + (number.percentage() ? " of 1" : "");
                    case Value.Text words -> "[" + words.text() + "]";
                    default -> throw new AssertionError(cell);
                }).toList();
    }

    @Test
    void theDecimalCommaIsFound() throws IOException {
        String table = "Measure;Value\nHours;2.256,27\nRate;12,5\nShare;12,23%\nTurnover;-1,5 %\nPlanned;5.518\n"
                + "People;1 234\nAll;1.234.567\n";

        assertThat(values(table)).containsExactly("[Hours]", "2256.27", "[Rate]", "12.5", "[Share]", "0.1223 of 1",
                "[Turnover]", "-0.015 of 1", "[Planned]", "5518.0", "[People]", "1234.0", "[All]", "1234567.0");
        assertThat(texts(read(table), 1)).containsExactly("Hours", "2.256,27");
    }

    @Test
    void theDecimalPointIsFound() throws IOException {
        assertThat(values("Measure,Value\nHours,\"1,234.5\"\nPlanned,\"5,518\"\nShare,85.39%\nRate,1.234\n"))
                .containsExactly("[Hours]", "1234.5", "[Planned]", "5518.0", "[Share]", "0.8539 of 1", "[Rate]",
                        "1.234");
        assertThat(values("Measure;Value\nHours;2256.27\nPlanned;5,518\nCost;£3.10\n"))
                .containsExactly("[Hours]", "2256.27", "[Planned]", "5518.0", "[Cost]", "[£3.10]");
        assertThat(values("Measure;Value\nCost;£3.10\nPlanned;5,518\n"))
                .containsExactly("[Cost]", "[£3.10]", "[Planned]", "5518.0");
    }

    @Test
    void aNumberThatMayBeTwoIsKeptAsText() throws IOException {
        String table = "Measure;Value\nPlanned;1,234\nMissed;2\nShare;1.234 %\n";
        assertThat(values(table)).containsExactly("[Planned]", "[1,234]", "[Missed]", "2.0", "[Share]", "[1.234 %]");

        Workbook workbook = WorkbookReader.read("a.csv", table.getBytes(StandardCharsets.UTF_8), Progress.NONE);
        assertThat(workbook.notes())
                .containsExactly("2 numbers were kept as text, as the comma or point in them may stand"
                        + " for thousands or for decimals: B2 (1,234), B4 (1.234 %).");
    }

    @Test
    void aFileOfCommasHasDecimalPointsUnlessItSaysOtherwise() throws IOException {
        assertThat(values("Measure,Value\nPlanned,\"1,234\"\n")).containsExactly("[Planned]", "1234.0");
        assertThat(values("Measure,Value\nPlanned,\"1,5\"\nPaid,\"1,234\"\n"))
                .containsExactly("[Planned]", "1.5", "[Paid]", "1.234");
        // With points elsewhere these are the numbers of two things.
        assertThat(values("Measure,Value\nHours,1.5\nSee,\"4,5\"\n"))
                .containsExactly("[Hours]", "1.5", "[See]", "[4,5]");
    }

    @Test
    void whereAFileWritesBothEachColumnHasItsOwn() throws IOException {
        assertThat(values("A;B;C\n1,5;1.5;1.234\n1.234;1.234;2.345\n"))
                .containsExactly("1.5", "1.5", "[1.234]", "1234.0", "1.234", "[2.345]");
        assertThat(values("A\tB\n1,5\tx\n2.5\tx\n1.234\tx\n"))
                .containsExactly("1.5", "[x]", "2.5", "[x]", "[1.234]", "[x]");
    }

    @Test
    void whatIsNoNumberIsText() throws IOException {
        assertThat(values("A;B\n007;1.2.2026\n12 (of 40);<5\n1h30;020 7946 0018\n1,23,456;1.5.\n1 %%;+44\n"))
                .allMatch(value -> value.startsWith("["));
    }

    @Test
    void decimalCommasDivideNoColumns() throws IOException {
        assertThat(values("A;B;C\n" + "1,5;12,25 %;3,5\n".repeat(3))).hasSize(9).startsWith("1.5", "0.1225 of 1",
                "3.5");
        assertThat(values("Hours\tShare\r\n1.234,5\t2,5%\r\n")).containsExactly("1234.5", "0.025 of 1");
        assertThat(values("A,B,C\n1,2,see; below\n3,4,see; above\n"))
                .containsExactly("1.0", "2.0", "[see; below]", "3.0", "4.0", "[see; above]");
    }
}
