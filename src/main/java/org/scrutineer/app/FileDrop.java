package org.scrutineer.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Lets files be dropped anywhere on the window, and shows that they may. */
final class FileDrop {
    private final BooleanSupplier welcome;
    private final Consumer<List<Path>> take;
    private final StackPane node = new StackPane(new Label("Drop it: you see what is read before anything is written"));

    /** @param welcome whether there is a workspace that can take files now */
    FileDrop(BooleanSupplier welcome, Consumer<List<Path>> take) {
        this.welcome = welcome;
        this.take = take;
        node.getStyleClass().add("drop-target");
        node.setVisible(false);
        node.setMouseTransparent(true);
    }

    /** Lies over everything while files are carried over the window. */
    StackPane node() {
        return node;
    }

    void watch(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> node.setVisible(event.isAccepted()));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (welcome.getAsBoolean() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        node.setVisible(false);
        if (welcome.getAsBoolean() && event.getDragboard().hasFiles()) {
            take.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
