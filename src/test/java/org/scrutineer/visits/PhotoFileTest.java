package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ui.Problem;

/** A photograph is kept small, upright, and without anything that its camera wrote beside it. */
class PhotoFileTest {
    private static final String SECRET = "GPS-CANARY 53.4808 N 2.2426 W";

    /** Red at the left and blue at the right, with EXIF that says which way up the camera was held. */
    private static byte[] jpeg(int width, int height, int orientation, ByteOrder order) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x < width / 2 ? 0xd02020 : 0x2020d0);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] exif = exif(orientation, order);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.write(exif);
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    private static byte[] exif(int orientation, ByteOrder order) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + secret.length).order(order);
        tiff.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[]{'I', 'I'} : new byte[]{'M', 'M'});
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0).put(secret);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        segment.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.capacity()));
        segment.put(new byte[]{'E', 'x', 'i', 'f', 0, 0}).put(tiff.array());
        return segment.array();
    }

    private static BufferedImage kept(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PhotoFile.of(file).content()));
    }

    private static boolean isRed(BufferedImage picture, double x, double y) {
        Color colour = new Color(picture.getRGB(
                (int) (x * (picture.getWidth() - 1)), (int) (y * (picture.getHeight() - 1))));
        return colour.getRed() > colour.getBlue();
    }

    @Test
    void nothingIsLeftOfWhereItWasTaken() throws IOException {
        byte[] file = jpeg(400, 200, 1, ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SECRET, "Exif");

        Attachment kept = PhotoFile.of(file);

        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Exif", "GPS");
        assertThat(kept.name()).matches("photograph-[0-9a-f]{8}\\.jpg");
        assertThat(kept.sha256()).isEqualTo(Attachment.digest(kept.content()));
    }

    /** Where red must be when the picture stands upright: the left of what the camera saw. */
    @ParameterizedTest
    @CsvSource({"1, 0.1, 0.5, 400", "2, 0.9, 0.5, 400", "3, 0.9, 0.5, 400", "4, 0.1, 0.5, 400",
            "5, 0.5, 0.1, 200", "6, 0.5, 0.1, 200", "7, 0.5, 0.9, 200", "8, 0.5, 0.9, 200"})
    void itStandsUpright(int orientation, double x, double y, int width) throws IOException {
        for (ByteOrder order : new ByteOrder[]{ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            BufferedImage picture = kept(jpeg(400, 200, orientation, order));
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(isRed(picture, x, y)).isTrue();
            assertThat(isRed(picture, 1 - x, 1 - y)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"4000, 1000, 1600, 400", "1000, 5000, 320, 1600", "1601, 1601, 1600, 1600", "300, 200, 300, 200",
            "1, 1, 1, 1"})
    void itIsMadeSmallerAndNeverLarger(int width, int height, int keptWidth, int keptHeight) throws IOException {
        BufferedImage picture = kept(Audit.picture(width, height, "png"));

        assertThat(picture.getWidth()).isEqualTo(keptWidth);
        assertThat(picture.getHeight()).isEqualTo(keptHeight);
    }

    @Test
    void whatIsClearBecomesWhite() throws IOException {
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", clear);

        BufferedImage picture = kept(clear.toByteArray());

        assertThat(picture.getColorModel().hasAlpha()).isFalse();
        assertThat(picture.getRGB(10, 10)).isEqualTo(Color.WHITE.getRGB());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "GIF89a and more", "\u00ff\u00d8\u00ff\u00e1\u00ff\u00ff"})
    void whatIsNoPhotographIsRefused(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aGifIsRefusedToo() throws IOException {
        refused(Audit.picture(10, 10, "gif"));
    }

    /** Cut short or flipped, a file is either a picture still or one sentence; never anything else. */
    @Test
    void aDamagedFileIsAPictureStillOrRefused() throws IOException {
        byte[] whole = jpeg(80, 60, 6, ByteOrder.BIG_ENDIAN);
        Random random = new Random(11);
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] damaged = attempt % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                assertThat(PhotoFile.of(damaged).content()).isNotEmpty();
            } catch (Problem refused) {
                assertThat(refused.what()).contains("photograph");
            }
        }
    }

    private static void refused(byte[] file) {
        assertThatThrownBy(() -> PhotoFile.of(file)).isInstanceOf(Problem.class)
                .hasMessageContaining("no photograph that can be read");
    }
}
