package org.scrutineer.packs;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** How the pieces of one pack are sealed: AES-256-GCM, by their order; each is bound to the file's header. */
final class Pieces {
    /** Bytes of a piece before it is sealed; only the last may have fewer. */
    static final int PLAIN = 64 * 1024;
    static final int TAG = 16;
    /** What stands before a sealed piece: its kind, and how long it is. */
    static final int HEAD = 1 + Integer.BYTES;
    static final byte MORE = 1;
    static final byte LAST = 2;
    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] header;
    private long count;

    /** @param header what every piece is bound to */
    Pieces(SecretKeySpec key, byte[] header) {
        this.key = key;
        this.header = header.clone();
    }

    /** The cipher of the next piece. No number is used twice with one key, because every pack has its own key. */
    Cipher next(int mode, byte kind) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putLong(count).put(kind).array();
        count++;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        return cipher;
    }
}
