package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablePictureTest {
    private static Block.Table table(int columns, String words) {
        return new Block.Table("What it shows", "", IntStream.range(0, columns)
                .mapToObj(column -> new Block.Column("Head " + column, 1, column == 0)).toList(),
                List.of(new Block.Row(IntStream.range(0, columns)
                        .mapToObj(column -> new Block.Cell(List.of(SamplePapers.text(words)))).toList())));
    }

    private static List<String> words(TablePicture picture) {
        return picture.printed().stream().filter(Printed.Words.class::isInstance)
                .map(printed -> ((Printed.Words) printed).text()).toList();
    }

    @Test
    void everythingLiesInsideInTheOrderOfReading() {
        TablePicture picture = TablePicture.of(table(3, "cell"), "What it rests on");

        assertThat(String.join(" ", words(picture)))
                .containsSubsequence("What it shows", "Head 0", "Head 2", "cell", "What it rests on");
        assertThat(picture.printed()).filteredOn(Printed.Words.class::isInstance).allSatisfy(printed -> {
            Printed.Words each = (Printed.Words) printed;
            assertThat(each.y()).isBetween(0.0, picture.height());
            assertThat(each.x()).isBetween(0.0, picture.width());
        });
    }

    @Test
    void aNoteMakesItHigherAndNoneLeavesNoGap() {
        double without = TablePicture.of(table(2, "cell"), "").height();

        assertThat(TablePicture.of(table(2, "cell"), " ").height()).isEqualTo(without);
        assertThat(TablePicture.of(table(2, "cell"), "Note").height()).isGreaterThan(without + 10);
    }

    @Test
    void aTableOfManyColumnsMakesAWiderPicture() {
        assertThat(TablePicture.of(table(5, "cell"), "").width())
                .isGreaterThan(TablePicture.of(table(3, "cell"), "").width());
        assertThat(TablePicture.of(table(30, "commissioned"), "").width())
                .isGreaterThan(2 * TablePicture.of(table(5, "cell"), "").width());
        assertThat(TablePicture.of(table(2, "cell"), "").dots(72))
                .isEqualTo(Math.round(TablePicture.of(table(2, "cell"), "").width())
                        * Math.round(TablePicture.of(table(2, "cell"), "").height()));
    }
}
