package org.scrutineer.packs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.scrutineer.ui.Problem;

/**
 * A random key that the workspaces of one team open each other's packs with, so that nobody types a passphrase. It
 * goes along in packs that a passphrase opens.
 *
 * @param secret 32 bytes in lower-case hexadecimal
 */
public record TeamKey(String secret, Instant made) {
    private static final int BYTES = 32;
    private static final int ID = 8;

    public TeamKey {
        if (!secret.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new IllegalArgumentException("A team key has " + BYTES + " bytes");
        }
    }

    static TeamKey random(Instant now) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new TeamKey(HexFormat.of().formatHex(secret), now);
    }

    /** Reads one as {@link #text} writes it; a Problem when it is none. */
    static TeamKey read(String typed, Instant now) {
        String secret = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", "");
        try {
            return new TeamKey(secret, now);
        } catch (IllegalArgumentException other) {
            throw new Problem(
                    "This is no team key.",
                    "A team key has 16 groups of four signs; “scrutineer pack key” shows it.", other);
        }
    }

    /** Tells it from others without giving it away. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return HexFormat.of().formatHex(digest, 0, ID);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As it is written down: groups of four. */
    public String text() {
        return String.join("-", secret.split("(?<=\\G.{4})"));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(secret);
    }

    /** Never the key: it must not reach a log. */
    @Override
    public String toString() {
        return "TeamKey";
    }
}
