package org.scrutineer.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide each character of a TrueType font is and which characters it has: enough to lay a page out before any
 * writer is opened, with the same answer for PDF, Word and pictures.
 *
 * <p>Reads the tables head, hhea, hmtx and cmap (formats 4 and 12) of the OpenType specification.
 */
final class Typeface {
    private static final int FORMAT_FOR_ALL_PLANES = 12;
    private static final int FORMAT_FOR_THE_BASIC_PLANE = 4;
    private static final int MOST_CHARACTERS = 0x110000;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final int[] advances;
    private final char[] basicGlyphs = new char[0x10000];
    private final Map<Integer, Integer> otherGlyphs = new HashMap<>();
    private final int[] firstCharacters;

    Typeface(byte[] file) {
        font = ByteBuffer.wrap(file);
        int count = unsignedShort(4);
        for (int table = 0; table < count; table++) {
            int entry = 12 + 16 * table;
            String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, font.getInt(entry + 8));
        }
        unitsPerEm = unsignedShort(tables.get("head") + 18);
        advances = readAdvances();
        readCharacters();
        firstCharacters = new int[unsignedShort(tables.get("maxp") + 4)];
        Arrays.fill(firstCharacters, -1);
        for (int character = basicGlyphs.length - 1; character > ' '; character--) {
            firstCharacters[basicGlyphs[character]] = character;
        }
        firstCharacters[basicGlyphs[' ']] = ' ';
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** In ems: multiply by the size in points. */
    double width(int character) {
        return advances[Math.min(glyph(character), advances.length - 1)] / unitsPerEm;
    }

    /**
     * The first character that is drawn with this one's glyph. A PDF font can say only one character for a glyph, so
     * that a no-break hyphen would otherwise be copied out wherever a hyphen stands.
     */
    int firstWithSameGlyph(int character) {
        int first = firstCharacters[glyph(character)];
        return first < 0 ? character : first;
    }

    private int glyph(int character) {
        return character < basicGlyphs.length ? basicGlyphs[character] : otherGlyphs.getOrDefault(character, 0);
    }

    private int[] readAdvances() {
        int count = unsignedShort(tables.get("hhea") + 34);
        int[] widths = new int[count];
        for (int glyph = 0; glyph < count; glyph++) {
            widths[glyph] = unsignedShort(tables.get("hmtx") + 4 * glyph);
        }
        return widths;
    }

    private void readCharacters() {
        int start = tables.get("cmap");
        int count = unsignedShort(start + 2);
        for (int entry = 0; entry < count; entry++) {
            int map = start + font.getInt(start + 8 + 8 * entry);
            switch (unsignedShort(map)) {
                case FORMAT_FOR_THE_BASIC_PLANE -> readBasicPlane(map);
                case FORMAT_FOR_ALL_PLANES -> readAllPlanes(map);
                default -> {
                    // Older formats repeat what those two say.
                }
            }
        }
    }

    private void readBasicPlane(int map) {
        int segments = unsignedShort(map + 6) / 2;
        for (int segment = 0; segment < segments; segment++) {
            int last = unsignedShort(map + 14 + 2 * segment);
            int first = unsignedShort(map + 16 + 2 * (segments + segment));
            int delta = unsignedShort(map + 16 + 2 * (2 * segments + segment));
            int offsetAt = map + 16 + 2 * (3 * segments + segment);
            int offset = unsignedShort(offsetAt);
            for (int character = first; character <= last && character != 0xFFFF; character++) {
                int raw = offset == 0 ? character : unsignedShort(offsetAt + offset + 2 * (character - first));
                basicGlyphs[character] = (char) (raw == 0 ? 0 : raw + delta);
            }
        }
    }

    private void readAllPlanes(int map) {
        int groups = font.getInt(map + 12);
        long read = 0;
        for (int group = 0; group < groups; group++) {
            int entry = map + 16 + 12 * group;
            int first = font.getInt(entry);
            read += Math.max(0, font.getInt(entry + 4) - (long) first + 1);
            if (first < 0 || read > MOST_CHARACTERS) {
                throw new IndexOutOfBoundsException("More characters than there are");
            }
            for (int character = first; character <= font.getInt(entry + 4); character++) {
                int glyph = font.getInt(entry + 8) + character - first;
                if (character < basicGlyphs.length) {
                    basicGlyphs[character] = (char) glyph;
                } else {
                    otherGlyphs.put(character, glyph);
                }
            }
        }
    }

    private int unsignedShort(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
