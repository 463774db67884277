package org.scrutineer.pictures;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import org.scrutineer.documents.Chart;

/** The place of a part that can be gone to; says what the part says. Its shapes lie beneath it. */
final class PartNode extends Region {
    private final Chart.Part part;

    PartNode(Chart.Part part) {
        this.part = part;
        getStyleClass().add("chart-part");
        setAccessibleRole(part.opens().isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        setAccessibleText(part.spoken());
        setCursor(part.opens().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        // Lies where the chart says, whatever a pane would make of it.
        setManaged(false);
        resizeRelocate(part.area().x(), part.area().y(), part.area().width(), part.area().height());
    }

    Chart.Part part() {
        return part;
    }
}
