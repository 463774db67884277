package org.scrutineer.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.protection.Remembering;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/** Opens a workspace, and says which backup would help where its file is damaged or gone. */
final class Recovery {
    private final Path folder;
    private final Holder holder;
    private final Unlocking unlocking;

    /** What opens the workspace, with the passphrase when that is needed. */
    interface Way {
        Home open(Unlocking unlocking);
    }

    Recovery(Path folder, Holder holder, Unlocking unlocking) {
        this.folder = folder;
        this.holder = holder;
        this.unlocking = new Remembering(unlocking);
    }

    Workspace open(Way way) {
        try {
            return new StoredWorkspace(way.open(unlocking));
        } catch (Problem problem) {
            throw problem.getCause() instanceof StoreDamage damage ? offering(problem, damage) : problem;
        }
    }

    private Problem offering(Problem problem, StoreDamage damage) {
        return quietly(this::newestGood).map(backup -> new Problem(
                problem.what(),
                backup.sentence() + " Restore it with “scrutineer restore --workspace " + folder
                        + "”: what is there now is kept beside it.",
                damage.offering(backup))).orElse(problem);
    }

    private Optional<KeptBackup> newestGood() {
        try (Restoring restoring = Restoring.in(folder, holder, unlocking)) {
            return restoring.newestGood();
        }
    }

    /** What keeps from looking into the backups is told when somebody restores one. */
    private static Optional<KeptBackup> quietly(Supplier<Optional<KeptBackup>> search) {
        try {
            return search.get();
        } catch (Problem unsearched) {
            return Optional.empty();
        }
    }
}
