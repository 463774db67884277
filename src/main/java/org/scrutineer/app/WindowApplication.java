package org.scrutineer.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.scrutineer.ui.SystemFileChoice;

/** Starts the toolkit and the window. */
public final class WindowApplication extends Application {
    private Optional<MainWindow> window = Optional.empty();

    @Override
    public void start(Stage stage) {
        MainWindow shown = new MainWindow(stage, new MainWindow.System(
                new Settings(Settings.usualFile()), new SystemFileChoice(stage),
                new Outside(this::openFolder, this::openMail)));
        window = Optional.of(shown);
        shown.show();
        shown.startWith(getParameters().getRaw().stream().map(Path::of).toList());
    }

    @Override
    public void stop() {
        window.ifPresent(MainWindow::close);
    }

    private void openFolder(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    private void openMail(URI letter) {
        getHostServices().showDocument(letter.toString());
    }
}
