package org.scrutineer.protection;

import java.util.Optional;
import org.scrutineer.ui.Problem;

/**
 * What stands in the file {@value #NAME} of a protected workspace: its key twice, once under the passphrase and once
 * under the recovery key. Whoever has this file and neither of them has nothing.
 */
public final class KeyFile {
    public static final String NAME = "scrutineer.key";

    private static final String PASSPHRASE = "scrutineer key 1, passphrase";
    private static final String RECOVERY = "scrutineer key 1, recovery key";

    private final Wrapped byPassphrase;
    private final Wrapped byRecoveryKey;

    KeyFile(Wrapped byPassphrase, Wrapped byRecoveryKey) {
        this.byPassphrase = byPassphrase;
        this.byRecoveryKey = byRecoveryKey;
    }

    /**
     * A key that was just made.
     *
     * @param recovery to be shown once and kept nowhere
     */
    public record Made(KeyFile file, StoreKey key, RecoveryKey recovery) {}

    /** Makes a new key. Takes about a second. */
    public static Made make(Passphrase passphrase) {
        StoreKey key = StoreKey.random();
        return made(Wrapped.wrap(key, passphrase, PASSPHRASE), key);
    }

    /** The same key under another passphrase. */
    public KeyFile under(Passphrase passphrase, StoreKey key) {
        return new KeyFile(Wrapped.wrap(key, passphrase, PASSPHRASE), byRecoveryKey);
    }

    /** The same key with another recovery key. */
    public Made withNewRecoveryKey(StoreKey key) {
        return made(byPassphrase, key);
    }

    private static Made made(Wrapped byPassphrase, StoreKey key) {
        RecoveryKey recovery = RecoveryKey.random();
        try (Passphrase passphrase = recovery.asPassphrase()) {
            return new Made(new KeyFile(byPassphrase, Wrapped.wrap(key, passphrase, RECOVERY)), key, recovery);
        }
    }

    /** The key; empty when the passphrase is another. Takes about a third of a second. */
    public Optional<StoreKey> open(Passphrase passphrase) {
        return byPassphrase.open(passphrase, PASSPHRASE);
    }

    /** The key; empty when the recovery key is another. Takes about a third of a second. */
    public Optional<StoreKey> open(RecoveryKey recovery) {
        try (Passphrase passphrase = recovery.asPassphrase()) {
            return byRecoveryKey.open(passphrase, RECOVERY);
        }
    }

    /** As it stands in its file. */
    public byte[] bytes() {
        return KeyFileText.write(byPassphrase, byRecoveryKey);
    }

    /** Reads what stood in a file; a Problem when that is damaged or of a newer version. */
    public static KeyFile read(byte[] bytes) {
        try {
            return KeyFileText.read(bytes);
        } catch (IllegalArgumentException damaged) {
            throw new Problem(
                    "The file " + NAME + " is damaged, and without it nothing that is protected can be opened.",
                    "Take " + NAME + " from any backup of the workspace and put it in its place.",
                    damaged);
        }
    }
}
