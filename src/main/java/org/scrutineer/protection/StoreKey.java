package org.scrutineer.protection;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random key of 256 bits that a store is encrypted with. It has nothing to do with any passphrase. */
public final class StoreKey {
    static final int BYTES = 32;

    private final byte[] bytes;

    StoreKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    static StoreKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new StoreKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As the file password of a store: 64 digits, new for each caller. */
    public char[] filePassword() {
        return HexFormat.of().formatHex(bytes).toCharArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return bytes[0];
    }

    /** Never the key: it must not reach a log. */
    @Override
    public String toString() {
        return "StoreKey";
    }
}
