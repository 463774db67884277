package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Background background = new Background(jobs::add, screen::add, unexpected::add);
    private final List<String> told = new ArrayList<>();

    @Test
    void aJobIsShownWhileItRunsAndItsResultArrivesOnTheScreen() {
        background.run("Reading", progress -> "done", told::add, problem -> told.add("failed"));
        assertThat(background.running()).extracting(Running::title).containsExactly("Reading");
        runJobs();
        assertThat(told).as("not before the screen takes it").isEmpty();
        runScreen();
        assertThat(told).containsExactly("done");
        assertThat(background.running()).isEmpty();
    }

    @Test
    void whatAPersonCanMendIsToldAsItStands() {
        background.<String>run("Reading", progress -> {
            throw new Problem("It is damaged.", "Ask for it again.");
        }, told::add, problem -> told.add(problem.whatToDo()));
        runJobs();
        runScreen();
        assertThat(told).containsExactly("Ask for it again.");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void anErrorThatNobodyExpectedGoesToTheOnePlace() {
        IllegalStateException error = new IllegalStateException("broken");
        background.<String>quietly(progress -> {
            throw error;
        }, told::add, problem -> told.add("failed"));
        runJobs();
        runScreen();
        assertThat(unexpected).containsExactly(error);
        assertThat(told).isEmpty();
    }

    @Test
    void aCancelledJobTellsNothing() {
        Running run = background.run("Reading", progress -> {
            progress.check();
            return "done";
        }, told::add, problem -> told.add("failed"));
        run.cancel();
        runJobs();
        runScreen();
        assertThat(told).isEmpty();
        assertThat(unexpected).isEmpty();
        assertThat(background.running()).isEmpty();
    }

    @Test
    void manyReportsAskTheScreenOnce() {
        Running run = background.run("Counting", progress -> {
            for (int step = 1; step <= 1_000; step++) {
                progress.report(step, 1_000, "Row " + step);
            }
            return "";
        }, told::add, problem -> {});
        runJobs();
        assertThat(screen).as("one for the progress, one for the result").hasSize(2);
        screen.removeFirst().run();
        assertThat(run.fractionProperty().get()).isEqualTo(1.0);
        assertThat(run.doingProperty().get()).isEqualTo("Row 1000");
    }

    @Test
    void editsAreMadeInTheOrderInWhichTheyWereAskedFor() {
        background.inTurn(progress -> told.add("first"), done -> {}, problem -> {});
        background.inTurn(progress -> told.add("second"), done -> {}, problem -> {});
        assertThat(jobs).as("the second waits for the first").hasSize(1);
        runJobs();
        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void anEditThatFailsDoesNotStopThoseAfterIt() {
        background.inTurn(progress -> {
            throw new Problem("The disk is full.", "Make room.");
        }, done -> {}, problem -> told.add(problem.what()));
        background.inTurn(progress -> told.add("second"), done -> {}, problem -> {});
        runJobs();
        runScreen();
        assertThat(told).containsExactly("second", "The disk is full.");
    }

    private void runJobs() {
        while (!jobs.isEmpty()) {
            jobs.removeFirst().run();
        }
    }

    private void runScreen() {
        while (!screen.isEmpty()) {
            screen.removeFirst().run();
        }
    }
}
