package org.scrutineer.snapshots;

import java.util.UUID;

/** What was known when a snapshot was taken, as far as the next paper asks. */
public final class Known {
    private final AsOf then;

    Known(AsOf then) {
        this.then = then;
    }

    /** Whether a record was there. */
    public boolean had(UUID record) {
        return then.holds(record);
    }

    /** Whether a resolution or an information request was closed already. */
    public boolean closed(UUID undertaking) {
        return !(then.text(undertaking, "closed") + then.text(undertaking, "closing_note")).isEmpty();
    }
}
