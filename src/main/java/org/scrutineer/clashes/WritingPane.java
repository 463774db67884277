package org.scrutineer.clashes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Words;

/** Where something else than the versions is written, starting from one of them. */
final class WritingPane extends VBox {
    private final Map<String, Supplier<String>> texts = new LinkedHashMap<>();
    private final OpenClash clash;
    private final List<Entry> entries;
    private final Ways ways;
    private Version from;

    /** @param close leaves everything as it is */
    record Ways(Saving save, Runnable close) {}

    /** Takes what was written. */
    interface Saving {
        void save(OpenClash clash, Version on, Map<String, String> texts);
    }

    WritingPane(OpenClash clash, List<Entry> entries, Ways ways) {
        this.clash = clash;
        this.entries = entries;
        this.ways = ways;
        this.from = clash.kept();
        getStyleClass().addAll("card", "in-hand-parts");
        show();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show() {
        texts.clear();
        HBox starts = new HBox();
        starts.getStyleClass().add("buttons");
        clash.versions().stream().filter(version -> version != from).forEach(version -> starts.getChildren().add(
                Buttons.link("Start from what " + version.who() + " wrote", () -> {
                    from = version;
                    show();
                })));
        getChildren().setAll(Words.strong("Write a new one"), starts);
        entries.forEach(entry -> getChildren().add(row(entry)));
        Button save = Buttons.withKey(Buttons.primary("This holds", this::save), Keys.of("Shortcut+Enter"));
        HBox buttons = new HBox(save, Buttons.plain("Leave it open", ways.close()));
        buttons.getStyleClass().add("buttons");
        getChildren().add(buttons);
    }

    private FieldRow row(Entry entry) {
        String text = Objects.requireNonNullElse(from.fields().text(entry.column()), "");
        Node control = control(entry, text);
        if (texts.size() == 1) {
            Focus.whenShown(control);
        }
        return new FieldRow(entry.label(), control);
    }

    private Node control(Entry entry, String text) {
        if (!entry.choices().isEmpty()) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll(entry.choices());
            box.setValue(text);
            texts.put(entry.column(), () -> Objects.requireNonNullElse(box.getValue(), ""));
            return box;
        }
        if (entry.paragraphs()) {
            GrowingText area = new GrowingText(3, 12);
            area.setText(text);
            texts.put(entry.column(), area::getText);
            return area;
        }
        TextField field = new TextField(text);
        texts.put(entry.column(), field::getText);
        return field;
    }

    private void save() {
        Map<String, String> written = new LinkedHashMap<>();
        texts.forEach((column, text) -> written.put(column, text.get()));
        ways.save().save(clash, from, written);
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Enter").match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ways.close().run();
            event.consume();
        }
    }
}
