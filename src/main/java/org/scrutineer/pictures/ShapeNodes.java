package org.scrutineer.pictures;

import java.io.ByteArrayInputStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import org.scrutineer.documents.Chart;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Tone;

/** Shapes of a chart as nodes, one pixel a point, in the colours of the theme. */
final class ShapeNodes {
    /** Above and below the words of a box, in points. */
    private static final double SPARE = 6;
    /** The tone of what has no rating, as a style class. */
    private static final String NOTHING = "tone-none";

    private ShapeNodes() {}

    static Node node(Chart.Shape shape) {
        Node node = switch (shape) {
            case Chart.Box box -> box(box);
            case Chart.Hatching hatching -> hatching(hatching);
            case Chart.Label label -> words(label.words(), label.size(), label.x(), label.y());
            case Chart.Upwards label -> {
                Text words = words(label.words(), label.size(), label.x(), label.y());
                words.getTransforms().add(new Rotate(-90, label.x(), label.y()));
                yield words;
            }
            case Chart.Line line -> line(line);
            case Chart.Dot dot -> {
                Circle circle = new Circle(dot.x(), dot.y(), dot.radius());
                circle.getStyleClass().addAll("chart-dot", dot.hollow() ? "hollow" : "full");
                yield circle;
            }
            case Chart.Photo photo -> photo(photo);
        };
        // What is seen says nothing by itself: the part that it belongs to speaks.
        node.setMouseTransparent(true);
        return node;
    }

    private static ImageView photo(Chart.Photo photo) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(photo.image().content())));
        view.setX(photo.area().x());
        view.setY(photo.area().y());
        view.setFitWidth(photo.area().width());
        view.setFitHeight(photo.area().height());
        view.setSmooth(true);
        return view;
    }

    /** Words and ground apart: a label as low as the box would cut its words off. */
    private static Group box(Chart.Box box) {
        Chart.Area area = box.area();
        Region ground = new Region();
        ground.getStyleClass().add("chart-box");
        ground.resizeRelocate(area.x(), area.y(), area.width(), area.height());
        ground.setManaged(false);
        RatingTag words = words(box);
        words.resizeRelocate(area.x(), area.y() - SPARE, area.width(), area.height() + 2 * SPARE);
        words.setManaged(false);
        // The ground has the colours of the words' tone.
        ground.getStyleClass().addAll(words.getStyleClass().filtered(each -> each.startsWith("tone-")));
        return new Group(ground, words);
    }

    private static RatingTag words(Chart.Box box) {
        String shape = box.tone().shape();
        boolean shaped = box.words().startsWith(shape) && box.tone() != Tone.NONE;
        String said = shaped ? box.words().substring(shape.length()) : box.words();
        RatingTag words = new RatingTag(box.tone(), "", said.replace('\u00a0', ' ').strip());
        // The whole is enlarged, so that a whole pixel here is more than one there.
        words.setSnapToPixel(false);
        if (shaped && words.getGraphic() instanceof Region graphic) {
            graphic.setSnapToPixel(false);
        } else {
            words.setGraphic(null);
        }
        words.getStyleClass().add("chart-box-words");
        words.setStyle("-fx-font-size: " + box.size() + "px;");
        words.setTextOverrun(OverrunStyle.CLIP);
        return words;
    }

    private static Group hatching(Chart.Hatching hatching) {
        Chart.Area area = hatching.area();
        Rectangle ground = new Rectangle(area.x(), area.y(), area.width(), area.height());
        ground.getStyleClass().addAll("chart-hatched", NOTHING);
        Group group = new Group(ground);
        for (Chart.Line slant : hatching.slants()) {
            Line line = new Line(slant.x(), slant.y(), slant.toX(), slant.toY());
            line.getStyleClass().addAll("chart-slant", NOTHING);
            group.getChildren().add(line);
        }
        return group;
    }

    private static Line line(Chart.Line line) {
        Line node = new Line(line.x(), line.y(), line.toX(), line.toY());
        node.setStrokeWidth(line.stroke().thickness());
        node.getStyleClass().addAll("chart-line", switch (line.stroke()) {
            case GRID -> "grid";
            case SERIES -> "series";
            case TARGET -> "target";
        });
        return node;
    }

    private static Text words(String words, double size, double x, double baseLine) {
        Text text = new Text(x, baseLine, words);
        text.getStyleClass().addAll("text", "chart-words");
        text.setStyle("-fx-font-size: " + size + "px;");
        return text;
    }
}
