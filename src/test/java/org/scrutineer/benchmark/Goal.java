package org.scrutineer.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A bound on how long ours may take, measured against another method of the same contest.
 *
 * @param most of the other's time
 */
record Goal(String words, String other, double most) {
    static Goal timesFasterThan(String other, int times) {
        return new Goal("at least " + times + " times as fast as " + other, other, 1.0 / times);
    }

    static Goal withinTimes(String other, double times) {
        return new Goal(String.format(Locale.UK, "within %.1f times of %s", times, other), other, times);
    }

    /** One sentence, or nothing where the other method is not there. */
    Optional<String> verdict(Measured ours, Map<String, Measured> all) {
        Measured peer = all.get(other);
        if (peer == null || !peer.hasTurns() || !ours.hasTurns()) {
            return Optional.empty();
        }
        double share = ours.milliseconds() / peer.milliseconds();
        return Optional.of((share <= most ? "Goal met: " : "GOAL MISSED: ") + words + " (it took "
                + String.format(Locale.UK, share < 0.2 ? "%.3f" : "%.2f", share) + " of its time).");
    }
}
