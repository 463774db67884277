package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm are told in one sentence, within bounds of time and memory. */
class HostileWorkbookTest {
    private static final String GOOD_ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    private Path folder;

    @Test
    void instructionsToLoadOtherFiles() throws IOException {
        String loads = "It contains instructions to load other files and was not opened.";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        for (String instruction : new String[]{laughs, outside, "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\">"}) {
            for (String part : new String[]{"xl/worksheets/one.xml", "xl/workbook.xml", "xl/shared.xml",
                    "xl/styles.xml", "[Content_Types].xml", "_rels/.rels"}) {
                assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW).with(part, instruction + "<x>&a;</x>").in(folder)))
                        .as(part).isEqualTo(loads);
            }
        }
    }

    @Test
    void bombs() throws IOException {
        String spaces = "<x>" + " ".repeat(20_000_000) + "</x>";
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW).with("xl/shared.xml", spaces).in(folder)))
                .isEqualTo("It unpacks to more than 200 times its size and was not opened.");
        HandMade many = HandMade.ofRows(GOOD_ROW);
        for (int part = 0; part < 1_001; part++) {
            many.with("xl/media/" + part, "x");
        }
        assertThat(Refusal.of(many.in(folder))).isEqualTo("It holds more than 1,000 parts and was not opened.");
    }

    @Test
    void sizesThatAreNotTrueDoNotHelpABomb() throws IOException {
        byte[] bytes = Files.readAllBytes(HandMade.ofRows(GOOD_ROW).with("xl/big", "x".repeat(5_000)).in(folder));
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place + 46 < bytes.length; place++) {
            if (zip.getInt(place) == 0x02014b50 && zip.getInt(place + 24) == 5_000) {
                zip.putInt(place + 24, 700 << 20);
            }
        }
        assertThat(Refusal.of(Files.write(folder.resolve("liar.xlsx"), bytes)))
                .isEqualTo("It unpacks to more than 600 MB and was not opened.");
    }

    @Test
    void placesBeyondTheEdgeOfASheet() throws IOException {
        String edge = "It has rows or columns beyond the edge of a sheet and was not opened.";
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"231999999\"><c><v>1</v></c></row>").in(folder)))
                .isEqualTo(edge);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"0\"><c><v>1</v></c></row>").in(folder))).isEqualTo(edge);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"-4\"><c><v>1</v></c></row>").in(folder))).isEqualTo(edge);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>").in(folder)))
                .isEqualTo(edge);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>").in(folder)))
                .isEqualTo(edge);
    }

    @Test
    void partsThatGoOnAndOn() throws IOException {
        String damaged = "It is damaged or was not downloaded completely.";
        String noise = noise(9_000_000);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\"><c r=\"A1\" note=\"" + noise + "\"><v>1</v></c></row>")
                .in(folder))).startsWith("A cell holds more than 32,767 characters");
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW + "<!--" + noise + "-->").in(folder)))
                .startsWith("A cell holds more than 32,767 characters");
        assertThat(Refusal.of(HandMade.ofRows("<a>".repeat(1_001) + "</a>".repeat(1_001)).in(folder)))
                .isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW)
                .styles("<cellXfs>" + IntStream.rangeClosed(0, 100_000)
                        .mapToObj(id -> "<xf numFmtId=\"" + id + "\"/>").collect(Collectors.joining()) + "</cellXfs>")
                .in(folder)))
                .isEqualTo(damaged);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\">" + "<c r=\"A1\"><v>1</v></c>".repeat(16_385) + "</row>")
                .in(folder))).contains("beyond the edge of a sheet");
        assertThat(
                Refusal.of(HandMade.ofRows("<row r=\"1\">" + "<c><v>1</v></c>".repeat(16_385) + "</row>").in(folder)))
                .contains("beyond the edge of a sheet");
    }

    /** Letters that cannot be packed tightly. */
    private static String noise(int letters) {
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder(letters);
        for (int letter = 0; letter < letters; letter++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    @Test
    void textsTooLongForACell() throws IOException {
        String words = "word ".repeat(8_000);
        assertThat(Refusal.of(HandMade.ofRows("<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>" + words
                + "</t></is></c></row>").in(folder)))
                .isEqualTo("Cell B1 holds more than 32,767 characters, which Excel cannot do. The workbook was not"
                        + " opened.");
        assertThat(Refusal.of(HandMade.ofRows(GOOD_ROW).shared("<si><t>" + words + "</t></si>").in(folder)))
                .startsWith("A cell holds more than 32,767 characters");
        assertThat(Refusal.of(Files.writeString(folder.resolve("long.csv"), "a,b\n1," + words)))
                .startsWith("Cell B2 holds more than");
    }
}
