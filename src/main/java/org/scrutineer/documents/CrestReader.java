package org.scrutineer.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.scrutineer.ui.Problem;

/** Reads a picture that somebody chose: on white, in screen colours, not larger than it is good for. */
final class CrestReader {
    private static final int FILE_BYTES = 10 << 20;
    private static final long MOST_PIXELS = 40_000_000;
    /** Enough for 600 dots an inch where it is printed. */
    private static final int MOST_SIDE = 1_700;
    private static final int PRINT_COLOURS = 4;

    private CrestReader() {}

    static BufferedImage read(String name, byte[] file) {
        if (file.length > FILE_BYTES) {
            throw new Problem(name + " is larger than 10 MB.",
                    "Save the picture smaller: 1,000 pixels wide is enough.");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable(name, null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new Problem(
                            name + " has " + reader.getWidth(0) + " by " + reader.getHeight(0) + " pixels.",
                            "Save the picture smaller: 1,000 pixels wide is enough.");
                }
                return onWhite(decoded(reader, file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw unreadable(name, damaged);
        }
    }

    private static Problem unreadable(String name, Throwable cause) {
        return new Problem(
                name + " is not a picture that can be read.", "Save it as PNG or JPEG and choose that file.", cause);
    }

    /** Java does not tell apart the two ways in which JPEGs have print colours, so they are worked out from the inks. */
    private static BufferedImage decoded(ImageReader reader, byte[] file) throws IOException {
        BufferedImage picture = reader.read(0);
        ColorModel colours = picture.getColorModel();
        boolean inks = colours.getNumComponents() == PRINT_COLOURS && !colours.hasAlpha();
        return inks && reader.canReadRaster()
                ? screenColours(reader.readRaster(0, null), AdobeMark.of(file))
                : picture;
    }

    /** How Adobe's programs say what the four numbers are; without that they are plain cyan, magenta, yellow, black. */
    private enum AdobeMark {
        NONE,
        INVERTED,
        INVERTED_LUMINANCE;

        static AdobeMark of(byte[] jpeg) {
            int at = 2;
            while (at + 15 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
                boolean adobe = (jpeg[at + 1] & 0xFF) == 0xEE && jpeg[at + 4] == 'A' && jpeg[at + 5] == 'd';
                if (adobe) {
                    return jpeg[at + 15] == 2 ? INVERTED_LUMINANCE : INVERTED;
                }
                at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            }
            return NONE;
        }
    }

    private static BufferedImage screenColours(Raster raster, AdobeMark mark) {
        BufferedImage picture = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] inks = new int[PRINT_COLOURS];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.getPixel(x, y, inks);
                picture.setRGB(x, y, colour(inks, mark));
            }
        }
        return picture;
    }

    private static int colour(int[] inks, AdobeMark mark) {
        int[] light = switch (mark) {
            case NONE -> new int[]{255 - inks[0], 255 - inks[1], 255 - inks[2], 255 - inks[3]};
            case INVERTED -> inks;
            case INVERTED_LUMINANCE -> new int[]{
                    255 - clamped(inks[0] + 1.402 * (inks[2] - 128)),
                    255 - clamped(inks[0] - 0.344136 * (inks[1] - 128) - 0.714136 * (inks[2] - 128)),
                    255 - clamped(inks[0] + 1.772 * (inks[1] - 128)), inks[3]
            };
        };
        int white = light[3];
        return light[0] * white / 255 << 16 | light[1] * white / 255 << 8 | light[2] * white / 255;
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        double scale = Math.min(1, (double) MOST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(scale * picture.getWidth()));
        int height = Math.max(1, (int) Math.round(scale * picture.getHeight()));
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
