package org.scrutineer.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A job that runs: its title, how far it is, and the way to stop it. However often it reports, the screen is asked
 * to redraw only once at a time. */
public final class Running implements Progress {
    private final String title;
    private final Executor screen;
    private final AtomicReference<Report> latest = new AtomicReference<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private volatile boolean cancelled;

    private record Report(long done, long total, String doing) {}

    Running(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
    }

    public String title() {
        return title;
    }

    /** From 0 to 1, or negative while it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Asks the job to stop; it stops where it next looks. */
    public void cancel() {
        cancelled = true;
        doing.set("Stopping");
    }

    @Override
    public void report(long done, long total, String doing) {
        if (latest.getAndSet(new Report(done, total, doing)) == null) {
            screen.execute(this::show);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    private void show() {
        Report report = latest.getAndSet(null);
        if (!cancelled) {
            fraction.set(report.total() <= 0 ? -1 : (double) report.done() / report.total());
            doing.set(report.doing());
        }
    }
}
