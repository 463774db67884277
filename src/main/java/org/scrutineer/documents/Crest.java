package org.scrutineer.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.scrutineer.ui.Problem;

/**
 * A council's crest as it stands at the top of a paper's first page: opaque, in the colours of a screen.
 *
 * @param png of the picture on white
 * @param width in pixels
 * @param height in pixels
 * @param alternative what it says to those who cannot see it
 */
public record Crest(byte[] png, int width, int height, String alternative) {
    /** In points: two fingers high, and less than half of the text's width. */
    private static final double MOST_WIDE = 200;
    private static final double MOST_HIGH = 62;

    /** In points. */
    record Size(double width, double height) {}

    public Crest {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A crest of " + width + " by " + height + " pixels");
        }
        checked(alternative);
    }

    /** @throws Problem when nothing would be read aloud */
    public static void checked(String alternative) {
        if (TextStrips.isBlank(alternative)) {
            throw new Problem(
                    "The crest has no words for those who cannot see it.",
                    "Write what it shows, such as “Northmere Council”.");
        }
    }

    /**
     * @param file a picture as PNG, JPEG, GIF, BMP or TIFF; what is clear in it becomes white, print colours become
     *     those of a screen, and one that is far larger than it is printed is made smaller
     * @throws Problem when it is none of these, too large, or the alternative text is missing
     */
    public static Crest of(String name, byte[] file, String alternative) {
        BufferedImage picture = CrestReader.read(name, file);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Crest(png.toByteArray(), picture.getWidth(), picture.getHeight(), alternative.strip());
    }

    Size printed() {
        double scale = Math.min(MOST_WIDE / width, MOST_HIGH / height);
        return new Size(scale * width, scale * height);
    }

    /** Row by row, three bytes a pixel. */
    byte[] colours() {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            byte[] colours = new byte[3 * width * height];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int colour = picture.getRGB(x, y);
                    int at = 3 * (y * width + x);
                    colours[at] = (byte) (colour >> 16);
                    colours[at + 1] = (byte) (colour >> 8);
                    colours[at + 2] = (byte) colour;
                }
            }
            return colours;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crest crest
                && Arrays.equals(png, crest.png)
                && alternative.equals(crest.alternative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(png) + alternative.hashCode();
    }
}
