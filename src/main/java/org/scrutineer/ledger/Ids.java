package org.scrutineer.ledger;

import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;

/** Ids that sort in the order in which they are made (UUID version 7), also when the clock stands or goes back. */
final class Ids {
    private static final int SEQUENCES = 1 << 12;

    private final InstantSource clock;
    private final Random random;
    private long last;
    private int sequence;

    Ids(InstantSource clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    /** From now on every id sorts after this one, also where a clock that is ahead of this one made it. */
    synchronized void goPast(UUID id) {
        if (id.version() == 7) {
            long time = id.getMostSignificantBits() >>> 16;
            int place = (int) (id.getMostSignificantBits() & (SEQUENCES - 1));
            if (time > last) {
                last = time;
                sequence = place;
            } else if (time == last) {
                sequence = Math.max(sequence, place);
            }
        }
    }

    synchronized UUID next() {
        long now = clock.millis();
        if (now > last) {
            last = now;
            sequence = 0;
        } else if (++sequence == SEQUENCES) {
            last++;
            sequence = 0;
        }
        long high = (last << 16) | (0x7L << 12) | sequence;
        long low = (0b10L << 62) | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
