package org.scrutineer.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The turns of one method in one contest. */
final class Measured {
    private final Method method;
    private final List<Turn> turns = new ArrayList<>();
    private String digest;

    /** @param processor of this process and of those it started, or NaN where the system does not tell */
    record Turn(double milliseconds, double processorSeconds) {}

    Measured(Method method) {
        this.method = method;
    }

    Method method() {
        return method;
    }

    boolean wantsMore() {
        return method.work().isPresent() && turns.size() < method.mostTurns();
    }

    boolean hasTurns() {
        return !turns.isEmpty();
    }

    void add(Turn turn) {
        turns.add(turn);
    }

    /** Of the first turn; null before that. */
    String digest() {
        return digest;
    }

    void digest(String found) {
        digest = found;
    }

    /** The turns that count: the first third only warms up. */
    private List<Turn> kept() {
        return turns.subList(turns.size() / 3, turns.size());
    }

    /** The median; NaN where the method is not here. */
    double milliseconds() {
        if (turns.isEmpty()) {
            return Double.NaN;
        }
        double[] sorted = kept().stream().mapToDouble(Turn::milliseconds).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The mean: the system counts in hundredths of a second, which a median of short turns would show. */
    double processorSeconds() {
        return kept().stream().mapToDouble(Turn::processorSeconds).average().orElse(Double.NaN);
    }
}
