package org.scrutineer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.scrutineer.ledger.Author;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/**
 * Opens the workspace in a folder for one command and closes it again.
 *
 * @param person who is named in history
 */
public record CommandOpener(Author person, InstantSource clock) implements Opener<Wiring> {
    @Override
    public <R> R in(Path folder, WhenMissing missing, Function<Wiring, R> job) {
        try (Workspace workspace = open(folder, missing)) {
            return job.apply(new Wiring(workspace, () -> person, clock));
        }
    }

    private Workspace open(Path folder, WhenMissing missing) {
        Holder holder = Holder.here(person.actor(), Opening.COMMAND_LINE);
        return switch (missing) {
            case REFUSE -> Workspace.openExisting(folder, holder);
            case CREATE -> Workspace.openOrCreate(folder, holder);
            case PRETEND -> Files.exists(folder) ? Workspace.openExisting(folder, holder) : Workspace.inMemory();
        };
    }
}
