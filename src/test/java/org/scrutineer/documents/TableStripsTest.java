package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Strip.Row;
import org.scrutineer.documents.Strip.Slab;
import org.scrutineer.ui.Tone;

/** Tables are tagged for what they are, and drawn row by row. */
class TableStripsTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("Ref", 1, true), new Column("Update", 4, false), new Column("RAG", 1, false));

    @Test
    void everyRowIsAStripAfterCaptionAndHeader() {
        List<Strip> strips = strips(Tag.document(), row(), row());

        assertThat(strips).filteredOn(Row.class::isInstance).hasSize(2);
        assertThat(strips.subList(0, 3)).allSatisfy(
                strip -> assertThat(((Slab) strip).keepsWithNext()).as("stays with the first row").isTrue());
    }

    @Test
    void theTreeIsThatOfATable() {
        Tag document = Tag.document();
        strips(document, row());

        assertThat(described(document.children().getFirst())).isEqualTo(
                "Table(Caption THead(TR(TH TH TH)) TBody(TR(TH(P) TD(P L(LI(Lbl LBody) LI(Lbl LBody))) TD(P))))");
    }

    @Test
    void aTableWithoutRowsHasItsHeaderOnly() {
        Tag document = Tag.document();
        List<Strip> strips = strips(document);

        assertThat(described(document.children().getFirst())).isEqualTo("Table(Caption TR(TH TH TH))");
        assertThat(strips).noneMatch(Row.class::isInstance);
    }

    @Test
    void anEmptyCellIsACellThatHeadsNothing() {
        Tag document = Tag.document();
        strips(document, SamplePapers.row(List.of(), List.of(SamplePapers.text(" ")), List.of()));

        assertThat(described(document.children().getFirst())).endsWith("TBody(TR(TD TD TD)))");
    }

    @Test
    void aRowIsAsHighAsItsTallestCell() {
        Row row = (Row) strips(Tag.document(), row()).stream().filter(Row.class::isInstance).findFirst().orElseThrow();
        double tallest = row.cells().get(1).stream().mapToDouble(Strip.CellLine::height).sum();

        assertThat(row.height()).isEqualTo(tallest + 2 * Look.CELL_PADDING);
    }

    @Test
    void anEmptyRowStillHasHeight() {
        Row row = (Row) strips(Tag.document(), SamplePapers.row(List.of(), List.of(), List.of())).stream()
                .filter(Row.class::isInstance).findFirst().orElseThrow();

        assertThat(row.height()).isGreaterThan(Look.CELL.size());
    }

    @Test
    void aRatingIsDrawnInTheColoursOfItsTone() {
        for (Tone tone : Tone.values()) {
            RatingMark mark = new RatingMark(tone, "", "Word");
            Row row = (Row) strips(Tag.document(), SamplePapers.row(List.of(), List.of(), List.of(mark))).stream()
                    .filter(Row.class::isInstance).findFirst().orElseThrow();
            List<Ink> inks = row.cells().getLast().getFirst().inks();
            Ink.Fill fill = (Ink.Fill) inks.getFirst();
            Ink.Words words = (Ink.Words) inks.getLast();

            assertThat(fill.surface().fill()).isEqualTo(tone.light().fill());
            assertThat(fill.surface().edge()).contains(tone.light().edge());
            assertThat(fill.surface().dashed()).isEqualTo(tone == Tone.NONE);
            assertThat(words.lettering().colour()).isEqualTo(tone.light().text());
            assertThat(words.x()).isGreaterThan(fill.x());
            assertThat(TextLines.reach(Faces.shipped(), inks)).isLessThan(fill.x() + fill.width());
        }
    }

    @Test
    void theRepeatedHeaderHasTheSameWordsAndNoTags() {
        Row row = (Row) strips(Tag.document(), row()).stream().filter(Row.class::isInstance).findFirst().orElseThrow();
        List<Ink.Words> repeated = row.head().inks().stream()
                .filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();

        assertThat(repeated).extracting(Ink.Words::drawn).containsExactly("Ref", "Update", "RAG");
        assertThat(repeated).allSatisfy(words -> assertThat(words.tag()).isEmpty());
    }

    private static Block.Row row() {
        return SamplePapers.row(List.of(SamplePapers.text("4")),
                List.of(SamplePapers.text("Since June:"), SamplePapers.bullets("one", "two")),
                List.of(new RatingMark(Tone.RED, "R", "Red")));
    }

    private static List<Strip> strips(Tag document, Block.Row... rows) {
        Table table = new Table("Caption", "Description", COLUMNS, List.of(rows));
        return new TableStrips(Faces.shipped(), table, Look.TEXT_WIDTH).strips(document);
    }

    private static String described(Tag tag) {
        List<String> children = tag.children().stream().map(TableStripsTest::described).toList();
        return tag.role() + (children.isEmpty() ? "" : "(" + String.join(" ", children) + ")");
    }
}
