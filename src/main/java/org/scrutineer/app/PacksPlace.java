package org.scrutineer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.packs.PacksModel;
import org.scrutineer.packs.PacksView;
import org.scrutineer.ui.View;

/** The place from which work is taken away, and to which it is brought back. */
final class PacksPlace {
    private final ShellModel shell;
    private final Surroundings around;
    private final Consumer<Arrived> decide;
    private final PacksModel model;
    private Optional<View> view = Optional.empty();

    /** @param decide shows what there is to decide of a pack */
    PacksPlace(ShellModel shell, Surroundings around, Consumer<Arrived> decide) {
        this.shell = shell;
        this.around = around;
        this.decide = decide;
        this.model = new PacksModel(shell.wiring().packDesk(), shell.changes(), shell.background());
    }

    View view() {
        View made = view.orElseGet(() -> new PacksView(model, new PacksView.Ways(
                around.files(), around.outside().folder(), taken -> decide.accept(taken.arrived()))));
        view = Optional.of(made);
        return made;
    }

    /** Shows packs that came, and asks for their passphrase. */
    void open(List<Path> files) {
        if (!files.isEmpty()) {
            model.open(files);
            shell.go(new Destination.Packs());
        }
    }

    /** Starts to make a pack. */
    void takeAway() {
        model.wantAway();
        shell.go(new Destination.Packs());
    }
}
