package org.scrutineer.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.scrutineer.clashes.ArrivedWords;
import org.scrutineer.clashes.ClashesModel;
import org.scrutineer.clashes.ClashesView;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ui.View;

/** The place at which it is decided between what two people wrote. */
final class ClashPlace {
    private final ShellModel shell;
    private final Consumer<String> tell;
    private final ClashesModel model;
    private Optional<View> view = Optional.empty();

    ClashPlace(ShellModel shell, Consumer<String> tell) {
        this.shell = shell;
        this.tell = tell;
        this.model = new ClashesModel(shell.wiring().clashDesk(), shell.changes());
        shell.changes().decideBy(record -> shell.go(new Destination.Clashes(Optional.of(record))));
    }

    View view(Destination.Clashes wanted) {
        wanted.record().ifPresent(model::want);
        View shown = view.orElseGet(() -> new ClashesView(model, shell::back));
        view = Optional.of(shown);
        return shown;
    }

    /** Says what became of a pack, where somebody has to decide at the head of what is to be decided. */
    void arrived(Arrived arrived) {
        if (arrived.clashes().isEmpty()) {
            tell.accept(ArrivedWords.of(arrived));
        } else {
            model.arrived(arrived);
            shell.go(new Destination.Clashes(Optional.empty()));
        }
        shell.changes().tell();
    }
}
