package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.ui.Tone;

/** Columns have their share, and room for their longest word. */
class ColumnWidthsTest {
    @Test
    void widthsFollowTheSharesAndAddUp() {
        double[] widths = widths(new Column("A", 1, false), new Column("B", 3, false));

        assertThat(widths).containsExactly(new double[]{100, 300}, within(0.001));
    }

    @Test
    void aColumnIsNeverNarrowerThanItsLongestWord() {
        double[] widths = widths(new Column("Recommendation", 0.1, false), new Column("B", 10, false));

        assertThat(widths[0]).isGreaterThan(Faces.shipped().width("Recommendation", Face.BOLD, Look.CELL.size()));
        assertThat(Arrays.stream(widths).sum()).isCloseTo(400, within(0.001));
    }

    @Test
    void aRatingIsNotBrokenFromItsShapeAndLetter() {
        Table table = new Table("T", "", List.of(new Column("R", 0.1, false), new Column("B", 10, false)),
                List.of(SamplePapers.row(List.of(new RatingMark(Tone.AMBER, "A", "Amber")), List.of())));

        assertThat(ColumnWidths.of(Faces.shipped(), table, 400)[0])
                .isGreaterThan(Faces.shipped().width("● A Amber", Face.SEMIBOLD, Look.CELL.size()) + 20);
    }

    @Test
    void aRatingOfSeveralWordsStaysOnOneLineUnlessItIsLong() {
        assertThat(ratingWidth("On Track")).isGreaterThan(width("▲ 2 On Track"));
        assertThat(ratingWidth("Partially Achieved")).isGreaterThan(width("▲ 2 Partially Achieved"));
        assertThat(ratingWidth("Achieved in part and to be looked at again"))
                .isLessThan(width("▲ 2 Achieved in part and to be"));
    }

    private static double ratingWidth(String word) {
        Table table = new Table("T", "", List.of(new Column("R", 0.1, false), new Column("B", 10, false)),
                List.of(SamplePapers.row(List.of(new RatingMark(Tone.GREEN, "2", word)), List.of())));
        return ColumnWidths.of(Faces.shipped(), table, 471)[0];
    }

    private static double width(String text) {
        return Faces.shipped().width(text, Face.BOLD, Look.CELL.size());
    }

    @Test
    void aVeryLongWordDoesNotTakeTheTable() {
        double[] widths = widths(new Column("x".repeat(200), 1, false), new Column("B", 1, false));

        assertThat(widths[0]).isLessThanOrEqualTo(200.001);
    }

    @Test
    void manyLongWordsShareWhatThereIs() {
        double[] widths = widths(new Column("x".repeat(99), 1, false), new Column("y".repeat(99), 1, false),
                new Column("z".repeat(99), 1, false), new Column("w".repeat(99), 9, false));

        assertThat(widths).containsExactly(new double[]{100, 100, 100, 100}, within(0.001));
    }

    private static double[] widths(Column... columns) {
        return ColumnWidths.of(Faces.shipped(), new Table("T", "", List.of(columns), List.of()), 400);
    }
}
