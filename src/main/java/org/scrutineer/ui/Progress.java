package org.scrutineer.ui;

import java.util.concurrent.CancellationException;

/** What a long job tells about itself, and how it learns that nobody wants it any more. Safe from any thread. */
public interface Progress {
    /** Nobody watches and nobody cancels: tests and the command line. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total, String doing) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param done steps that are finished
     * @param total steps in all, or a negative number when that is not known
     * @param doing what is being done, in words for a person
     */
    void report(long done, long total, String doing);

    boolean cancelled();

    /** Ends the job here when it has been cancelled. Jobs call this often; they are never interrupted. */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
