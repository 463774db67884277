package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.scrutineer.documents.Charts.Column;
import org.scrutineer.documents.Charts.Segment;
import org.scrutineer.ui.Tone;

/** A chart counts right and says everything in words. */
class ChartsTest {
    @Test
    void aBarsBoxesAreAsWideAsTheirCounts() {
        List<Chart.Box> boxes = boxes(bar());

        assertThat(boxes).hasSize(4);
        assertThat(boxes.get(1).area().width()).isCloseTo(2 * boxes.getFirst().area().width(), within(0.001));
        assertThat(boxes.stream().mapToDouble(box -> box.area().width()).sum()).isCloseTo(bar().width(), within(0.001));
        assertThat(boxes.get(1).area().x()).isEqualTo(boxes.getFirst().area().width());
    }

    @Test
    void aBoxSaysShapeWordAndCountAsFarAsTheyFit() {
        assertThat(boxes(bar())).extracting(Chart.Box::words)
                .containsExactly("✔\u00a0Achieved\u00a02", "▲\u00a0Green\u00a04", "●\u00a0Amber\u00a01", "–\u00a01");
    }

    @Test
    void whatDoesNotFitIsSaidBelowWithoutOverlapping() {
        Chart chart = Charts.stackedBar(List.of(new Segment(Tone.GREEN, "Green", 400),
                new Segment(Tone.AMBER, "Amber", 2), new Segment(Tone.RED, "Red", 1)));
        List<Chart.Label> labels = labels(chart);

        assertThat(labels).extracting(Chart.Label::words).containsExactly("●\u00a0Amber\u00a02", "■\u00a0Red\u00a01");
        assertThat(labels).extracting(Chart.Label::y).doesNotHaveDuplicates();
        assertThat(labels).allSatisfy(label -> {
            double right = label.x() + Faces.shipped().width(label.words(), Face.REGULAR, label.size());
            assertThat(right).isLessThanOrEqualTo(chart.width() + 0.001);
            assertThat(label.y()).isLessThan(chart.height());
        });
    }

    @Test
    void noughtHasNoBox() {
        assertThat(Charts.stackedBar(List.of(new Segment(Tone.RED, "Red", 0))).marks()).isEmpty();
        assertThat(Charts.stackedBar(List.of()).marks()).isEmpty();
        assertThatThrownBy(() -> new Segment(Tone.RED, "Red", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsStandOnOneLineToOneScale() {
        Chart chart = Charts.stackedColumns(List.of(
                new Column("June", List.of(new Segment(Tone.GREEN, "Green", 2), new Segment(Tone.RED, "Red", 2))),
                new Column("September", List.of(new Segment(Tone.GREEN, "Green", 2)))));
        List<Chart.Box> boxes = boxes(chart);

        assertThat(boxes.get(0).area().height()).isCloseTo(boxes.get(2).area().height(), within(0.001));
        assertThat(boxes.get(0).area().y() + boxes.get(0).area().height())
                .isCloseTo(boxes.get(2).area().y() + boxes.get(2).area().height(), within(0.001));
        assertThat(boxes.get(1).area().y()).as("the second stands on the first").isLessThan(boxes.get(0).area().y());
        assertThat(labels(chart)).extracting(Chart.Label::words).containsExactly("June", "September");
        assertThat(boxes).allSatisfy(box -> assertThat(box.area().y() + box.area().height())
                .isLessThanOrEqualTo(chart.height()));
        assertThat(labels(chart)).allSatisfy(label -> assertThat(label.y()).isLessThanOrEqualTo(chart.height()));
    }

    @Test
    void aLowBoxSaysItsCountBeside() {
        Chart chart = Charts.stackedColumns(List.of(new Column("June", List.of(
                new Segment(Tone.GREEN, "Green", 99), new Segment(Tone.RED, "Red", 1)))));

        assertThat(labels(chart)).extracting(Chart.Label::words).containsExactly("■\u00a01", "June");
    }

    @Test
    void noColumnsAreNoMarks() {
        assertThat(Charts.stackedColumns(List.of()).marks()).isEmpty();
    }

    @Test
    void thePictureHasThreeHundredDotsAnInchAndTheTonesColours() throws IOException {
        Chart chart = bar();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(new ChartPicture().png(chart)));

        assertThat(picture.getWidth()).isBetween((int) (chart.width() * 300 / 72),
                (int) (chart.width() * 300 / 72) + 6);
        assertThat(colourAt(picture, boxes(chart).get(1))).isEqualTo(Color.decode(Tone.GREEN.light().fill()));
        assertThat(colourAt(picture, boxes(chart).get(2))).isEqualTo(Color.decode(Tone.AMBER.light().fill()));
    }

    /** In the box's corner, where no words are. */
    private static Color colourAt(BufferedImage picture, Chart.Box box) {
        return new Color(
                picture.getRGB((int) ((box.area().x() + 3) * 300 / 72), (int) ((box.area().y() + 4) * 300 / 72)));
    }

    private static Chart bar() {
        return Charts.stackedBar(List.of(new Segment(Tone.COMPLETE, "Achieved", 2), new Segment(Tone.GREEN, "Green", 4),
                new Segment(Tone.AMBER, "Amber", 1), new Segment(Tone.RED, "Red", 0),
                new Segment(Tone.NONE, "Not yet assessed by anybody", 1)));
    }

    private static List<Chart.Box> boxes(Chart chart) {
        return chart.shapes().filter(Chart.Box.class::isInstance).map(Chart.Box.class::cast).toList();
    }

    private static List<Chart.Label> labels(Chart chart) {
        return chart.shapes().filter(Chart.Label.class::isInstance).map(Chart.Label.class::cast).toList();
    }
}
