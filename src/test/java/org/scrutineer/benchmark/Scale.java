package org.scrutineer.benchmark;

import java.util.Arrays;
import java.util.List;

/** How much of everything. */
enum Scale {
    FULL,
    /** A little of each, once: only to see that all methods still work and agree. */
    TINY;

    int of(int size) {
        return this == FULL ? size : Math.clamp(size / 1_000, 4, 20);
    }

    List<Integer> each(Integer... sizes) {
        return Arrays.stream(sizes).map(this::of).distinct().toList();
    }

    int rounds(int fewest, int most) {
        return this == FULL ? Math.max(fewest, most) : 1;
    }
}
