package org.scrutineer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.scrutineer.ledger.Author;
import org.scrutineer.packs.PacksView;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.StillLocked;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.RunningPane;
import org.scrutineer.ui.Theme;
import org.scrutineer.ui.UnexpectedErrors;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.KeptBackup;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.StoreDamage;
import org.scrutineer.workspace.Workspace;

/** The one window: opens workspaces, takes dropped files, shows what went wrong. */
final class MainWindow {
    private static final String TITLE = "Scrutineer";

    private final Stage stage;
    private final Settings settings;
    private final Background background;
    private final Layers layers = new Layers();
    private Optional<OpenWorkspace> open = Optional.empty();
    private final Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
    private final PersonMenu menu;
    private final FileChoice files;
    private final Outside outside;
    private final FirstStartView start;
    private final ProtectionDesk protection;
    private final WindowNotes notes = new WindowNotes(layers);
    private final PackStart packs;
    private final FileDrop drop = new FileDrop(() -> true, this::takeIn);
    private List<Path> waiting = List.of();

    /** What the system gives to the window, and tests give in its stead. */
    record System(Settings settings, FileChoice files, Outside outside) {}

    MainWindow(Stage stage, System system) {
        this.stage = stage;
        this.settings = system.settings();
        this.files = system.files();
        this.outside = system.outside();
        UnexpectedErrors errors = new UnexpectedErrors(
                report -> Platform.runLater(() -> notes.show(report)),
                problem -> Platform.runLater(() -> notes.show(problem)));
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        background = Background.forScreen(errors);
        protection = new ProtectionDesk(layers, background, new ProtectionDesk.Around(
                () -> open.map(OpenWorkspace::folder), this::holder, this::showStart,
                (folder, unlocking, then) -> open(folder, false, unlocking, then), notes::show));
        menu = new PersonMenu(theme, new PersonMenu.Ways(
                this::rename, new PersonMenu.OfWorkspace(
                        () -> open.ifPresent(OpenWorkspace::councilSettings), protection::open, this::showStart),
                () -> open.ifPresent(OpenWorkspace::guide), () -> open.ifPresent(OpenWorkspace::keys),
                notes::about));
        RunningPane running = new RunningPane(background);
        running.attach();
        packs = new PackStart(layers, background, files, this::begin, this::opened);
        start = new FirstStartView(
                new FirstStartView.Ways(this::openSample, this::openEmpty, this::openExisting, packs::choose),
                running);
    }

    /** Shows the window first and opens the workspace of last time beside it. */
    void show() {
        restoreLook();
        Scene scene = new Scene(layers, 1366, 768);
        layers.getChildren().add(drop.node());
        theme.dress(scene, Theme.sheet(MainWindow.class, "window.css"));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        drop.watch(scene);
        stage.setScene(scene);
        stage.setTitle(TITLE);
        place();
        layers.setContent(start.node());
        stage.show();
        settings.get(Settings.WORKSPACE).map(Path::of).filter(Files::isDirectory)
                .ifPresent(folder -> open(folder, false));
    }

    /** Takes files in that the program was started with: once the workspace of last time is there, if there is one. */
    void startWith(List<Path> given) {
        if (settings.get(Settings.WORKSPACE).map(Path::of).filter(Files::isDirectory).isPresent()) {
            waiting = List.copyOf(given);
        } else {
            takeIn(given);
        }
    }

    private void takeIn(List<Path> dropped) {
        open.ifPresentOrElse(
                workspace -> workspace.takeIn(dropped),
                () -> packs.open(dropped.stream().filter(PacksView::isPack).toList()));
    }

    /** Saves, keeps where the window stands, and gives the workspace back. */
    void close() {
        settings.put(Settings.WINDOW, "%d %d %d %d".formatted(
                (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight()));
        open.ifPresent(OpenWorkspace::close);
        open = Optional.empty();
    }

    Optional<OpenWorkspace> workspace() {
        return open;
    }

    Layers layers() {
        return layers;
    }

    Theme theme() {
        return theme;
    }

    private void restoreLook() {
        settings.get(Settings.APPEARANCE).ifPresent(name -> List.of(Theme.Appearance.values()).stream()
                .filter(appearance -> appearance.name().equals(name))
                .forEach(theme.appearanceProperty()::set));
        settings.get(Settings.TEXT_SIZE).filter(size -> size.matches("\\d{3}")).map(Integer::valueOf)
                .filter(Theme.TEXT_SIZES::contains)
                .ifPresent(theme.textSizeProperty()::set);
        theme.appearanceProperty().subscribe((before, now) -> settings.put(Settings.APPEARANCE, now.name()));
        theme.textSizeProperty().subscribe((before, now) -> settings.put(Settings.TEXT_SIZE, now.toString()));
        menu.show(person());
    }

    /** Where it stood last time, if that is still on a screen. */
    private void place() {
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        settings.get(Settings.WINDOW).filter(text -> text.matches("-?\\d+ -?\\d+ \\d+ \\d+")).ifPresent(text -> {
            String[] parts = text.split(" ");
            Rectangle2D last = new Rectangle2D(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
            if (!Screen.getScreensForRectangle(last).isEmpty()) {
                stage.setX(last.getMinX());
                stage.setY(last.getMinY());
                stage.setWidth(last.getWidth());
                stage.setHeight(last.getHeight());
            }
        });
    }

    private String person() {
        return settings.get(Settings.NAME).orElseGet(() -> Person.ofSystem().actor());
    }

    private void openSample() {
        open(Path.of(java.lang.System.getProperty("user.home"), "Scrutineer", "Northmere sample"), true);
    }

    private void openEmpty() {
        files.folder("Choose an empty folder for your workspace", Optional.empty())
                .ifPresent(folder -> open(folder, false));
    }

    private void openExisting() {
        files.folder("Open a workspace", Optional.empty()).ifPresent(folder -> open(folder, false));
    }

    /** Opens or makes a workspace; an empty one gets the sample council's year when that is wanted. */
    void open(Path folder, boolean sample) {
        open(folder, sample, Unlocking.NONE, () -> {});
    }

    private void open(Path folder, boolean sample, Unlocking unlocking, Runnable then) {
        start.say(Optional.empty());
        background.run(
                sample ? "Getting the sample council ready" : "Opening " + folder.getFileName(),
                progress -> wire(folder, sample, unlocking, progress),
                wiring -> {
                    opened(wiring, folder);
                    then.run();
                },
                problem -> {
                    showStart();
                    refused(folder, unlocking, problem);
                });
    }

    private Wiring begin(Path folder, KeyFile.Made key) {
        return wiring(Workspace.createProtected(folder, holder(), key));
    }

    private Wiring wiring(Workspace workspace) {
        return new Wiring(
                workspace, () -> new Author(person(), Person.ofSystem().device()), InstantSource.system());
    }

    /** Asks for the passphrase, or offers the backup, or says what else kept the workspace shut. */
    private void refused(Path folder, Unlocking unlocking, Problem problem) {
        switch (problem.getCause()) {
            case StillLocked locked -> protection.unlock(folder, unlocking, problem);
            case StoreDamage damage when damage.offer().isPresent() -> {
                KeptBackup offer = damage.offer().get();
                start.say(new Problem(problem.what(), offer.sentence()),
                        Buttons.primary("Restore this backup", () -> protection.restore(folder, offer, unlocking)));
            }
            case null, default -> start.say(Optional.of(problem));
        }
    }

    private Holder holder() {
        return Holder.here(person(), Opening.WINDOW);
    }

    private Wiring wire(Path folder, boolean sample, Unlocking unlocking, Progress progress) {
        Workspace workspace = Workspace.openOrCreate(folder, holder(), unlocking);
        Wiring wiring = wiring(workspace);
        boolean done = false;
        try {
            if (sample && wiring.register().reviews().isEmpty()) {
                new SampleCouncil().fill(wiring, progress);
            }
            done = true;
            return wiring;
        } finally {
            if (!done) {
                workspace.close();
            }
        }
    }

    private void opened(Wiring wiring, Path folder) {
        open.ifPresent(OpenWorkspace::close);
        settings.put(Settings.WORKSPACE, folder.toString());
        OpenWorkspace now = new OpenWorkspace(
                wiring, new Surroundings(layers, background, files, menu, settings, outside),
                notes::show);
        open = Optional.of(now);
        layers.setContent(now.node());
        now.attach();
        stage.setTitle(folder.getFileName() + " – " + TITLE);
        List<Path> given = waiting;
        waiting = List.of();
        if (!given.isEmpty()) {
            now.takeIn(given);
        }
    }

    private void showStart() {
        open.ifPresent(OpenWorkspace::close);
        open = Optional.empty();
        stage.setTitle(TITLE);
        layers.setContent(start.node());
    }

    private void key(KeyEvent event) {
        if (open.isEmpty()) {
            return;
        }
        if (Keys.of("Shortcut+K").match(event)) {
            open.get().palette();
        } else if (Keys.of("Shortcut+O").match(event)) {
            open.get().chooseWorkbook();
        } else if (Keys.of("F1").match(event)) {
            open.get().guide();
        } else if (stage.getScene().getFocusOwner() == null && !layers.isOpen()) {
            open.get().take(event);
        } else {
            return;
        }
        event.consume();
    }

    private void rename() {
        TextField name = new TextField(person());
        FieldRow row = new FieldRow("Your name, as history shows it", name);
        layers.ask("Your name", row, Buttons.primary("Save", () -> {
            if (!name.getText().isBlank()) {
                settings.put(Settings.NAME, name.getText().strip());
                menu.show(person());
            }
        }), Buttons.ordinary("Cancel", () -> {}));
    }
}
