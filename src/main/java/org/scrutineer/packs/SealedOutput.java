package org.scrutineer.packs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * Encrypts what is written in pieces that each carry their place and whether they are the last, so that no piece can
 * be left out, moved or added. Closing it writes the last piece; the stream below stays open.
 */
final class SealedOutput extends OutputStream {
    private final OutputStream below;
    private final Pieces pieces;
    private final byte[] plain = new byte[Pieces.PLAIN];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream below, Pieces pieces) {
        this.below = below;
        this.pieces = pieces;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        while (at < from + count) {
            // A full piece is held until it is known whether anything follows.
            if (filled == plain.length) {
                seal(Pieces.MORE);
            }
            int some = Math.min(plain.length - filled, from + count - at);
            System.arraycopy(bytes, at, plain, filled, some);
            filled += some;
            at += some;
        }
    }

    private void seal(byte kind) throws IOException {
        try {
            byte[] sealed = pieces.next(Cipher.ENCRYPT_MODE, kind).doFinal(plain, 0, filled);
            below.write(ByteBuffer.allocate(Pieces.HEAD).put(kind).putInt(sealed.length).array());
            below.write(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(Pieces.LAST);
            Arrays.fill(plain, (byte) 0);
            below.flush();
        }
    }
}
