package org.scrutineer.packs;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.scrutineer.protection.Passphrase;

/** The keys of one pack, drawn from a passphrase or a team key: one for its content, and a mark by which it is known. */
final class PackKeys {
    static final int CHECK = 16;
    private static final int KEY = 32;

    private final byte[] content;
    private final byte[] check;

    private PackKeys(byte[] master, byte[] salt) {
        content = drawn(master, salt, "scrutineer pack 1, content", KEY);
        check = drawn(master, salt, "scrutineer pack 1, check", CHECK);
    }

    /** Takes about a third of a second. */
    static PackKeys of(Passphrase passphrase, PackLock.ByPassphrase lock) {
        return new PackKeys(lock.stretching().key(passphrase), lock.salt());
    }

    static PackKeys of(TeamKey key, PackLock.ByTeamKey lock) {
        return new PackKeys(key.bytes(), lock.salt());
    }

    SecretKeySpec content() {
        return new SecretKeySpec(content, "AES");
    }

    /** Stands in the file, so that a wrong passphrase is told from damage. */
    byte[] check() {
        return check.clone();
    }

    private static byte[] drawn(byte[] master, byte[] salt, String use, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract()
                    .addIKM(master)
                    .addSalt(salt)
                    .thenExpand(use.getBytes(java.nio.charset.StandardCharsets.US_ASCII), bytes));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
