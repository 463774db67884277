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
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Paints a chart as a PNG of 300 dots an inch, without a display and without any toolkit. */
final class ChartPicture {
    private static final double DOTS_PER_POINT = 300 / 72.0;
    /** Half an edge's thickness: edges lie on the boxes' sides. */
    private static final double MARGIN = 0.5;

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    byte[] png(Chart chart) throws IOException {
        BufferedImage image = new BufferedImage(
                dots(chart.width() + 2 * MARGIN), dots(chart.height() + 2 * MARGIN), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        graphics.translate(MARGIN, MARGIN);
        for (Ink ink : ChartInks.of(chart, Faces.shipped())) {
            paint(graphics, ink);
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static int dots(double points) {
        return (int) Math.ceil(points * DOTS_PER_POINT);
    }

    private void paint(Graphics2D graphics, Ink ink) throws IOException {
        switch (ink) {
            case Ink.Fill fill -> paint(graphics, fill);
            case Ink.Words words -> paint(graphics, words);
            case Ink.Upwards(Ink.Words words) -> {
                AffineTransform upright = graphics.getTransform();
                graphics.rotate(-Math.PI / 2, words.x(), words.y());
                paint(graphics, words);
                graphics.setTransform(upright);
            }
            case Ink.Rule rule -> {
                graphics.setColor(Color.decode(rule.colour()));
                graphics.setStroke(new BasicStroke((float) rule.thickness()));
                graphics.draw(new Line2D.Double(rule.x(), rule.y(), rule.toX(), rule.toY()));
            }
            case Ink.Photo photo -> {
                Chart.Area area = photo.area();
                BufferedImage dots = ImageIO.read(new ByteArrayInputStream(photo.image().content()));
                AffineTransform placed = AffineTransform.getTranslateInstance(area.x(), area.y());
                placed.scale(area.width() / dots.getWidth(), area.height() / dots.getHeight());
                graphics.drawImage(dots, placed, null);
            }
            case Ink.LinkArea _,Ink.Bookmark _,Ink.Picture _ -> throw new IllegalStateException(
                    "A chart holds boxes and words, not " + ink);
        }
    }

    private void paint(Graphics2D graphics, Ink.Words words) throws IOException {
        graphics.setColor(Color.decode(words.lettering().colour()));
        graphics.setFont(font(words.lettering().face()).deriveFont((float) words.lettering().size()));
        graphics.drawString(words.drawn(), (float) words.x(), (float) words.y());
    }

    private static void paint(Graphics2D graphics, Ink.Fill fill) {
        double round = 2 * fill.surface().radius();
        var box = new RoundRectangle2D.Double(fill.x(), fill.y(), fill.width(), fill.height(), round, round);
        graphics.setColor(Color.decode(fill.surface().fill()));
        graphics.fill(box);
        fill.surface().edge().ifPresent(edge -> {
            float[] dashes = fill.surface().dashed() ? new float[]{2.4f, 1.6f} : null;
            graphics.setColor(Color.decode(edge));
            graphics.setStroke(
                    new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            graphics.draw(box);
        });
    }

    private Font font(Face face) throws IOException {
        Font known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
            fonts.put(face, font);
            return font;
        } catch (FontFormatException damaged) {
            throw new IOException(damaged);
        }
    }
}
