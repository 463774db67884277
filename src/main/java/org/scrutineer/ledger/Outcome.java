package org.scrutineer.ledger;

import java.time.Instant;
import java.util.UUID;

/** What became of an action. */
public sealed interface Outcome {
    /**
     * It is on the disk.
     *
     * @param changes how many field groups have another value now
     */
    record Saved(UUID set, String title, int changes, Instant at) implements Outcome {}

    /** Everything was already as it was wanted, so nothing was written. */
    record NothingChanged() implements Outcome {}
}
