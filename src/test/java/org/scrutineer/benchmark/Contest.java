package org.scrutineer.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * Several ways of doing the same thing, ours first.
 *
 * @param time after which no further round is begun
 * @param times how often the thing itself is done in one turn: figures are for one
 */
record Contest(String title, Duration time, int times, List<Method> methods, List<Goal> goals) {
    Contest {
        methods = List.copyOf(methods);
        goals = List.copyOf(goals);
    }

    static Contest of(String title, int seconds, Method... methods) {
        return new Contest(title, Duration.ofSeconds(seconds), 1, List.of(methods), List.of());
    }

    Contest times(int each) {
        return new Contest(title, time, each, methods, goals);
    }

    Contest goals(Goal... wanted) {
        return new Contest(title, time, times, methods, List.of(wanted));
    }
}
