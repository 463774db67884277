package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ui.Problem;

/** A crest is opaque, in screen colours, and speaks. */
class CrestTest {
    @Test
    void whatIsClearBecomesWhite() throws IOException {
        Crest crest = Crest.of("crest.png", SampleLooks.crest(), " Northmere Council ");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(crest.png()));

        assertThat(picture.getColorModel().hasAlpha()).isFalse();
        assertThat(picture.getRGB(470, 5) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(picture.getRGB(100, 10) & 0xFFFFFF).isEqualTo(0x1d5a96);
        assertThat(crest.alternative()).isEqualTo("Northmere Council");
        assertThat(Arrays.copyOfRange(crest.colours(), 3 * 100, 3 * 100 + 3)).containsExactly(0x1d, 0x5a, 0x96);
        assertThat(crest).isEqualTo(Crest.of("other.png", SampleLooks.crest(), "Northmere Council"));
    }

    @Test
    void itIsPrintedWithinItsRoomInItsOwnShape() {
        Crest.Size wide = picture(2_000, 200).printed();
        Crest.Size high = picture(100, 900).printed();

        assertThat(wide.width()).isCloseTo(200, within(0.5));
        assertThat(wide.height()).isCloseTo(20, within(0.5));
        assertThat(high.height()).isCloseTo(62, within(0.5));
        assertThat(picture(4_000, 400).width()).as("not larger than it is good for").isEqualTo(1_700);
        assertThat(picture(1, 1).printed().height()).isPositive();
    }

    private static Crest picture(int width, int height) {
        return Crest.of("crest.bmp", written("bmp", width, height), "A");
    }

    private static byte[] written(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out))
                    .isTrue();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void everyUsualKindOfPictureIsRead(String format) {
        assertThat(Crest.of("crest", written(format, 30, 20), "A").width()).isEqualTo(30);
    }

    @Test
    void printColoursBecomeScreenColours() throws IOException {
        Crest plain = Crest.of("crest.jpg", SampleLooks.printJpeg(255, 255, 0, 0), "Blue");
        Crest adobe = Crest.of("crest.jpg", marked(SampleLooks.printJpeg(0, 0, 255, 255), 0), "Blue");

        for (Crest crest : new Crest[]{plain, adobe}) {
            byte[] colours = crest.colours();
            assertThat(colours[0] & 0xFF).isLessThan(12);
            assertThat(colours[1] & 0xFF).isLessThan(12);
            assertThat(colours[2] & 0xFF).isGreaterThan(243);
        }
    }

    @Test
    void printColoursAsLuminanceBecomeScreenColours() throws IOException {
        // Y 179, Cb 170, Cr 0 is the opposite of red, and 255 is no black ink: Adobe's programs write both turned round.
        Crest red = Crest.of("crest.jpg", marked(SampleLooks.printJpeg(179, 170, 0, 255), 2), "Red");

        assertThat(red.colours()[0] & 0xFF).isGreaterThan(240);
        assertThat(red.colours()[1] & 0xFF).isLessThan(15);
        assertThat(red.colours()[2] & 0xFF).isLessThan(15);
    }

    /** Puts Adobe's mark behind the first two bytes, where its programs write it. */
    private static byte[] marked(byte[] jpeg, int transform) {
        ByteBuffer marked = ByteBuffer.allocate(jpeg.length + 16);
        marked.put(jpeg, 0, 2).put(new byte[]{(byte) 0xFF, (byte) 0xEE, 0, 14});
        marked.put("Adobe".getBytes(StandardCharsets.US_ASCII)).put(new byte[]{0, 100, 0, 0, 0, 0, (byte) transform});
        marked.put(jpeg, 2, jpeg.length - 2);
        return marked.array();
    }

    @Test
    void whatIsNoPictureIsToldInOneSentence() {
        byte[] whole = SampleLooks.crest();
        for (byte[] file : new byte[][]{new byte[0], "<svg/>".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, 60)}) {
            Problem problem = catchThrowableOfType(Problem.class, () -> Crest.of("crest.svg", file, "A"));
            assertThat(problem.what()).isEqualTo("crest.svg is not a picture that can be read.");
        }
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedUnopened() {
        byte[] huge = SampleLooks.crest();
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(catchThrowableOfType(Problem.class, () -> Crest.of("crest.png", huge, "A")).what())
                .contains("60000 by 60000 pixels");
    }

    @Test
    void aCrestWithoutWordsIsRefused() {
        assertThat(catchThrowableOfType(
                Problem.class, () -> Crest.of("crest.png", SampleLooks.crest(), " \u00a0")).what())
                .contains("no words for those who cannot see it");
    }
}
