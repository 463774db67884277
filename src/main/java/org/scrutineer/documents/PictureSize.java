package org.scrutineer.documents;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Writes into a PNG how many dots it has to the metre, so that programs place it at its size and not at that of a screen. */
final class PictureSize {
    private static final double INCHES_IN_A_METRE = 1 / 0.0254;
    /** Of a chunk's length, name and check sum. */
    private static final int AROUND = 12;
    /** The signature and the header, after which it stands. */
    private static final int HEADER_END = 8 + AROUND + 13;
    private static final int LENGTH = 9;

    private PictureSize() {}

    static byte[] said(byte[] png, double dotsAnInch) {
        int dots = (int) Math.round(dotsAnInch * INCHES_IN_A_METRE);
        byte[] chunk = ByteBuffer.allocate(4 + LENGTH)
                .put(new byte[]{'p', 'H', 'Y', 's'}).putInt(dots).putInt(dots).put((byte) 1).array();
        CRC32 check = new CRC32();
        check.update(chunk);
        return ByteBuffer.allocate(png.length + LENGTH + AROUND)
                .put(png, 0, HEADER_END)
                .putInt(LENGTH).put(chunk).putInt((int) check.getValue())
                .put(png, HEADER_END, png.length - HEADER_END)
                .array();
    }
}
