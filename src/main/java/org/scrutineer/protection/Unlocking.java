package org.scrutineer.protection;

import java.util.Optional;
import org.scrutineer.ui.Problem;

/** Finds the key of something that is protected; asked when there is such a thing, and only then. */
public interface Unlocking {
    /** For whoever has no passphrase: what is protected stays shut. */
    Unlocking NONE = (file, what) -> {
        throw new Problem(
                what.substring(0, 1).toUpperCase(java.util.Locale.UK) + what.substring(1) + " is protected.",
                "Open it with its passphrase or its recovery key.",
                new StillLocked());
    };

    /**
     * The key; a Problem with the cause {@link StillLocked} when what the person gave does not fit.
     *
     * @param what "the workspace in northmere"
     */
    StoreKey unlock(KeyFile file, String what);

    /** With a passphrase that was typed already. */
    static Unlocking with(Passphrase passphrase) {
        return (file, what) -> fitting(file.open(passphrase), what, "passphrase", "Type it again; capitals count.");
    }

    static Unlocking with(RecoveryKey recovery) {
        return (file, what) -> fitting(
                file.open(recovery), what, "recovery key", "Use the one that was shown last for this workspace.");
    }

    /** Asks a person who sits at the command line. */
    static Unlocking asking(PassphraseSource source) {
        return (file, what) -> {
            try (Passphrase passphrase = source.existing(what)) {
                return with(passphrase).unlock(file, what);
            }
        };
    }

    private static StoreKey fitting(Optional<StoreKey> key, String what, String given, String whatToDo) {
        return key.orElseThrow(() -> new Problem(
                "This " + given + " does not open " + what + ".",
                whatToDo + " Nothing was changed.",
                new StillLocked()));
    }
}
