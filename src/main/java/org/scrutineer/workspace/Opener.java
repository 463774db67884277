package org.scrutineer.workspace;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * Opens a workspace for one command and closes it again.
 *
 * @param <T> what the command needs of it
 */
public interface Opener<T> {
    /**
     * @param create whether a workspace that is not there is made
     * @throws org.scrutineer.ui.Problem when it cannot be opened, or is open elsewhere
     */
    <R> R in(Path folder, boolean create, Function<T, R> job);

    /** This opener for a command that needs less. */
    default <S> Opener<S> giving(Function<T, S> part) {
        return new Opener<>() {
            @Override
            public <R> R in(Path folder, boolean create, Function<S, R> job) {
                return Opener.this.in(folder, create, all -> job.apply(part.apply(all)));
            }
        };
    }
}
