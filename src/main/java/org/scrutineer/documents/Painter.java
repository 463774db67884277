package org.scrutineer.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Paints what is printed as a PNG on white, without a display and without any toolkit. */
final class Painter {
    private static final double POINTS_AN_INCH = 72;

    private final Map<FaceFile, Font> fonts = new HashMap<>();

    /**
     * @param width and height in points
     * @param dotsAnInch of the picture
     */
    byte[] png(List<Printed> printed, double width, double height, double dotsAnInch) throws IOException {
        double scale = dotsAnInch / POINTS_AN_INCH;
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        for (Printed each : printed) {
            paint(graphics, each);
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private void paint(Graphics2D graphics, Printed printed) throws IOException {
        switch (printed) {
            case Printed.Words words -> paint(graphics, words);
            case Printed.Box box -> paint(graphics, box);
            case Printed.Line line -> {
                graphics.setColor(Color.decode(line.colour()));
                graphics.setStroke(new BasicStroke((float) line.thickness()));
                graphics.draw(new Line2D.Double(line.x(), line.y(), line.toX(), line.toY()));
            }
            case Printed.Image(Chart.Area area, byte[] png) -> {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                AffineTransform place = AffineTransform.getTranslateInstance(area.x(), area.y());
                place.scale(area.width() / image.getWidth(), area.height() / image.getHeight());
                graphics.drawImage(image, place, null);
            }
        }
    }

    private void paint(Graphics2D graphics, Printed.Words words) throws IOException {
        AffineTransform upright = graphics.getTransform();
        if (words.upwards()) {
            graphics.rotate(-Math.PI / 2, words.x(), words.y());
        }
        graphics.setColor(Color.decode(words.letters().colour()));
        graphics.setFont(font(words.letters().face()).deriveFont((float) words.letters().size()));
        graphics.drawString(words.text(), (float) words.x(), (float) words.y());
        graphics.setTransform(upright);
    }

    private static void paint(Graphics2D graphics, Printed.Box box) {
        Chart.Area area = box.area();
        double round = 2 * box.radius();
        var shape = new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), round, round);
        graphics.setColor(Color.decode(box.fill()));
        graphics.fill(shape);
        box.edge().ifPresent(edge -> {
            double[] lengths = edge.dashes();
            float[] dashes = edge.dashed() ? new float[]{(float) lengths[0], (float) lengths[1]} : null;
            graphics.setColor(Color.decode(edge.colour()));
            graphics.setStroke(new BasicStroke(
                    (float) edge.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            graphics.draw(shape);
        });
    }

    private Font font(FaceFile face) throws IOException {
        Font known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream file = face.open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            fonts.put(face, font);
            return font;
        } catch (FontFormatException damaged) {
            throw new IOException(damaged);
        }
    }
}
