package org.scrutineer.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** The words that are kept beside the picture in a PNG, packed or not, and what hangs behind its end. */
final class PngContents {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    private PngContents() {}

    static void read(FileContents into, String where, byte[] content) throws IOException {
        int at = SIGNATURE;
        while (at + FRAME <= content.length) {
            int length = ByteBuffer.wrap(content, at, 4).getInt();
            if (length < 0 || at + FRAME + (long) length > content.length) {
                throw new IOException("A chunk of a PNG is cut off");
            }
            String type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            byte[] data = Arrays.copyOfRange(content, at + 8, at + 8 + length);
            if (!type.equals("IDAT")) {
                into.text(where + ", " + type, data);
                unpacked(into, where + ", " + type, type, data);
            }
            at += FRAME + length;
            if (type.equals("IEND")) {
                break;
            }
        }
        into.text(where + ", after its end", Arrays.copyOfRange(content, Math.min(at, content.length), content.length));
    }

    private static void unpacked(FileContents into, String where, String type, byte[] data) throws IOException {
        int from = switch (type) {
            case "zTXt", "iCCP" -> after(data, 1) + 1;
            case "iTXt" -> after(data, 1) < data.length && data[after(data, 1)] == 1 ? after(data, 3) : data.length;
            default -> data.length;
        };
        if (from < data.length) {
            into.text(where, new InflaterInputStream(
                    new ByteArrayInputStream(data, from, data.length - from)).readAllBytes());
        }
    }

    /** The place behind so many noughts; in an iTXt two bytes stand between the first and the second. */
    private static int after(byte[] data, int noughts) {
        int left = noughts;
        for (int at = 0; at < data.length; at++) {
            if (data[at] == 0 && --left == 0) {
                return at + 1;
            }
            if (data[at] == 0 && left == noughts - 1 && noughts > 1) {
                at += 2;
            }
        }
        return data.length;
    }
}
