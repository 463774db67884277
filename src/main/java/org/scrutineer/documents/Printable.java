package org.scrutineer.documents;

import java.text.Normalizer;

/**
 * Text as every writer prints it: the same characters in PDF and Word, and none that either format forbids. Words are
 * never changed; what is dropped was never visible.
 */
final class Printable {
    private Printable() {}

    /**
     * Drops control characters, lone surrogates, soft hyphens and other invisible marks, composes accents and makes
     * every kind of line end one {@code \n}.
     */
    static String text(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (isPlain(plain)) {
            return plain;
        }
        StringBuilder printable = new StringBuilder(plain.length());
        plain.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (endsLine(character)) {
                printable.append('\n');
            } else if (character == '\t') {
                printable.append(' ');
            } else if (!isInvisible(character)) {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    /** Most text needs nothing done, and papers are long. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean latin = character >= ' ' && character <= '~' || character > 0xA0 && character < 0x300;
            if (!latin || character == 0xAD) {
                return false;
            }
        }
        return true;
    }

    /** U+000B is what Word and Excel write for a line break inside a paragraph. */
    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == 0x0B || character == 0x85 || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> isVariationSelector(character) || isNoCharacter(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    /** Set aside by Unicode for a program's own use; XML forbids two of them. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }
}
