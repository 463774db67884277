package org.scrutineer.pictures;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.FaceFile;
import org.scrutineer.documents.Printed;

/** What is printed on a page as nodes, one pixel a point, in the colours of paper whatever the theme. */
final class PrintedNodes {
    private static final double ANY_SIZE = 12;

    private static final String SHIPPED = "Source Sans 3";

    /** The full names of the papers' fonts, by which the toolkit knows them in every size. */
    private final Map<FaceFile, String> names = new HashMap<>();

    Node node(Printed printed) {
        return switch (printed) {
            case Printed.Words words -> text(words);
            case Printed.Box box -> rectangle(box);
            case Printed.Line line -> {
                Line node = new Line(line.x(), line.y(), line.toX(), line.toY());
                node.setStroke(Color.web(line.colour()));
                node.setStrokeWidth(line.thickness());
                node.setStrokeLineCap(StrokeLineCap.BUTT);
                yield node;
            }
            case Printed.Image(Chart.Area area, byte[] png) -> {
                ImageView node = new ImageView(new Image(new ByteArrayInputStream(png)));
                node.setX(area.x());
                node.setY(area.y());
                node.setFitWidth(area.width());
                node.setFitHeight(area.height());
                yield node;
            }
        };
    }

    private Text text(Printed.Words words) {
        Printed.Letters letters = words.letters();
        Text text = new Text(words.x(), words.y(), words.text());
        String name = names.computeIfAbsent(letters.face(), PrintedNodes::load);
        text.setFont(new Font(name, letters.size()));
        // The window's style sheets colour every text in the theme's colour unless it says its own.
        text.setStyle("-fx-fill: " + letters.colour() + ";");
        if (words.upwards()) {
            text.getTransforms().add(new Rotate(-90, words.x(), words.y()));
        }
        return text;
    }

    private static Rectangle rectangle(Printed.Box box) {
        Chart.Area area = box.area();
        Rectangle rectangle = new Rectangle(area.x(), area.y(), area.width(), area.height());
        rectangle.setFill(Color.web(box.fill()));
        rectangle.setArcWidth(2 * box.radius());
        rectangle.setArcHeight(2 * box.radius());
        box.edge().ifPresent(edge -> {
            rectangle.setStroke(Color.web(edge.colour()));
            rectangle.setStrokeWidth(edge.thickness());
            rectangle.setStrokeLineCap(StrokeLineCap.BUTT);
            if (edge.dashed()) {
                for (double length : edge.dashes()) {
                    rectangle.getStrokeDashArray().add(length);
                }
            }
        });
        return rectangle;
    }

    /** What the PDF can print with, a toolkit may refuse. */
    private static String load(FaceFile face) {
        return Optional.ofNullable(Font.loadFont(face.open(), ANY_SIZE)).map(Font::getName).orElse(SHIPPED);
    }
}
