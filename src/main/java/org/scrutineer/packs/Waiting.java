package org.scrutineer.packs;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Running;
import org.scrutineer.ui.Words;

/** A job that a person waits for: what is done, how far it is, and the way to stop it. */
final class Waiting extends VBox {
    private final ProgressBar bar = new ProgressBar(-1);

    Waiting(String title, Runnable cancel) {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(8, bar, Buttons.ordinary("Cancel", cancel));
        line.setAlignment(Pos.CENTER);
        getStyleClass().add("running");
        getChildren().addAll(Words.strong(title), line);
    }

    void follow(Optional<Running> job) {
        bar.progressProperty().unbind();
        job.ifPresent(running -> bar.progressProperty().bind(running.fractionProperty()));
    }
}
