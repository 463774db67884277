package org.scrutineer.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of places at the left, each with a count or a word about it. */
public final class SideList extends VBox {
    /** @param note a count or a short word, empty for none */
    public record Entry(String name, String note) {}

    private final ToggleGroup group = new ToggleGroup();
    private Consumer<String> chosen = name -> {};

    public SideList(String name) {
        getStyleClass().add("side-list");
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    public void onChosen(Consumer<String> consumer) {
        chosen = consumer;
    }

    public void show(List<Entry> entries, String selected) {
        if (getChildren().size() != entries.size()) {
            getChildren().setAll(entries.stream().map(entry -> new Place()).toList());
        }
        for (int index = 0; index < entries.size(); index++) {
            ((Place) getChildren().get(index)).show(entries.get(index), selected);
        }
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int focused = getChildren().indexOf(getScene().getFocusOwner());
        if (step != 0 && focused >= 0) {
            getChildren().get(Math.floorMod(focused + step, getChildren().size())).requestFocus();
            event.consume();
        }
    }

    private final class Place extends ToggleButton {
        private final Label name = new Label();
        private final Label note = new Label();

        Place() {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox line = new HBox(name, between, note);
            line.prefWidthProperty().bind(widthProperty().subtract(22));
            line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
            name.setMinWidth(USE_PREF_SIZE);
            note.getStyleClass().addAll("muted", "small");
            setGraphic(line);
            setToggleGroup(group);
            setMaxWidth(Double.MAX_VALUE);
            getStyleClass().add("place");
            setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        }

        void show(Entry entry, String selected) {
            name.setText(entry.name());
            note.setText(entry.note());
            setAccessibleText(entry.note().isEmpty() ? entry.name() : entry.name() + ", " + entry.note());
            setSelected(entry.name().equals(selected));
            setOnAction(event -> {
                setSelected(true);
                chosen.accept(entry.name());
            });
        }
    }
}
