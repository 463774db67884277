package org.scrutineer.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Running;

/** Packs that came: looked at, opened with their passphrase, and taken in. */
public final class OpenPackModel {
    private final PackTaking taking;
    private final Background background;
    private final Consumer<List<Taken>> taken;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** How far it has come. */
    sealed interface State {
        record Nothing() implements State {}

        /**
         * The files were looked at and nothing is known of what is in them.
         *
         * @param problem what kept them from being opened the last time
         */
        record Asking(List<PackFile> files, Optional<Problem> problem) implements State {}

        record Reading(List<PackFile> files) implements State {}

        record Done(List<Taken> taken) implements State {}

        /** They are no packs, or cannot be read. */
        record Refused(Problem problem) implements State {}
    }

    /** @param taken is told of what was taken in */
    public OpenPackModel(PackTaking taking, Background background, Consumer<List<Taken>> taken) {
        this.taking = taking;
        this.background = background;
        this.taken = taken;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The job that reads, while there is one. */
    ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Looks at files; where no passphrase is needed they are taken in at once. */
    public void open(List<Path> files) {
        state.set(new State.Nothing());
        background.quietly(
                progress -> PackFiles.inOrder(files.stream().map(PackFile::look).toList()),
                looked -> {
                    if (looked.stream().anyMatch(taking::needsPassphrase)) {
                        state.set(new State.Asking(looked, Optional.empty()));
                    } else {
                        read(looked, Optional.empty());
                    }
                },
                problem -> state.set(new State.Refused(problem)));
    }

    /** Whether that passphrase opens the files is found out in the background. @param typed is wiped */
    void takeIn(char[] typed) {
        if (state.get() instanceof State.Asking(List<PackFile> files, Optional<Problem> before)) {
            read(files, Optional.of(Passphrase.of(typed)));
        }
    }

    private void read(List<PackFile> files, Optional<Passphrase> passphrase) {
        state.set(new State.Reading(files));
        running.set(Optional.of(background.run(title(files), progress -> {
            try {
                return taking.take(files, passphrase, progress);
            } finally {
                passphrase.ifPresent(Passphrase::close);
            }
        }, done -> {
            state.set(new State.Done(done));
            taken.accept(done);
        }, problem -> state.set(passphrase.isPresent()
                ? new State.Asking(files, Optional.of(problem))
                : new State.Refused(problem)))));
    }

    /** Stops reading; what was not taken in yet is not. */
    void cancel() {
        if (state.get() instanceof State.Reading(List<PackFile> files)) {
            running.get().ifPresent(Running::cancel);
            state.set(new State.Asking(files, Optional.empty()));
        }
    }

    private static String title(List<PackFile> files) {
        return files.size() == 1
                ? "Reading " + files.getFirst().maker().words()
                : "Reading " + files.size() + " packs";
    }
}
