package org.scrutineer.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.scrutineer.ui.FileChoice;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a folder of its own, driven by keys and looked at from outside. */
final class TestWindow implements AutoCloseable {
    private final FxRobot robot = new FxRobot();
    private final List<Path> offered = new ArrayList<>();
    private final List<Path> shownFolders = new ArrayList<>();
    private final List<URI> openedLetters = new ArrayList<>();
    private final Path home;
    private final Stage stage;
    private final MainWindow window;

    TestWindow(Path home) throws TimeoutException {
        this.home = home;
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        Settings settings = new Settings(home.resolve("settings.properties"));
        settings.put(Settings.NAME, "Hannah Whitlow");
        settings.put(Settings.PAPERS, home.resolve("papers").toString());
        window = onScreen(() -> {
            MainWindow made = new MainWindow(
                    stage, new MainWindow.System(
                            settings, new Offering(), new Outside(shownFolders::add, openedLetters::add)));
            made.show();
            return made;
        });
    }

    /** Answers as a person would who chooses what the test offers. */
    private final class Offering implements FileChoice {
        @Override
        public List<Path> open(String title, Kind kind) {
            return List.copyOf(offered);
        }

        @Override
        public Optional<Path> folder(String title, Optional<Path> start) {
            return offered.stream().findFirst();
        }
    }

    /** Opens the sample council and waits until it is read. */
    TestWindow withSample() {
        Path sample = SampleWorkspace.copyTo(home.resolve("Northmere sample"));
        onScreen(() -> {
            window.open(sample, true);
            return null;
        });
        until(() -> onScreen(() -> window.workspace().isPresent()));
        until(() -> onScreen(() -> !shell().standingProperty().get().empty()));
        return this;
    }

    /** Opens a workspace that the test has filled, and waits until it is read. */
    TestWindow with(Path workspace) {
        onScreen(() -> {
            window.open(workspace, false);
            return null;
        });
        until(() -> onScreen(() -> window.workspace().isPresent()));
        until(() -> onScreen(() -> !shell().standingProperty().get().empty()));
        return this;
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    ShellModel shell() {
        return window.workspace().orElseThrow().shell();
    }

    Wiring wiring() {
        return onScreen(() -> shell().wiring());
    }

    List<Path> shownFolders() {
        return shownFolders;
    }

    List<URI> openedLetters() {
        return openedLetters;
    }

    void offer(Path... files) {
        offered.clear();
        offered.addAll(List.of(files));
    }

    void go(Destination destination) {
        onScreen(() -> {
            shell().go(destination);
            return null;
        });
        settle();
    }

    /** Waits until what was asked of the store has arrived and is laid out. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException never) {
            throw new AssertionError("This never came true on the screen; it shows: " + words(), never);
        }
        settle();
    }

    /** Waits until these words stand somewhere on the screen. */
    void untilItSays(String words) {
        until(() -> words().stream().anyMatch(text -> text.contains(words)));
    }

    <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    /** Everything that can be read in the window now. */
    List<String> words() {
        return onScreen(
                () -> nodes(stage.getScene()).stream().map(TestWindow::text).flatMap(Optional::stream).toList());
    }

    /** Every node that can be seen. */
    static List<Node> nodes(Scene scene) {
        List<Node> nodes = new ArrayList<>();
        gather(scene.getRoot(), nodes);
        return nodes;
    }

    /** The first node of a kind that fits, in the order of the screen. */
    <N extends Node> N find(Class<N> kind, Function<N, Boolean> which) {
        return onScreen(() -> nodes(stage.getScene()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which::apply)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no such " + kind.getSimpleName())));
    }

    private static void gather(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, nodes));
            }
        }
    }

    private static Optional<String> text(Node node) {
        return switch (node) {
            case javafx.scene.control.Labeled labeled -> Optional.ofNullable(labeled.getText());
            case javafx.scene.control.TextInputControl field -> Optional.ofNullable(field.getText());
            case javafx.scene.text.TextFlow flow -> Optional.ofNullable(flow.getAccessibleText());
            case javafx.scene.text.Text text -> Optional.of(text.getText());
            default -> Optional.empty();
        };
    }

    @Override
    public void close() throws TimeoutException {
        onScreen(() -> {
            window.close();
            return null;
        });
        FxToolkit.cleanupStages();
    }
}
