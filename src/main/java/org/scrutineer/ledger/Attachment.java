package org.scrutineer.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is kept inside the store, once for each content.
 *
 * @param sha256 lower-case hexadecimal
 */
public record Attachment(String sha256, String name, byte[] content) {
    /** The SHA-256 of some content in lower-case hexadecimal. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
