package org.scrutineer.workspace;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * Opens a workspace for one command and closes it again.
 *
 * @param <T> what the command needs of it
 */
public interface Opener<T> {
    /** What becomes of a command whose workspace is not there. */
    enum WhenMissing {
        REFUSE,
        CREATE,
        /** It works in an empty one that is forgotten at the end: a dry run. */
        PRETEND
    }

    /** Throws a {@link org.scrutineer.ui.Problem} when it cannot be opened, or is open elsewhere. */
    <R> R in(Path folder, WhenMissing missing, Function<T, R> job);

    /** This opener for a command that needs less. */
    default <S> Opener<S> giving(Function<T, S> part) {
        return new Opener<>() {
            @Override
            public <R> R in(Path folder, WhenMissing missing, Function<S, R> job) {
                return Opener.this.in(folder, missing, all -> job.apply(part.apply(all)));
            }
        };
    }
}
