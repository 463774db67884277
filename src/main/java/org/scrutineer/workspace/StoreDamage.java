package org.scrutineer.workspace;

import java.util.Optional;

/** The cause of a Problem with a store's file that a backup would mend. */
public final class StoreDamage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<KeptBackup> offer;

    StoreDamage(Throwable cause) {
        this(cause, Optional.empty());
    }

    private StoreDamage(Throwable cause, Optional<KeptBackup> offer) {
        super("Damaged", cause);
        this.offer = offer;
    }

    StoreDamage offering(KeptBackup backup) {
        return new StoreDamage(this, Optional.of(backup));
    }

    /** The newest good backup, when there is one. */
    public Optional<KeptBackup> offer() {
        return offer;
    }
}
