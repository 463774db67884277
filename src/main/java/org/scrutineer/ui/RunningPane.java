package org.scrutineer.ui;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Shows the jobs that run, each with its progress and a way to stop it; takes no room when there are none. */
public final class RunningPane extends VBox {
    private final ObservableList<Running> jobs;

    public RunningPane(Background background) {
        jobs = background.running();
        getStyleClass().add("running");
    }

    public Subscription attach() {
        return Subscription.combine(jobs.subscribe(this::show), () -> getChildren().clear()).and(showNow());
    }

    private Subscription showNow() {
        show();
        return Subscription.EMPTY;
    }

    private void show() {
        getChildren().setAll(jobs.stream().map(RunningPane::line).toList());
        setVisible(!jobs.isEmpty());
        setManaged(!jobs.isEmpty());
    }

    private static VBox line(Running job) {
        Label title = Words.strong(job.title());
        Label doing = Words.small("");
        doing.textProperty().bind(job.doingProperty());
        doing.setMaxWidth(Double.MAX_VALUE);
        doing.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(doing, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(job.title());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = Buttons.ordinary("Cancel", job::cancel);
        cancel.setAccessibleText("Cancel: " + job.title());
        HBox below = new HBox(8, bar, cancel);
        below.setAlignment(Pos.CENTER);
        return new VBox(2, new HBox(8, title, doing), below);
    }
}
