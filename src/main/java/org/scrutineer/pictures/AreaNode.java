package org.scrutineer.pictures;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Pages;

/** A block or a row on its page: can be gone to and chosen, and says its words. The print lies beneath it. */
final class AreaNode extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** How far it reaches beyond the words, in pixels. */
    private static final double AROUND = 5;
    private static final double MARK_LEFT = 12;
    private static final double MARK_WIDTH = 4;

    private final Pages.Area area;
    private final int index;
    private final Consumer<Pages.Area> chosen;
    private final Region mark = new Region();

    /**
     * @param index among all areas of the paper
     * @param continued whether the place began on the page before
     */
    AreaNode(Pages.Area area, int index, boolean continued, Consumer<Pages.Area> chosen) {
        this.area = area;
        this.index = index;
        this.chosen = chosen;
        getStyleClass().add("page-area");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(continued ? "Continued: " + area.words() : area.words());
        setCursor(Cursor.HAND);
        setManaged(false);
        mark.getStyleClass().addAll("page-mark", "tone-amber");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        getChildren().add(mark);
        setOnMouseClicked(event -> {
            requestFocus();
            choose();
        });
    }

    Pages.Area area() {
        return area;
    }

    boolean alike(AreaNode other) {
        return area.equals(other.area) && index == other.index
                && getAccessibleText().equals(other.getAccessibleText());
    }

    int index() {
        return index;
    }

    void choose() {
        chosen.accept(area);
    }

    void outline(boolean outlined) {
        pseudoClassStateChanged(CHOSEN, outlined);
    }

    void mark(boolean marked) {
        mark.setVisible(marked);
        setAccessibleHelp(marked ? "Something here is to be looked at" : null);
    }

    /** @param box in pixels on the page */
    void lie(Chart.Area box) {
        boolean row = area.place().row().isPresent();
        double above = row ? 0 : 2;
        resizeRelocate(Math.rint(box.x() - AROUND), Math.rint(box.y() - above), Math.rint(box.width() + 2 * AROUND),
                Math.rint(box.height() + 2 * above));
        mark.resizeRelocate(-MARK_LEFT, 0, MARK_WIDTH, getHeight());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
