package org.scrutineer.workspace;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The option that every command has: in which workspace. */
public final class WorkspaceOption {
    @Option(names = "--workspace", required = true, paramLabel = "DIR", description = "The workspace's folder.")
    private Path folder;

    /** Does the job in the workspace that was named, which must be there. */
    public <T, R> R open(Opener<T> opener, Function<T, R> job) {
        return opener.in(folder, false, job);
    }

    /** Does the job in the workspace that was named, and makes it when it is not there. */
    public <T, R> R openOrCreate(Opener<T> opener, Function<T, R> job) {
        return opener.in(folder, true, job);
    }
}
