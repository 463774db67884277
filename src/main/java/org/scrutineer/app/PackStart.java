package org.scrutineer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.packs.OpenPackModel;
import org.scrutineer.packs.OpenPackPane;
import org.scrutineer.packs.Pack;
import org.scrutineer.packs.PackFile;
import org.scrutineer.packs.PackTaking;
import org.scrutineer.packs.PacksView;
import org.scrutineer.packs.Taken;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Words;
import org.scrutineer.workspace.Workspace;

/** Makes a workspace from a pack: on a laptop that has none, and protected by the pack's passphrase. */
final class PackStart implements PackTaking {
    private final Layers layers;
    private final FileChoice files;
    private final Making making;
    private final BiConsumer<Wiring, Path> opened;
    private final OpenPackModel model;
    private final Label where = Words.plain("");
    private Subscription shown = Subscription.EMPTY;
    private volatile Path folder = usual();
    private volatile Optional<Begun> begun = Optional.empty();

    /** Makes a protected workspace for the person at the screen, and wires it. */
    interface Making {
        Wiring make(Path folder, KeyFile.Made key);
    }

    /** A workspace that was made, and the key that is shown only once. */
    private record Begun(Wiring wiring, Path folder, KeyFile.Made key) {}

    /** @param opened shows the workspace */
    PackStart(Layers layers, Background background, FileChoice files, Making making,
            BiConsumer<Wiring, Path> opened) {
        this.layers = layers;
        this.files = files;
        this.making = making;
        this.opened = opened;
        this.model = new OpenPackModel(this, background, this::taken);
    }

    void choose() {
        open(files.open("Open a pack", PacksView.PACKS));
    }

    /** Asks for the passphrase of packs, and for the folder of the workspace. */
    void open(List<Path> packs) {
        if (packs.isEmpty()) {
            return;
        }
        folder = usual();
        where.setText(folder.toString());
        model.open(packs);
        OpenPackPane pane = new OpenPackPane(model, new OpenPackPane.Ways(taken -> {}, this::close, this::place));
        VBox card = new VBox(pane.node());
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        layers.open(card, Pos.CENTER);
        shown.unsubscribe();
        shown = pane.attach();
    }

    private void close() {
        shown.unsubscribe();
        layers.close();
    }

    private List<Node> place() {
        HBox line = new HBox(8, where, Buttons.link("Change…", this::change));
        line.setAlignment(Pos.BASELINE_LEFT);
        return List.of(new FieldRow("Folder of the new workspace", line), Words.small(
                "The workspace is encrypted. The pack's passphrase opens it from now on."));
    }

    private void change() {
        files.folder("Choose an empty folder for the workspace", Optional.empty()).ifPresent(chosen -> {
            folder = chosen;
            where.setText(chosen.toString());
        });
    }

    /** The first of its names under which there is no workspace yet. */
    private static Path usual() {
        Path home = Path.of(System.getProperty("user.home"), "Scrutineer");
        Function<Integer, Path> named = number -> home.resolve(
                number == 1 ? "Taken away" : "Taken away " + number);
        int number = 1;
        while (Workspace.isThere(named.apply(number))) {
            number++;
        }
        return named.apply(number);
    }

    @Override
    public boolean needsPassphrase(PackFile file) {
        return true;
    }

    @Override
    public List<Taken> take(List<PackFile> packFiles, Optional<Passphrase> passphrase, Progress progress) {
        Passphrase typed = passphrase.orElseThrow();
        List<Pack> packs = packFiles.stream().map(file -> file.open(typed, progress)).toList();
        KeyFile.Made key = KeyFile.make(typed);
        progress.check();
        Path place = folder;
        Wiring wiring = making.make(place, key);
        boolean done = false;
        try {
            List<Taken> taken = packs.stream().map(wiring.packDesk()::takeIn).toList();
            begun = Optional.of(new Begun(wiring, place, key));
            done = true;
            return taken;
        } finally {
            if (!done) {
                wiring.workspace().close();
            }
        }
    }

    private void taken(List<Taken> taken) {
        close();
        begun.ifPresent(made -> {
            begun = Optional.empty();
            opened.accept(made.wiring(), made.folder());
            layers.ask("The workspace is ready", said(taken, made.key()),
                    Buttons.primary("It is written down", () -> {}));
        });
    }

    private static VBox said(List<Taken> taken, KeyFile.Made key) {
        TextField recovery = new TextField(key.recovery().text());
        recovery.setEditable(false);
        VBox said = new VBox();
        said.getStyleClass().add("fields");
        taken.forEach(each -> said.getChildren().add(Words.plain(each.words())));
        said.getChildren().addAll(
                new FieldRow("Recovery key", recovery),
                Words.plain("Write it down and keep it apart from the laptop: it opens the workspace when the "
                        + "passphrase is forgotten, and it is shown only now."));
        return said;
    }
}
