package org.scrutineer.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Runs once and tells its result, whether that is a value or an error of any kind. */
final class Task<T> extends FutureTask<T> {
    private final Consumer<Result<T>> tell;

    sealed interface Result<T> {
        record Done<T>(T value) implements Result<T> {}

        record Failed<T>(Throwable cause) implements Result<T> {}
    }

    Task(Callable<T> job, Consumer<Result<T>> tell) {
        super(job);
        this.tell = tell;
    }

    @Override
    protected void done() {
        tell.accept(result());
    }

    private Result<T> result() {
        try {
            return new Result.Done<>(get());
        } catch (ExecutionException failed) {
            return new Result.Failed<>(failed.getCause());
        } catch (InterruptedException interrupted) {
            return new Result.Failed<>(interrupted);
        }
    }
}
