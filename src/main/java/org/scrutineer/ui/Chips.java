package org.scrutineer.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A row of filters with their counts, of which one is on. */
public final class Chips extends FlowPane {
    /** @param count how many rows it would show, or a negative number for none to show */
    public record Chip(String name, int count) {
        public String words() {
            return count < 0 ? name : name + " " + count;
        }
    }

    private final ToggleGroup group = new ToggleGroup();
    private boolean oneLine;
    private Consumer<String> chosen = name -> {};

    public Chips(String name) {
        getStyleClass().add("chips");
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Never wraps: as wide as all of them together. */
    public void inOneLine() {
        oneLine = true;
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return oneLine
                ? getChildren().stream().mapToDouble(chip -> chip.prefWidth(-1) + getHgap()).sum() - getHgap()
                        + snappedLeftInset() + snappedRightInset() + 1
                : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return oneLine
                ? getChildren().stream().mapToDouble(chip -> chip.prefHeight(-1)).max().orElse(0)
                : super.computePrefHeight(width);
    }

    public void onChosen(Consumer<String> consumer) {
        chosen = consumer;
    }

    public void show(List<Chip> chips, String selected) {
        boolean same = getChildren().size() == chips.size();
        for (int index = 0; index < chips.size(); index++) {
            ToggleButton button = same ? (ToggleButton) getChildren().get(index) : add(index);
            Chip chip = chips.get(index);
            button.setText(chip.words());
            button.setAccessibleText(getAccessibleText() + ": " + chip.words());
            button.setOnAction(event -> take(button, chip));
            button.setSelected(chip.name().equals(selected));
        }
        if (getChildren().size() > chips.size()) {
            getChildren().remove(chips.size(), getChildren().size());
        }
    }

    private ToggleButton add(int index) {
        if (index < getChildren().size()) {
            return (ToggleButton) getChildren().get(index);
        }
        ToggleButton button = new ToggleButton();
        button.setToggleGroup(group);
        button.getStyleClass().add("chip");
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return button;
    }

    private void take(ToggleButton button, Chip chip) {
        group.selectToggle(button);
        chosen.accept(chip.name());
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int focused = getChildren().indexOf(getScene().getFocusOwner());
        if (step != 0 && focused >= 0) {
            getChildren().get(Math.floorMod(focused + step, getChildren().size())).requestFocus();
            event.consume();
        }
    }
}
