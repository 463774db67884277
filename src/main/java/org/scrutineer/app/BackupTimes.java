package org.scrutineer.app;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.scrutineer.ui.Background;
import org.scrutineer.workspace.Workspace;

/** Makes a backup every half hour in which something was written, so that a long day is not one backup. */
final class BackupTimes {
    static final Duration EVERY = Duration.minutes(30);

    private final Background background;
    private final Workspace workspace;
    private final Background.Failed failed;

    BackupTimes(Background background, Workspace workspace, Background.Failed failed) {
        this.background = background;
        this.workspace = workspace;
        this.failed = failed;
    }

    Subscription attach() {
        Timeline times = new Timeline(new KeyFrame(EVERY, event -> due()));
        times.setCycleCount(Animation.INDEFINITE);
        times.play();
        return times::stop;
    }

    /** The workspace itself knows whether anything was written since the last one. */
    void due() {
        background.<Optional<java.nio.file.Path>>quietly(progress -> workspace.backUp(), made -> {}, failed);
    }
}
