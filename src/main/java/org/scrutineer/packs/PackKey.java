package org.scrutineer.packs;

import java.security.SecureRandom;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.Stretching;

/** What a person or a workspace has to lock a new pack with. */
public sealed interface PackKey {
    /** @param passphrase stays the caller's to close */
    record OfPassphrase(Passphrase passphrase) implements PackKey {}

    record OfTeam(TeamKey key) implements PackKey {}

    /** A lock that was never used before, with its keys. */
    default Locked lock() {
        return switch (this) {
            case OfPassphrase(Passphrase passphrase) -> {
                PackLock.ByPassphrase lock = new PackLock.ByPassphrase(Stretching.fresh());
                yield new Locked(lock, PackKeys.of(passphrase, lock));
            }
            case OfTeam(TeamKey key) -> {
                byte[] salt = new byte[PackLock.ByTeamKey.SALT];
                new SecureRandom().nextBytes(salt);
                PackLock.ByTeamKey lock = new PackLock.ByTeamKey(key.id(), salt);
                yield new Locked(lock, PackKeys.of(key, lock));
            }
        };
    }

    /** A lock and the keys that it takes. */
    record Locked(PackLock lock, PackKeys keys) {}
}
