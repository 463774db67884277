package org.scrutineer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.scrutineer.ledger.Author;
import org.scrutineer.packs.PackDesk;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/**
 * Opens the workspace in a folder for one command and closes it again.
 *
 * @param person who is named in history
 * @param passphrases asked when the workspace is protected, and only then
 */
public record CommandOpener(Author person, InstantSource clock, PassphraseSource passphrases)
        implements
            Opener<Wiring> {
    CommandOpener(Author person, InstantSource clock) {
        this(person, clock, PassphraseSource.ofSystem());
    }

    @Override
    public <R> R in(Path folder, WhenMissing missing, Function<Wiring, R> job) {
        try (Workspace workspace = open(folder, missing)) {
            return job.apply(new Wiring(workspace, () -> person, clock));
        }
    }

    /** Makes a protected workspace and works in it. */
    <R> R begin(Path folder, KeyFile.Made key, Function<PackDesk, R> job) {
        Holder holder = Holder.here(person.actor(), Opening.COMMAND_LINE);
        try (Workspace workspace = Workspace.createProtected(folder, holder, key)) {
            return job.apply(new Wiring(workspace, () -> person, clock).packDesk());
        }
    }

    private Workspace open(Path folder, WhenMissing missing) {
        Holder holder = Holder.here(person.actor(), Opening.COMMAND_LINE);
        Unlocking unlocking = Unlocking.asking(passphrases);
        return switch (missing) {
            case REFUSE -> Workspace.openExisting(folder, holder, unlocking);
            case CREATE -> Workspace.openOrCreate(folder, holder, unlocking);
            case PRETEND -> Files.exists(folder)
                    ? Workspace.openExisting(folder, holder, unlocking)
                    : Workspace.inMemory();
        };
    }
}
