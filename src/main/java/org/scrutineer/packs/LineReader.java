package org.scrutineer.packs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Lines with their ends, as bytes; none longer than a text in a workspace can be. */
final class LineReader {
    private static final int LONGEST = 16 << 20;

    private final InputStream from;

    LineReader(InputStream from) {
        this.from = new BufferedInputStream(from, 1 << 16);
    }

    /** The next line with its end, or null after the last. @throws IllegalArgumentException when it has no end */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int one = from.read(); one >= 0; one = from.read()) {
            line.write(one);
            if (one == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new IllegalArgumentException("A line is too long");
            }
        }
        if (line.size() > 0) {
            throw new IllegalArgumentException("A line has no end");
        }
        return null;
    }

    /** A line without its end. @throws IllegalArgumentException when it is not UTF-8 */
    static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, line.length - 1)).toString();
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
