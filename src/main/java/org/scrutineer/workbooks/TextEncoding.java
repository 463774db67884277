package org.scrutineer.workbooks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.scrutineer.ui.Problem;

/** Finds out how a text is written down: UTF-8, UTF-16, or as Excel on Windows saves CSV, windows-1252. */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextEncoding() {}

    /** @throws org.scrutineer.ui.Problem when the bytes are no text */
    static String decoded(byte[] bytes) {
        return decoded(bytes, Refused::unknown);
    }

    /** @param unknown what is said of bytes that are no text */
    static String decoded(byte[] bytes, Supplier<Problem> unknown) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (isDamaged(text, bytes, charset)) {
            text = new String(bytes, WINDOWS);
            if (text.indexOf(REPLACEMENT) >= 0) {
                throw unknown.get();
            }
        }
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw Refused.empty();
        }
        if (plain.chars().anyMatch(TextEncoding::isNoText)) {
            throw unknown.get();
        }
        return plain;
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        int some = Math.min(bytes.length, FileKind.HEAD) / 8;
        if (oddZeros > some && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros > some && oddZeros == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int place = from; place < Math.min(bytes.length, FileKind.HEAD); place += 2) {
            zeros += bytes[place] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Whether the text is in another charset: its bytes then come out as replacement signs that nobody wrote. */
    private static boolean isDamaged(String text, byte[] bytes, Charset charset) {
        return text.indexOf(REPLACEMENT) >= 0 && (!charset.equals(StandardCharsets.UTF_8)
                || text.chars().filter(sign -> sign == REPLACEMENT).count() != written(bytes));
    }

    /** How many replacement signs a program wrote into UTF-8 that had already lost the right ones. */
    private static long written(byte[] bytes) {
        long written = 0;
        for (int place = 0; place + 2 < bytes.length; place++) {
            written += (bytes[place] & 0xff) == 0xef && (bytes[place + 1] & 0xff) == 0xbf
                    && (bytes[place + 2] & 0xff) == 0xbd ? 1 : 0;
        }
        return written;
    }

    private static boolean isNoText(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f' && sign != 0x1a
                && sign != 0x0b;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
