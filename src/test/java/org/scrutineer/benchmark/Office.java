package org.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.app.Wiring;
import org.scrutineer.intake.Aim;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** The whole program on a workspace on the disk, without a window. */
final class Office implements AutoCloseable {
    private final Workspace workspace;
    private final Wiring wiring;

    Office(Path folder) {
        workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.COMMAND_LINE));
        wiring = new Wiring(workspace, () -> new Author("A. Brown", "desk-1"), InstantSource.system());
    }

    Wiring wiring() {
        return wiring;
    }

    Workspace workspace() {
        return workspace;
    }

    /** From file to saved. */
    Outcome take(Path tracker, String review) {
        Aim aim = new Aim(Optional.of(review), Map.of(), Map.of(), false);
        return wiring.importDesk().take(wiring.importDesk().preview(tracker, aim, Progress.NONE), clash -> false);
    }

    /** Takes in a new tracker of so many recommendations. */
    Review review(Path folder, int recommendations) throws IOException {
        Path tracker = MadeUpWorkbooks.tracker(
                folder.resolve("review-" + recommendations + ".xlsx"), recommendations, recommendations);
        String title = "Review of " + recommendations;
        take(tracker, title);
        return wiring.register().reviewTitled(title).orElseThrow();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
