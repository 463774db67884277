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
}
