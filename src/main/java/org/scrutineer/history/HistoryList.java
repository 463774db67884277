package org.scrutineer.history;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Words;

/** Who changed what, when and why: one line each, newest first. */
public final class HistoryList extends VBox {
    /**
     * @param when "14:02", "6 Jan"
     * @param action something to do about it, such as taking it back
     */
    public record Entry(String when, String sentence, Optional<Button> action) {
        public Entry(String when, String sentence) {
            this(when, sentence, Optional.empty());
        }
    }

    public HistoryList() {
        getStyleClass().add("history-list");
    }

    public void show(List<Entry> entries) {
        show(entries, "Nothing has been changed yet.");
    }

    /** @param nothing what it says where there are no lines */
    public void show(List<Entry> entries, String nothing) {
        getChildren().setAll(entries.stream().map(HistoryList::line).toList());
        if (entries.isEmpty()) {
            getChildren().add(Words.small(nothing));
        }
    }

    private static HBox line(Entry entry) {
        Label when = Words.small(entry.when());
        when.getStyleClass().add("when");
        Label sentence = Words.plain(entry.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(when, sentence);
        entry.action().ifPresent(line.getChildren()::add);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setAccessibleText(entry.when() + ": " + entry.sentence());
        return line;
    }
}
