package org.scrutineer.visits;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ui.Problem;

/**
 * A photograph as it is kept: painted anew, so that nothing of the camera's file is left but what is seen. Where and with
 * what it was taken, its thumbnail and its name all go; it stands upright, and is at most {@value #MOST_PIXELS} wide and
 * high.
 */
final class PhotoFile {
    static final int MOST_PIXELS = 1600;
    /** No camera of today makes more, and what claims more would fill the memory. */
    private static final long MOST_TO_READ = 150_000_000;
    static final int MOST_BYTES = 60_000_000;
    private static final float QUALITY = 0.85f;

    private PhotoFile() {}

    /** @throws Problem where the file is no picture that can be shown */
    static Attachment of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Problem("The photograph is larger than 60 MB.", "Save it smaller, and add it again.");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!format.equals("jpeg") && !format.equals("png")) {
                    throw unreadable(null);
                }
                return kept(upright(read(reader), PhotoOrientation.of(file)), format.equals("png"));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            // A damaged file makes the readers of Java throw any of these.
            throw unreadable(damaged);
        }
    }

    private static Problem unreadable(Exception why) {
        String what = "The file is no photograph that can be read.";
        String help = "Give a JPEG or PNG file; a telephone may save others as JPEG when asked to.";
        return why == null ? new Problem(what, help) : new Problem(what, help, why);
    }

    /** A large one is read with every second, third or later dot only, so that it never lies in memory whole. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_TO_READ) {
            throw new Problem(
                    "The photograph is " + width + " by " + height + " dots, which is too many.",
                    "Save it smaller, and add it again.");
        }
        ImageReadParam sparing = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.max(width, height) / (2L * MOST_PIXELS));
        sparing.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sparing);
    }

    private static BufferedImage upright(BufferedImage read, PhotoOrientation orientation) {
        double scale = Math.min(1, MOST_PIXELS / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lies = orientation.swapsSides();
        BufferedImage picture = new BufferedImage(
                lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // What is transparent becomes paper: a page has nothing behind it.
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        AffineTransform turned = orientation.upright(width, height);
        turned.scale(width / (double) read.getWidth(), height / (double) read.getHeight());
        graphics.drawImage(read, turned, null);
        graphics.dispose();
        return picture;
    }

    private static Attachment kept(BufferedImage picture, boolean drawn) throws IOException {
        byte[] content = written(drawn ? "png" : "jpeg", picture);
        String digest = Attachment.digest(content);
        String name = "photograph-" + digest.substring(0, 8) + (drawn ? ".png" : ".jpg");
        return new Attachment(digest, name, content);
    }

    /** In memory, because Java would keep it in a temporary file otherwise, which nobody has encrypted. */
    private static byte[] written(String format, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam fine = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                fine.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), fine);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
