package org.scrutineer.visits;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.visits.VisitModel.Show;

/** How photographs come to the standard that is shown: chosen, or dropped on the visit. */
final class PhotoIntake {
    private static final FileChoice.Kind PICTURES = new FileChoice.Kind(
            "Photographs", List.of("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));

    private final VisitModel model;
    private final FileChoice files;

    PhotoIntake(VisitModel model, FileChoice files) {
        this.model = model;
        this.files = files;
    }

    void choose() {
        take(files.open("Add photographs", PICTURES));
    }

    /** Takes what is dropped on a node; other files go on to the window, which knows what to do with them. */
    void watch(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isFor(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isFor(event)) {
                take(pictures(event));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void take(List<Path> pictures) {
        if (!pictures.isEmpty()) {
            model.standard().ifPresent(standard -> new Finds(model).photographs(standard.key(), pictures));
        }
    }

    private boolean isFor(DragEvent event) {
        return model.showProperty().get() == Show.QUESTIONS && !pictures(event).isEmpty();
    }

    private static List<Path> pictures(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath)
                .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)"))
                .toList();
    }
}
