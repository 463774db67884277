package org.scrutineer.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import org.scrutineer.ui.Problem;

/**
 * The second way into what is protected, for the day on which the passphrase is forgotten: 160 random bits as 32
 * characters and 4 more that are worked out from them, so that a typing mistake is told from a wrong key.
 *
 * <p>Letters that are taken for digits are not used, and are read as those digits when somebody writes them.
 */
public final class RecoveryKey {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 32;
    private static final int CHECK = 4;
    private static final int GROUP = 4;

    private final String signs;

    private RecoveryKey(String signs) {
        this.signs = signs;
    }

    static RecoveryKey random() {
        byte[] random = new byte[RANDOM];
        new SecureRandom().nextBytes(random);
        String signs = signs(random, RANDOM);
        return new RecoveryKey(signs + check(signs));
    }

    /** Reads one as people write it, with or without spaces and lines between its groups. */
    public static RecoveryKey read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.,]+", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (signs.length() != RANDOM + CHECK) {
            throw new Problem(
                    "A recovery key has " + (RANDOM + CHECK) + " letters and digits, and this has " + signs.length()
                            + ".",
                    "Type all " + (RANDOM + CHECK) / GROUP + " groups of it.");
        }
        String random = signs.substring(0, RANDOM);
        if (!check(random).equals(signs.substring(RANDOM))) {
            throw new Problem(
                    "The recovery key has a typing mistake in it.",
                    "Compare it group by group with what was written down.");
        }
        return new RecoveryKey(signs);
    }

    /** As it is written down: nine groups of four. */
    public String text() {
        return String.join("-", signs.split("(?<=\\G.{" + GROUP + "})"));
    }

    Passphrase asPassphrase() {
        return Passphrase.of(signs.toCharArray());
    }

    private static String check(String signs) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
            return signs(digest, CHECK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Five bits of each byte. */
    private static String signs(byte[] bytes, int count) {
        StringBuilder signs = new StringBuilder();
        for (int sign = 0; sign < count; sign++) {
            signs.append(SIGNS.charAt(bytes[sign] & 31));
        }
        return signs.toString();
    }

    /** Never the key: it must not reach a log. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
