package org.scrutineer.protection;

/** The cause of a Problem that another passphrase would mend: whoever asked can ask again. */
public final class StillLocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillLocked() {
        super("Protected");
    }
}
