package org.scrutineer.visits;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a camera held a JPEG, as its EXIF says (1 to 8). It has to be read before the EXIF goes, or every second
 * photograph of a telephone would lie on its side.
 */
record PhotoOrientation(int value) {
    private static final PhotoOrientation UPRIGHT = new PhotoOrientation(1);
    private static final int START_OF_IMAGE = 0xffd8;
    private static final int START_OF_SCAN = 0xffda;
    private static final int EXIF_SEGMENT = 0xffe1;
    private static final long EXIF = 0x457869660000L;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    PhotoOrientation {
        if (value < 1 || value > 8) {
            throw new IllegalArgumentException("An orientation is 1 to 8, not " + value);
        }
    }

    /** Upright where nothing says otherwise, or what says so cannot be read. */
    static PhotoOrientation of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < 4 || (bytes.getShort(0) & 0xffff) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 4 <= file.length) {
            int marker = bytes.getShort(at) & 0xffff;
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN || marker < 0xff00 || length < 2) {
                return UPRIGHT;
            }
            int end = at + 2 + length;
            if (marker == EXIF_SEGMENT && end <= file.length && isExif(bytes, at + 4, end)) {
                return inside(bytes.slice(at + 10, end - at - 10));
            }
            at = end;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer bytes, int from, int end) {
        return from + 14 <= end && bytes.getLong(from) >>> 16 == EXIF;
    }

    /** @param tiff the directory of a TIFF file, as EXIF keeps it */
    private static PhotoOrientation inside(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xffff_ffffL;
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort((int) directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            int at = (int) directory + 2 + entry * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? new PhotoOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** Turns a picture of this size so that it stands upright, with its corner at nought. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
