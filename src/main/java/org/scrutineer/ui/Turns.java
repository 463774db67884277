package org.scrutineer.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Lets one job run at a time, in the order in which they came, on the threads of another executor. */
final class Turns implements Executor {
    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    Turns(Executor threads) {
        this.threads = threads;
    }

    @Override
    public synchronized void execute(Runnable job) {
        waiting.add(job);
        if (!busy) {
            next();
        }
    }

    private synchronized void next() {
        Runnable job = waiting.poll();
        busy = job != null;
        if (busy) {
            threads.execute(() -> {
                try {
                    job.run();
                } finally {
                    next();
                }
            });
        }
    }
}
