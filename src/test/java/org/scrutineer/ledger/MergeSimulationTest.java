package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.scrutineer.workspace.Workspace;

/**
 * The merge holds what it promises over many random histories of laptops and their packs; 100,000 of them are played
 * with -Dscrutineer.merges=100000.
 */
class MergeSimulationTest {
    private static final int HISTORIES = Integer.getInteger("scrutineer.merges", 2000);
    private static final int FIRST = Integer.getInteger("scrutineer.merges.first", 0);
    /** A wrong merge lives through fewer histories than this. */
    private static final int MOST = 12;

    /** Workspaces that are used again and again: to make one takes longer than to play a history. */
    private static final class Pool implements AutoCloseable {
        private final List<Workspace> workspaces = new ArrayList<>();

        Workspace workspace(int place) {
            while (workspaces.size() <= place) {
                workspaces.add(Workspace.inMemory());
            }
            return workspaces.get(place);
        }

        void play(int history, Simulation.Merging merging) {
            new Simulation(history, this::workspace, merging).play();
        }

        @Override
        public void close() {
            workspaces.forEach(Workspace::close);
        }
    }

    @Test
    void aWrongMergeIsFoundOut() {
        try (Pool pool = new Pool()) {
            for (WrongMerges wrong : WrongMerges.values()) {
                int lived = 0;
                while (lived < MOST && holds(pool, lived, wrong)) {
                    lived++;
                }
                assertThat(lived).as("histories that %s lived through", wrong).isLessThan(MOST);
            }
        }
    }

    private static boolean holds(Pool pool, int history, Simulation.Merging merging) {
        try {
            pool.play(history, merging);
            return true;
        } catch (AssertionError found) {
            return false;
        }
    }

    @Test
    void nothingIsLostWhateverTheWayOfThePacks() {
        AtomicInteger next = new AtomicInteger(FIRST);
        try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < Runtime.getRuntime().availableProcessors(); thread++) {
                all.add(threads.submit(() -> playUntil(FIRST + HISTORIES, next)));
            }
            assertThat(all).allSatisfy(each -> assertThatCode(each::get).doesNotThrowAnyException());
        }
    }

    private static void playUntil(int end, AtomicInteger next) {
        try (Pool pool = new Pool()) {
            for (int history = next.getAndIncrement(); history < end; history = next.getAndIncrement()) {
                pool.play(history, (site, parcel) -> site.exchange().takeIn(parcel));
            }
        } finally {
            next.set(end);
        }
    }
}
