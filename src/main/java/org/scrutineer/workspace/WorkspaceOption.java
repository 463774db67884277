package org.scrutineer.workspace;

import java.nio.file.Path;
import java.util.function.Function;
import org.scrutineer.workspace.Opener.WhenMissing;
import picocli.CommandLine.Option;

/** The option that every command has: in which workspace. */
public final class WorkspaceOption {
    @Option(names = "--workspace", required = true, paramLabel = "DIR", description = "The workspace's folder.")
    private Path folder;

    /** The folder that was named, for a command that works on it without opening the workspace. */
    public Path folder() {
        return folder;
    }

    /** Does the job in the workspace that was named, which must be there. */
    public <T, R> R open(Opener<T> opener, Function<T, R> job) {
        return opener.in(folder, WhenMissing.REFUSE, job);
    }

    public <T, R> R open(Opener<T> opener, WhenMissing missing, Function<T, R> job) {
        return opener.in(folder, missing, job);
    }
}
