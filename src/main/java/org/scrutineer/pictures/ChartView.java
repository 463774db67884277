package org.scrutineer.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.scrutineer.documents.Chart;
import org.scrutineer.ui.Theme;

/**
 * A chart on the screen, in the colours of the theme, larger where the text is larger. It is one Tab stop; arrow keys
 * lead from part to part, each read aloud; Enter, Space and a click open the list behind it.
 */
public final class ChartView extends Region {
    /** The size in points of text that is as large as the window's. */
    private static final double TEXT_POINTS = 11.5;
    private static final double RING = 1.5;

    private final Optional<Consumer<Chart.Part>> opened;
    private final Pane drawing = new Pane();
    private final Scale scale = new Scale();
    /** Has the font that stands here. */
    private final Text measure = new Text();
    private final Rectangle ring = new Rectangle();
    private final Tooltip tip = new Tooltip();
    private final List<PartNode> parts = new ArrayList<>();
    private DoubleFunction<Chart> maker = width -> new Chart(1, 1, List.of());
    private boolean fitting;
    private Optional<Chart> made = Optional.empty();
    private double madeFor;
    private Optional<Chart> drawn = Optional.empty();
    private int at;

    /** A still picture, such as a chart in a preview or a spark in a table's cell. */
    public ChartView(String alternative) {
        this(alternative, Optional.empty());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** @param opened gets a part that has a list behind it, when a person wants to see that */
    public ChartView(String alternative, Consumer<Chart.Part> opened) {
        this(alternative, Optional.of(opened));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private ChartView(String alternative, Optional<Consumer<Chart.Part>> opened) {
        this.opened = opened;
        getStyleClass().add("chart");
        getStylesheets().add(Theme.sheet(ChartView.class, "chart.css"));
        setAccessibleText(alternative);
        ring.getStyleClass().add("chart-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        ring.setVisible(false);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        measure.setManaged(false);
        measure.fontProperty().subscribe(() -> requestLayout());
        getChildren().addAll(drawing, measure);
    }

    /** As it is; smaller where there is not enough room beside. */
    public void show(Chart chart) {
        fitting = false;
        make(width -> chart);
    }

    /** @param chart made for the width in points that there is, and again when that changes */
    public void showFitting(DoubleFunction<Chart> chart) {
        fitting = true;
        make(chart);
    }

    private void make(DoubleFunction<Chart> chart) {
        maker = chart;
        made = Optional.empty();
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return fitting ? 0 : maker.apply(0).width() * enlarged();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        Chart chart = chart(wide);
        return Math.ceil(chart.height() * scale(chart, wide));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Chart chart = chart(getWidth());
        scale.setX(scale(chart, getWidth()));
        scale.setY(scale.getX());
        if (drawn.isEmpty() || drawn.get() != chart) {
            draw(chart);
        }
    }

    private double enlarged() {
        return measure.getFont().getSize() / TEXT_POINTS;
    }

    private double scale(Chart chart, double width) {
        return width > 0 ? Math.min(enlarged(), width / chart.width()) : enlarged();
    }

    private Chart chart(double width) {
        double points = width / enlarged();
        if (made.isEmpty() || fitting && points != madeFor) {
            made = Optional.of(maker.apply(points));
            madeFor = points;
        }
        return made.get();
    }

    private void draw(Chart chart) {
        boolean focused = parts.stream().anyMatch(Node::isFocused);
        drawn = Optional.of(chart);
        parts.clear();
        drawing.getChildren().clear();
        chart.shapes().map(ShapeNodes::node).forEach(drawing.getChildren()::add);
        if (opened.isPresent()) {
            chart.parts().stream().map(this::part).forEach(parts::add);
            drawing.getChildren().addAll(parts);
            drawing.getChildren().add(ring);
            ring.setVisible(false);
            stopAt(Math.clamp(at, 0, Math.max(0, parts.size() - 1)));
            if (focused && !parts.isEmpty()) {
                parts.get(at).requestFocus();
            }
        }
    }

    private PartNode part(Chart.Part part) {
        PartNode node = new PartNode(part);
        Tooltip.install(node, tip);
        node.setOnMouseEntered(event -> tip.setText(part.spoken()));
        node.setOnMouseClicked(event -> {
            node.requestFocus();
            open(part);
        });
        node.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(parts.indexOf(node));
                Reveal.inItsScrollPane(node);
            }
            ring.setVisible(focused);
        });
        return node;
    }

    /** Only one part is a Tab stop, and the ring lies around it. */
    private void stopAt(int part) {
        at = part;
        for (int each = 0; each < parts.size(); each++) {
            parts.get(each).setFocusTraversable(each == at);
        }
        if (!parts.isEmpty()) {
            Chart.Area area = parts.get(at).part().area();
            ring.setX(area.x() - RING);
            ring.setY(area.y() - RING);
            ring.setWidth(area.width() + 2 * RING);
            ring.setHeight(area.height() + 2 * RING);
        }
    }

    private void press(KeyEvent event) {
        if (parts.stream().noneMatch(Node::isFocused)) {
            return;
        }
        Chart.Part part = parts.get(at).part();
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open(part);
            event.consume();
            return;
        }
        new PartWalk(drawn.orElseThrow().parts()).from(at, event.getCode()).ifPresent(next -> {
            parts.get(next).requestFocus();
            event.consume();
        });
    }

    private void open(Chart.Part part) {
        if (part.opens().isPresent()) {
            opened.ifPresent(consumer -> consumer.accept(part));
        }
    }
}
