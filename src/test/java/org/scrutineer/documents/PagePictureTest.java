package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Tone;

/** A page as a picture is the page that the PDF prints. */
class PagePictureTest {
    @Test
    void aPageIsAsLargeAsItsSheet() throws IOException {
        Paper paper = SamplePapers.paper("Title", List.of(
                SamplePapers.text("one"), new Block.PageBreak(true), SamplePapers.text("two")));
        Pages pages = Pages.of(paper, Progress.NONE);
        BufferedImage upright = picture(pages, 0, 72);
        BufferedImage sideways = picture(pages, 1, 144);

        assertThat(List.of(upright.getWidth(), upright.getHeight())).containsExactly(596, 842);
        assertThat(List.of(sideways.getWidth(), sideways.getHeight())).containsExactly(1684, 1191);
    }

    @Test
    void itIsDarkWordsOnWhiteWithRatingsInTheirColours() throws IOException {
        Paper paper = SamplePapers.paper("Title", List.of(new Block.Table("Caption", "",
                List.of(new Block.Column("RAG", 1, false)),
                List.of(SamplePapers.row(List.of(new RatingMark(Tone.AMBER, "A", "Amber")))))));
        Pages pages = Pages.of(paper, Progress.NONE);
        BufferedImage image = picture(pages, 0, 144);
        Chart.Area row = pages.areas().getLast().box();

        assertThat(new Color(image.getRGB(4, 4))).isEqualTo(Color.WHITE);
        assertThat(share(image, Color.decode(Tone.AMBER.light().fill()), row, 2)).isBetween(0.02, 0.3);
        assertThat(share(image, Color.WHITE, row, 2)).isGreaterThan(0.6);
    }

    private static double share(BufferedImage image, Color colour, Chart.Area area, double scale) {
        int found = 0;
        int all = 0;
        for (int x = (int) (area.x() * scale); x < (area.x() + area.width()) * scale; x++) {
            for (int y = (int) (area.y() * scale); y < (area.y() + area.height()) * scale; y++) {
                found += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
                all++;
            }
        }
        return (double) found / all;
    }

    @Test
    void wordsLieWhereThePageHasThem() throws IOException {
        Pages pages = Pages.of(SamplePapers.paper("Title", List.of(SamplePapers.text("Words"))), Progress.NONE);
        BufferedImage image = picture(pages, 0, 72);
        Chart.Area box = pages.areas().getFirst().box();

        assertThat(share(image, Color.WHITE, box, 1)).isLessThan(0.99);
        assertThat(share(image, Color.WHITE, new Chart.Area(box.x(), box.y() + 40, box.width(), 200), 1)).isOne();
    }

    @Test
    void theCrestIsPaintedWhereItIsPrinted() throws IOException {
        Pages pages = Pages.of(SamplePapers.paper("Title", List.of()), SampleLooks.northmere(), Progress.NONE);
        BufferedImage image = picture(pages, 0, 144);
        Printed.Image emblem = pages.pages().getFirst().printed().stream()
                .filter(Printed.Image.class::isInstance)
                .map(Printed.Image.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(share(image, new Color(0x1d5a96), emblem.area(), 2)).isBetween(0.1, 0.6);
    }

    private static BufferedImage picture(Pages pages, int page, double dotsAnInch) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PagePicture.png(pages, page, dotsAnInch)));
    }
}
