package org.scrutineer.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;

/** A zip written by hand, so that it can be wrong in any way. */
final class RawZip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private int flags;
    private int attributes;
    private int comment;
    private int counted;
    private byte[] trailing = new byte[0];

    RawZip add(String name, String content) throws IOException {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawZip add(String name, byte[] content) throws IOException {
        return add(name, content, content.length, crc(content));
    }

    /** @param size what the zip says of it, whatever is true */
    RawZip add(String name, byte[] content, int size, long crc) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            deflating.write(content);
        }
        byte[] called = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer about = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 20).putShort((short) flags).putShort((short) ZipEntry.DEFLATED).putInt(0)
                .putInt((int) crc).putInt(packed.size()).putInt(size).putShort((short) called.length)
                .putShort((short) 0);
        ByteBuffer listed = ByteBuffer.allocate(46 + called.length).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x02014b50).putShort((short) (3 << 8 | 20)).put(about.array()).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putInt(attributes).putInt(bytes.size()).put(called);
        directory.add(listed.array());
        bytes.write(new byte[]{'P', 'K', 3, 4});
        bytes.write(about.array());
        bytes.write(called);
        bytes.write(packed.toByteArray());
        counted++;
        return this;
    }

    /** The next entries are said to be encrypted. */
    RawZip encrypted() {
        flags = 1;
        return this;
    }

    /** The next entries are said to be links. */
    RawZip links() {
        attributes = 0xA1FF << 16;
        return this;
    }

    /** More or fewer entries are said to be there. */
    RawZip counting(int more) {
        counted += more;
        return this;
    }

    RawZip commented() {
        comment = 5;
        return this;
    }

    RawZip trailing(byte[] more) {
        trailing = more;
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes.toByteArray());
        for (byte[] listed : directory) {
            all.write(listed);
        }
        ByteBuffer end = ByteBuffer.allocate(22 + comment).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50).putInt(0).putShort((short) counted).putShort((short) counted)
                .putInt(all.size() - bytes.size()).putInt(bytes.size()).putShort((short) comment);
        all.write(end.array());
        all.write(trailing);
        return all.toByteArray();
    }

    /** Without the list of what there is. */
    byte[] withoutDirectory() {
        return bytes.toByteArray();
    }

    private static long crc(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
