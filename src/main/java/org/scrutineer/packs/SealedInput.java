package org.scrutineer.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Gives back what {@link SealedOutput} took, a piece at a time; nothing of a piece before its seal was looked at. */
final class SealedInput extends InputStream {
    private final InputStream below;
    private final Pieces pieces;
    private final Refusal refusal;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    SealedInput(InputStream below, Pieces pieces, Refusal refusal) {
        this.below = below;
        this.pieces = pieces;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            plain = open();
            at = 0;
        }
        int some = Math.min(count, plain.length - at);
        System.arraycopy(plain, at, into, from, some);
        at += some;
        return some;
    }

    private byte[] open() throws IOException {
        ByteBuffer head = ByteBuffer.wrap(whole(Pieces.HEAD));
        byte kind = head.get();
        int length = head.getInt();
        // Where a file is still being copied its end is often there already, and empty.
        if (kind == 0 && length == 0) {
            throw refusal.notWhole();
        }
        boolean last = kind == Pieces.LAST;
        if (!last && kind != Pieces.MORE || length < Pieces.TAG || length > Pieces.PLAIN + Pieces.TAG
                || !last && length != Pieces.PLAIN + Pieces.TAG) {
            throw refusal.damaged();
        }
        byte[] sealed = whole(length);
        if (last) {
            ended = true;
            if (below.read() >= 0) {
                throw refusal.damaged();
            }
        }
        return opened(sealed, kind);
    }

    private byte[] opened(byte[] sealed, byte kind) {
        try {
            return pieces.next(Cipher.DECRYPT_MODE, kind).doFinal(sealed);
        } catch (GeneralSecurityException brokenSeal) {
            throw isBlank(sealed) ? refusal.notWhole() : refusal.damaged(brokenSeal);
        }
    }

    /** Whether the end of a piece was never written. */
    private static boolean isBlank(byte[] sealed) {
        for (int at = sealed.length - Pieces.TAG; at < sealed.length; at++) {
            if (sealed[at] != 0) {
                return false;
            }
        }
        return true;
    }

    private byte[] whole(int count) throws IOException {
        byte[] bytes = below.readNBytes(count);
        if (bytes.length < count) {
            throw refusal.notWhole();
        }
        return bytes;
    }
}
