package org.scrutineer.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where errors arrive that nobody expected: each is logged once and shown with its code. */
public final class UnexpectedErrors implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final Consumer<Report> show;
    private final Consumer<Problem> mendable;
    private final Set<String> seen = new HashSet<>();

    /** @param details everything that helps to find the cause, for the clipboard */
    public record Report(ErrorCode code, String details) {}

    /** Both consumers are called on the thread on which the error arrived. */
    public UnexpectedErrors(Consumer<Report> show, Consumer<Problem> mendable) {
        this.show = show;
        this.mendable = mendable;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        accept(error);
    }

    @Override
    public void accept(Throwable error) {
        if (error instanceof Problem problem) {
            mendable.accept(problem);
            return;
        }
        ErrorCode code = ErrorCode.of(error);
        if (firstTime(code)) {
            LOG.error("Unexpected error {}", code.text(), error);
        }
        show.accept(new Report(code, details(code, error)));
    }

    private synchronized boolean firstTime(ErrorCode code) {
        return seen.add(code.text());
    }

    private static String details(ErrorCode code, Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace, true));
        return "Error %s%nJava %s on %s %s%n%n%s".formatted(
                code.text(), Runtime.version(), System.getProperty("os.name"), System.getProperty("os.version"),
                trace);
    }
}
