package org.scrutineer.packs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of all that a pack brings. */
final class Whole {
    private final MessageDigest digest = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void add(byte[] line) {
        digest.update(line);
    }

    void add(Manifest.Kept file) {
        digest.update(HexFormat.of().parseHex(file.sha256()));
    }

    /** Lower-case hexadecimal. Nothing can be added after it was asked for. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
