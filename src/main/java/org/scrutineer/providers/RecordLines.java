package org.scrutineer.providers;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** Lines of a small record each, whose words stand under each other, and the way to take one out. */
final class RecordLines {
    private final GridPane grid = new GridPane();

    /**
     * @param mark what stands first: a rating, a day
     * @param small what stands under the words, a line each
     * @param spoken what is taken out, for those who read it aloud
     */
    record Line(Node mark, String words, List<String> small, String spoken, Runnable remove) {}

    RecordLines() {
        grid.getStyleClass().add("record-lines");
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        middle.setMinWidth(0);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), middle, new ColumnConstraints());
    }

    GridPane node() {
        return grid;
    }

    /** @param nothing what stands there without any line */
    void show(List<Line> lines, String nothing) {
        grid.getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            VBox words = new VBox(Words.plain(line.words()));
            line.small().forEach(each -> words.getChildren().add(Words.small(each)));
            words.setMinWidth(0);
            Button remove = Buttons.link("Remove", line.remove());
            remove.getStyleClass().add("quiet");
            remove.setAccessibleText("Remove " + line.spoken());
            if (line.mark() instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.addRow(row, line.mark(), words, remove);
        }
        if (lines.isEmpty() && !nothing.isEmpty()) {
            grid.add(Words.small(nothing), 0, 0, 3, 1);
        }
        grid.getChildren().forEach(each -> GridPane.setValignment(each, VPos.TOP));
    }
}
