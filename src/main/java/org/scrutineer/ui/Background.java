package org.scrutineer.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Does long jobs apart from the screen and brings their results back to it. A job is asked to stop through its
 * progress and never interrupted: an interrupt inside the store would close its file for everyone.
 */
public final class Background {
    private final Executor jobs;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final Executor turns;
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    /** A long job; it may end with a {@link Problem}, which is shown as it stands. */
    public interface Job<T> {
        T run(Progress progress);
    }

    /** What to do with what a person can mend. */
    public interface Failed extends Consumer<Problem> {}

    /** @param unexpected takes every error that nobody expected */
    public Background(Executor jobs, Executor screen, Consumer<Throwable> unexpected) {
        this.jobs = jobs;
        this.screen = screen;
        this.unexpected = unexpected;
        this.turns = new Turns(jobs);
    }

    /** Virtual threads for the jobs, the toolkit's thread for the screen. */
    public static Background forScreen(Consumer<Throwable> unexpected) {
        return new Background(
                job -> Thread.ofVirtual().name("job").start(job), Platform::runLater, unexpected);
    }

    /** Everything at once on the calling thread: tests and the command line. */
    public static Background atOnce() {
        return new Background(Runnable::run, Runnable::run, error -> {
            throw new IllegalStateException(error);
        });
    }

    /** The jobs that a person should see, in the order in which they were started. */
    public ObservableList<Running> running() {
        return running;
    }

    /** Runs a job that is shown with its title and can be cancelled. Call on the screen's thread. */
    public <T> Running run(String title, Job<T> job, Consumer<T> done, Failed failed) {
        Running run = new Running(title, screen);
        running.add(run);
        start(jobs, run, job, done, failed);
        return run;
    }

    /** Runs a short job that nobody needs to see, such as a query. */
    public <T> Running quietly(Job<T> job, Consumer<T> done, Failed failed) {
        Running run = new Running("", screen);
        start(jobs, run, job, done, failed);
        return run;
    }

    /** Runs short jobs one after the other, in the order in which they were asked for: edits. */
    public <T> void inTurn(Job<T> job, Consumer<T> done, Failed failed) {
        start(turns, new Running("", screen), job, done, failed);
    }

    private <T> void start(Executor on, Running run, Job<T> job, Consumer<T> done, Failed failed) {
        Task<T> task = new Task<>(() -> job.run(run), result -> screen.execute(() -> {
            running.remove(run);
            switch (result) {
                case Task.Result.Done<T>(T value) -> deliver(run, value, done);
                case Task.Result.Failed<T>(Throwable cause) -> fail(cause, failed);
            }
        }));
        on.execute(task);
    }

    private static <T> void deliver(Running run, T value, Consumer<T> done) {
        if (!run.cancelled()) {
            done.accept(value);
        }
    }

    private void fail(Throwable cause, Failed failed) {
        switch (cause) {
            case Problem problem -> failed.accept(problem);
            case CancellationException cancelled -> {
            }
            default -> unexpected.accept(cause);
        }
    }
}
