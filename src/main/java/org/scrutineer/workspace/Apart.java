package org.scrutineer.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs work on the store on a thread that nobody else knows, so that nobody can interrupt it. H2 does not live through
 * an interrupt: in a plain file it closes the store for everyone, and even with {@code async:} a rollback breaks off.
 */
final class Apart {
    private Apart() {}

    /** Waits for the work however long it takes; an interrupt of the caller is kept for afterwards. */
    static <T> T run(Callable<T> work) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("store").start(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
