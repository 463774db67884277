package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.documents.Image.Format;
import org.scrutineer.ui.Progress;

/** Photographs stand in papers as they are, and as large as they can be looked at. */
class ImageTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void itsHeadSaysWhatItIs(Format format) {
        Image image = SampleCharts.photograph(format, 30, 20);

        assertThat(image.format()).isEqualTo(format);
        assertThat(image.width()).isEqualTo(30);
        assertThat(image.height()).isEqualTo(20);
        assertThat(image).isEqualTo(Image.of(image.content().clone()).orElseThrow());
        assertThat(Image.of(Arrays.copyOf(image.content(), 10))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertThat(Image.of(new byte[0])).isEmpty();
        assertThat(Image.of("GIF89a, or so it says".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1600, 1200, 333.3, 250", "1200, 1600, 187.5, 250", "1600, 200, 340, 42.5", "100, 80, 75, 60"})
    void aLargeOneIsMadeToFitAndASmallOneStaysSmall(int width, int height, double wide, double high) {
        Chart chart = Charts.photograph(SampleCharts.photograph(Format.PNG, width, height));

        assertThat(chart.width()).isCloseTo(wide, org.assertj.core.data.Offset.offset(0.1));
        assertThat(chart.height()).isCloseTo(high, org.assertj.core.data.Offset.offset(0.1));
        chart.shapes().forEach(shape -> ShapeChecks.liesInside(shape, chart));
    }

    @Test
    void theWordDocumentHasTheFileItself() throws IOException {
        Image image = SampleCharts.photograph(Format.JPEG, 300, 200);
        Paper paper = new Paper("Visit", "Northmere", "Visit", "Visit", List.of(
                new Block.Figure("Gloves", "A box of gloves", Charts.photograph(image))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWriter.write(paper, out, Progress.NONE);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().startsWith("word/media/")) {
                entry = zip.getNextEntry();
            }
            assertThat(entry.getName()).isEqualTo("word/media/image1.jpeg");
            assertThat(zip.readAllBytes()).isEqualTo(image.content());
        }
    }
}
