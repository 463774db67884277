package org.scrutineer.ui;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** A text area that is as tall as its words, between two bounds, and that Tab leaves. */
public final class GrowingText extends TextArea {
    private final Text measure = new Text();
    private final double leastLines;
    private final double mostLines;

    public GrowingText(double leastLines, double mostLines) {
        this.leastLines = leastLines;
        this.mostLines = mostLines;
        // As the text area itself measures, where a line is a little higher.
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Takes the focus, now or as soon as it is part of the window: the content of a scroll pane comes a little later. */
    public void focusWhenShown() {
        Focus.whenShown(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        double em = getFont().getSize();
        double inside = Math.max(em, (width > 0 ? width : getWidth()) - 1.35 * em - 4);
        measure.setWrappingWidth(getWidth() <= 0 && width <= 0 ? 20 * em : inside);
        measure.setText("x");
        double first = measure.getLayoutBounds().getHeight();
        measure.setText("x\nx");
        double line = measure.getLayoutBounds().getHeight() - first;
        // A line break at the end opens a line that has no words yet.
        measure.setText(getText().endsWith("\n") || getText().isEmpty() ? getText() + "x" : getText());
        double lines = 1 + Math.round((measure.getLayoutBounds().getHeight() - first) / line);
        return Math.clamp(lines, leastLines, mostLines) * line + 1.1 * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
