package org.scrutineer.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Crests and fonts of a council that does not exist. */
public final class SampleLooks {
    private SampleLooks() {}

    static PaperStyle northmere() {
        return new PaperStyle(Optional.of("#1D5A96"),
                Optional.of(Crest.of("crest.png", crest(), "Northmere Council: a wave below a sun")),
                Optional.of(font()));
    }

    static PaperFont font() {
        return PaperFont.of(List.of(
                new PaperFont.Chosen("bold.ttf", Face.BOLD.bytes()),
                new PaperFont.Chosen("regular.ttf", Face.FALLBACK.bytes())));
    }

    /** The font files that a council might choose: the regular and the bold. */
    public static List<byte[]> fontFiles() {
        return List.of(Face.FALLBACK.bytes(), Face.BOLD.bytes());
    }

    /** A wave below a sun beside the council's initial, clear around it. */
    public static byte[] crest() {
        BufferedImage image = new BufferedImage(480, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0x1d5a96));
        canvas.fillRoundRect(0, 0, 200, 200, 48, 48);
        canvas.setColor(new Color(0xf3c44b));
        canvas.fillOval(58, 34, 84, 84);
        canvas.setColor(Color.WHITE);
        Path2D wave = new Path2D.Double();
        wave.moveTo(14, 132);
        wave.curveTo(60, 96, 84, 166, 124, 130);
        wave.curveTo(150, 108, 168, 120, 186, 134);
        wave.lineTo(176, 172);
        wave.curveTo(120, 188, 80, 188, 24, 172);
        wave.closePath();
        canvas.fill(wave);
        canvas.setColor(new Color(0x1d, 0x5a, 0x96, 180));
        for (int line = 0; line < 3; line++) {
            canvas.fillRoundRect(236, 46 + 44 * line, line == 2 ? 150 : 230, 20, 20, 20);
        }
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    /** A JPEG of four inks, all of one colour. */
    static byte[] printJpeg(int... inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 32, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 32; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
