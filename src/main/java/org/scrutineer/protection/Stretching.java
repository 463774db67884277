package org.scrutineer.protection;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How a key is made of a passphrase, so slowly that guessing does not pay: PBKDF2 with HMAC-SHA-256.
 *
 * @param iterations from 100,000 to 10,000,000; more would only keep the reader of a hostile file busy
 * @param salt 16 to 64 bytes
 */
public record Stretching(int iterations, byte[] salt) {
    /** What OWASP asks for; about a third of a second on an office computer. */
    public static final int USUAL = 600_000;

    private static final int FEWEST = 100_000;
    private static final int MOST = 10_000_000;
    private static final int KEY_BITS = 256;

    public Stretching {
        if (iterations < FEWEST || iterations > MOST) {
            throw new IllegalArgumentException("Not from " + FEWEST + " to " + MOST + " iterations: " + iterations);
        }
        if (salt.length < 16 || salt.length > 64) {
            throw new IllegalArgumentException("A salt has 16 to 64 bytes, not " + salt.length);
        }
        salt = salt.clone();
    }

    /** With a salt that was never used before. */
    public static Stretching fresh() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new Stretching(USUAL, salt);
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /** @return 32 bytes */
    public byte[] key(Passphrase passphrase) {
        PBEKeySpec asked = new PBEKeySpec(passphrase.letters(), salt, iterations, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(asked).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            asked.clearPassword();
        }
    }
}
