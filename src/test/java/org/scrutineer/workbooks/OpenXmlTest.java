package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Progress;

/** What spreadsheet programs write besides the ordinary. */
class OpenXmlTest {
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd mmm yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts>"
            + "<fonts><font/><font><b/></font></fonts>"
            + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor theme=\"4\" tint=\"0.5\"/></patternFill></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor indexed=\"17\"/></patternFill></fill></fills>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/>"
            + "<xf numFmtId=\"22\"/><xf numFmtId=\"165\"/><xf fillId=\"2\"/><xf fillId=\"3\"/><xf fillId=\"4\"/>"
            + "<xf fontId=\"1\"/><xf numFmtId=\"20\"/></cellXfs>";

    @TempDir
    private Path folder;

    private Workbook read(HandMade workbook) {
        return WorkbookReader.read(workbook.in(folder), Progress.NONE);
    }

    private List<Cell> cells(HandMade workbook) {
        return read(workbook).sheets().getFirst().rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private Cell only(HandMade workbook) {
        List<Cell> cells = cells(workbook);
        assertThat(cells).hasSize(1);
        return cells.getFirst();
    }

    private static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        assertThat(only(HandMade.ofRows(row("<c r=\"A1\"><v>2.0</v></c>"))))
                .isEqualTo(new Cell(1, 0, new Value.Number(2, false), "2", java.util.Optional.empty()));
    }

    @Test
    void numbersLookAsTheirFormatsShowThem() {
        List<Cell> cells = cells(HandMade.ofRows(row("<c r=\"A1\" s=\"1\"><v>46203</v></c>"
                + "<c r=\"B1\" s=\"2\"><v>0.1223</v></c><c r=\"C1\" s=\"3\"><v>46203</v></c>"
                + "<c r=\"D1\" s=\"4\"><v>46203.5</v></c><c r=\"E1\" s=\"5\"><v>1.0625</v></c>"
                + "<c r=\"F1\"><v>0.30000000000000004</v></c><c r=\"G1\"><v>1234567890123</v></c>")).styles(STYLES));

        assertThat(cells).extracting(Cell::text).containsExactly("30 Jun 2026", "12.23%", "30/06/2026",
                "30/06/2026 12:00", "25:30", "0.3", "1.23457E+12");
        assertThat(cells.get(0).value()).isEqualTo(new Value.Moment(LocalDateTime.of(2026, 6, 30, 0, 0), false));
        assertThat(cells.get(1).value()).isEqualTo(new Value.Number(0.1223, true));
        assertThat(cells.get(3).value()).isEqualTo(new Value.Moment(LocalDateTime.of(2026, 6, 30, 12, 0), true));
        assertThat(cells.get(4).value()).isEqualTo(new Value.Time(Duration.ofMinutes(25 * 60 + 30)));
    }

    @Test
    void textsAreSharedInlineRichAndWithoutTheirPronunciation() {
        List<Cell> cells = cells(HandMade.ofRows(row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>On </t></r><r><rPr><b/></rPr><t>Track</t></r></is></c>"
                + "<c r=\"D1\" t=\"str\"><f>A1</f><v>a_x000D__x000A_b</v></c>"))
                .shared("<si><t xml:space=\"preserve\">amber </t></si>"
                        + "<si><r><t>東</t></r><rPh sb=\"0\" eb=\"1\"><t>ヒガシ</t></rPh><r><t>京</t></r></si>"));

        assertThat(cells).extracting(Cell::text).containsExactly("amber ", "東京", "On Track", "a\nb");
    }

    @Test
    void strictWorkbooksWithDatesInWordsAreRead() {
        List<Cell> cells = cells(HandMade.strict(row("<c r=\"A1\" t=\"d\" s=\"1\"><v>2026-06-30</v></c>"
                + "<c r=\"B1\" t=\"d\"><v>2026-06-30T14:30:00</v></c><c r=\"C1\" t=\"d\"><v>T09:15:00</v></c>"
                + "<c r=\"D1\" t=\"d\"><v>soon</v></c>")).styles(STYLES));

        assertThat(cells).extracting(Cell::text).containsExactly("30 Jun 2026", "30/06/2026 14:30",
                "09:15", "#VALUE!");
        assertThat(cells.get(1).value()).isEqualTo(new Value.Moment(LocalDateTime.of(2026, 6, 30, 14, 30), true));
        assertThat(cells.get(2).value()).isEqualTo(new Value.Time(Duration.ofMinutes(9 * 60 + 15)));
    }

    @Test
    void datesInWordsMayHaveASecondPartAZoneOrNoPlaceInExcel() {
        List<Cell> cells = cells(HandMade.strict(row("<c r=\"A1\" t=\"d\"><v>2026-06-30T14:30:00.250Z</v></c>"
                + "<c r=\"B1\" t=\"d\"><v>1850-02-03</v></c><c r=\"C1\" t=\"d\" s=\"5\"><v>1900-01-01T21:30:00</v></c>"))
                .styles(STYLES));

        assertThat(cells).extracting(Cell::text).containsExactly("30/06/2026 14:30", "1850-02-03", "45:30");
        assertThat(cells.get(1).value()).isEqualTo(new Value.Moment(LocalDateTime.of(1850, 2, 3, 0, 0), false));
        assertThat(cells.get(2).value()).isEqualTo(new Value.Time(Duration.ofMinutes(45 * 60 + 30)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lengthsOfTimeAreHoursHoweverDaysAreCounted(boolean from1904) {
        String row = row("<c r=\"A1\" s=\"5\"><v>1.8958333333333333</v></c><c r=\"B1\" s=\"5\"><v>94.01125</v></c>"
                + "<c r=\"C1\" s=\"5\"><v>-6.25E-2</v></c><c r=\"D1\" s=\"5\"><v>1</v></c>"
                + "<c r=\"E1\" s=\"10\"><v>0.385416666666667</v></c><c r=\"F1\" s=\"10\"><v>1.5</v></c>"
                + "<c r=\"G1\" s=\"10\"><v>45000.5</v></c>");
        List<Cell> cells = cells((from1904 ? HandMade.of1904(row) : HandMade.ofRows(row)).styles(STYLES));

        assertThat(cells).extracting(Cell::text)
                .containsExactly("45:30", "2256:16", "-1:30", "24:00", "9:15", "12:00", "12:00");
        assertThat(cells.subList(0, 6)).extracting(cell -> ((Value.Time) cell.value()).hours())
                .containsExactly(45.5, 2256.27, -1.5, 24.0, 9.25, 36.0);
        // So late a time of day is one of a day that is not shown.
        assertThat(cells.getLast().value()).isEqualTo(new Value.Moment(
                from1904 ? LocalDateTime.of(2027, 3, 16, 12, 0) : LocalDateTime.of(2023, 3, 15, 12, 0), true));
    }

    @Test
    void sharedArrayAndCircularFormulasShowTheirSavedResults() {
        Workbook workbook = read(
                HandMade.ofRows(row("<c r=\"A1\"><f t=\"shared\" ref=\"A1:B1\" si=\"0\">C1*2</f><v>6</v></c>"
                        + "<c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>8</v></c><c r=\"C1\"><f t=\"array\" ref=\"C1\">A1+C1</f><v>3</v></c>"
                        + "<c r=\"D1\" t=\"str\"><f>D1&amp;\"x\"</f><v>round and round</v></c>"
                        + "<c r=\"E1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"F1\"><f t=\"shared\" si=\"0\"/></c>"
                        + "<c r=\"G1\" t=\"e\"><f>G1</f><v>#DIV/0!</v></c>")));

        assertThat(workbook.sheets().getFirst().rows().getFirst().cells()).extracting(Cell::text)
                .containsExactly("6", "8", "3", "round and round", "", "#DIV/0!");
        assertThat(workbook.notes()).containsExactly("1 cell holds a formula with no saved result: One F1. "
                + "Open and save the workbook in Excel, or type the value.",
                "1 cell shows an error and was left blank: One G1 (#DIV/0!).");
    }

    @Test
    void columnsOfTablesAreNoOtherWorkbooks() {
        Workbook workbook = read(HandMade.ofRows(row("<c r=\"A1\"><f>SUM(Hours[2024])</f><v>1</v></c>"
                + "<c r=\"B1\"><f>Hours[[#This Row],[2024]]+Two!A1</f><v>2</v></c>"
                + "<c r=\"C1\"><f>'[2]Sheet (1)'!A1*2</f><v>3</v></c><c r=\"D1\"><f>[1]!Rate</f><v>4</v></c>")));

        assertThat(workbook.notes()).containsExactly(
                "2 cells come from another workbook; the value last saved was used: One C1, One D1.");
    }

    @Test
    void daysMayBeCountedFrom1904() {
        Cell cell = only(HandMade.of1904(row("<c r=\"A1\" s=\"1\"><v>44741</v></c>")).styles(STYLES));

        assertThat(cell.text()).isEqualTo("30 Jun 2026");
        assertThat(cell.value()).isEqualTo(new Value.Moment(LocalDateTime.of(2026, 6, 30, 0, 0), false));
    }

    @Test
    void aFormulaWithoutASavedResultIsNeverZero() {
        Workbook workbook = read(HandMade.ofRows(row("<c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><f>1+1</f><v></v></c>"
                + "<c r=\"C1\"><f>1+1</f><v>2</v></c>")));

        assertThat(workbook.sheets().getFirst().rows().getFirst().cells()).extracting(Cell::value)
                .containsExactly(Value.Unusable.NO_RESULT, Value.Unusable.NO_RESULT, new Value.Number(2, false));
        assertThat(workbook.notes()).containsExactly("2 cells hold formulas with no saved result: One A1, One B1. "
                + "Open and save the workbook in Excel, or type the value.");
    }

    @Test
    void errorsAndValuesOfOtherWorkbooksAreNamed() {
        Workbook workbook = read(HandMade.ofRows(row("<c r=\"J1\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"K1\"><f>[1]Totals!B2</f><v>7</v></c><c r=\"L1\"><v>NaN</v></c>")));

        assertThat(workbook.notes()).containsExactly(
                "2 cells show errors and were left blank: One J1 (#REF!), One L1 (#NUM!).",
                "1 cell comes from another workbook; the value last saved was used: One K1.");
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndNamed() {
        Workbook workbook = read(HandMade.ofSheet("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row>"
                + "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c><v>3</v></c></row><row r=\"4\" hidden=\"1\"/></sheetData>")
                .with("xl/workbook.xml", "<workbook xmlns=\"" + HandMade.MAIN + "\" xmlns:r=\"r\"><sheets><sheet "
                        + "name=\"One\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/></sheets></workbook>"));

        assertThat(workbook.sheets().getFirst().hidden()).isTrue();
        assertThat(workbook.sheets().getFirst().rows()).extracting(Sheet.Row::hidden)
                .containsExactly(false, true, true);
        assertThat(workbook.notes()).containsExactly("2 hidden rows were read.", "1 hidden sheet was read: 'One'.",
                "Hidden columns B, C were read on 'One'.");
    }

    @Test
    void macrosAreNotRunAndThatIsSaid() {
        HandMade workbook = HandMade.ofRows(row("<c r=\"A1\"><v>1</v></c>"));
        workbook.with("xl/_rels/workbook.xml.rels", "<Relationships>"
                + HandMade.relation("r1", "x/worksheet", "/xl/worksheets/one.xml")
                + HandMade.relation("r9", "x/vbaProject", "vbaProject.bin") + "</Relationships>");

        assertThat(read(workbook).notes()).containsExactly("The workbook holds macros. They were not run.");
    }

    @Test
    void fillsAreWorkedOutFromColourThemeAndPalette() {
        String theme = "<a:theme xmlns:a=\"a\"><a:clrScheme><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
                + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1><a:dk2><a:srgbClr val=\"111111\"/></a:dk2>"
                + "<a:lt2><a:srgbClr val=\"EEEEEE\"/></a:lt2><a:accent1><a:srgbClr val=\"4080C0\"/></a:accent1>"
                + "</a:clrScheme></a:theme>";
        List<Cell> cells = cells(HandMade.ofRows(row("<c r=\"A1\" s=\"6\"><v>1</v></c><c r=\"B1\" s=\"7\"/>"
                + "<c r=\"C1\" s=\"8\"/><c r=\"D1\" s=\"0\"/><c r=\"E1\" s=\"9\" t=\"b\"><v>1</v></c>")).styles(STYLES)
                .with("xl/theme/theme1.xml", theme));

        assertThat(cells).extracting(cell -> cell.address() + cell.fill().orElse(""))
                .containsExactly("A1#ff0000", "B1#a0c0e0", "C1#008000", "E1");
        assertThat(cells.get(1).value()).isEqualTo(new Value.Blank());
        assertThat(cells.get(3).bold()).isTrue();
        assertThat(cells.get(3).text()).isEqualTo("TRUE");
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowEachOther() {
        List<Cell> cells = cells(HandMade.ofRows(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"));

        assertThat(cells).extracting(Cell::address).containsExactly("A1", "B1", "C5", "D5");
    }

    @Test
    void rowsAndCellsOutOfOrderAreSorted() {
        List<Cell> cells = cells(HandMade.ofRows("<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"A3\"><v>3</v></c></row>"
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));

        assertThat(cells).extracting(Cell::address).containsExactly("A1", "A3", "B3");
    }

    @Test
    void mergedAreasAreKept() {
        Workbook workbook = read(HandMade.ofSheet("<sheetData>" + row("<c r=\"A1\"><v>1</v></c>") + "</sheetData>"
                + "<mergeCells><mergeCell ref=\"D8:D9\"/><mergeCell ref=\"A5:C5\"/><mergeCell ref=\"nonsense\"/></mergeCells>"));

        assertThat(workbook.sheets().getFirst().merges())
                .containsExactly(new Sheet.Merge(8, 9, 3, 3), new Sheet.Merge(5, 5, 0, 2));
    }

    @Test
    void aMillionBlankRowsHoldNothing() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\" ht=\"15\"><c r=\"A").append(row)
                    .append("\" s=\"6\"/></row>");
        }

        assertThat(read(HandMade.ofRows(rows.toString()).styles(STYLES)).sheets().getFirst().rows()).hasSize(1);
    }

    @Test
    void rowsMayBeAsWideAsASheet() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 16_384; column++) {
            row.append("<c r=\"").append(Cell.letters(column)).append("1\"><v>").append(column).append("</v></c>");
        }
        List<Cell> cells = cells(HandMade.ofRows(row.append("</row>").toString()));

        assertThat(cells).hasSize(16_384);
        assertThat(cells.getLast().address()).isEqualTo("XFD1");
        assertThat(cells.getLast().value()).isEqualTo(new Value.Number(16_383, false));
    }

    @Test
    void ofManyThingsTheFirstAreNamedAndTheRestCounted() {
        Workbook workbook = read(HandMade.ofSheet("<cols><col min=\"2\" max=\"8\" hidden=\"1\"/>"
                + "<col min=\"10\" max=\"12\" hidden=\"1\"/></cols><sheetData>"
                + row("<c t=\"e\"><v>#N/A</v></c>".repeat(11)) + "</sheetData>"));

        assertThat(workbook.notes()).containsExactly("11 cells show errors and were left blank: One A1 (#N/A), One B1 "
                + "(#N/A), One C1 (#N/A), One D1 (#N/A), One E1 (#N/A), One F1 (#N/A), One G1 (#N/A), One H1 (#N/A) and 3"
                + " more.", "Hidden columns B, C, D, E, F, G, H, J and 2 more were read on 'One'.");
    }

    @Test
    void cellsThatSayTheSameAreEqual() {
        Cell one = only(HandMade.ofRows(row("<c r=\"A1\" s=\"2\"><v>0.5</v></c>")).styles(STYLES));
        Cell other = new Cell(1, 0, new Value.Number(0.5, true), "50.00%", java.util.Optional.empty());

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one).isNotEqualTo(new Cell(1, 0, new Value.Number(0.5, true), "50%", java.util.Optional.empty()));
    }
}
