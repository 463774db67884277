package org.scrutineer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.scrutineer.ledger.Author;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** The sample council's workspace, made once for all tests that only need it to be there. */
final class SampleWorkspace {
    private SampleWorkspace() {}

    /** Holds it when the first test asks for it. */
    private static final class Made {
        private static final Path FOLDER = make();
    }

    /** A copy of it that the test may do with as it likes. */
    static Path copyTo(Path folder) {
        try (Stream<Path> inside = Files.walk(Made.FOLDER)) {
            for (Path from : inside.toList()) {
                Path to = folder.resolve(Made.FOLDER.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("scrutineer-northmere");
            try (Workspace workspace = Workspace.openOrCreate(folder, Holder.here("Test", Opening.COMMAND_LINE))) {
                new SampleCouncil().fill(
                        new Wiring(workspace, () -> new Author("Test", "desk-1"), InstantSource.system()),
                        Progress.NONE);
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
