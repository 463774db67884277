package org.scrutineer.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/** A workspace as it shows through views: a store that asks it for a table gets the view of that name. */
final class SeenWorkspace implements Workspace {
    private final StoredWorkspace whole;
    private final Views views;

    SeenWorkspace(StoredWorkspace whole, Views views) {
        this.whole = whole;
        this.views = views;
    }

    @Override
    public Path folder() {
        return whole.folder();
    }

    @Override
    public <T> T read(Function<DSLContext, T> job) {
        return whole.readThrough(views, job);
    }

    @Override
    public <T> T write(Function<DSLContext, T> job) {
        throw new IllegalStateException("What is seen through views is only read.");
    }

    @Override
    public Optional<Path> backUp() {
        return Optional.empty();
    }

    @Override
    public Path backUpTo(Optional<Path> to) {
        throw new IllegalStateException("What is seen through views is only read.");
    }

    @Override
    public Workspace seenThrough(Views other) {
        throw new IllegalStateException("Views of views could show more than the first ones do.");
    }

    @Override
    public boolean whole() {
        return false;
    }

    /** The workspace itself goes on: whoever opened it closes it. */
    @Override
    public void close() {}
}
