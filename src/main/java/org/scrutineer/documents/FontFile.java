package org.scrutineer.documents;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ui.Problem;

/**
 * A TrueType file that somebody chose, checked before anything is drawn with it.
 *
 * @param name of the file
 * @param weight from 1 to 1,000: 400 is regular, 700 is bold
 * @param rights the bits of fsType in the table OS/2 of the OpenType specification
 */
record FontFile(String name, byte[] content, String family, int weight, int rights, Typeface typeface) {
    private static final int MOST_BYTES = 20 << 20;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int MAC_TRUE_TYPE = 0x74727565;
    private static final List<String> TABLES = List.of(
            "head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "OS/2", "name");
    private static final int FAMILY = 1;
    private static final int WINDOWS = 3;

    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_AND_PRINT = 0x0004;
    private static final int EDITABLE = 0x0008;
    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    static FontFile read(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Problem(name + " is larger than 20 MB.",
                    "Choose the regular and the bold .ttf file of a family.");
        }
        try {
            FontFile file = read(name, content, ByteBuffer.wrap(content));
            file.refuseWithoutRights();
            return file;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damaged) {
            throw damaged(name, damaged);
        }
    }

    private static FontFile read(String name, byte[] content, ByteBuffer font) {
        int kind = font.getInt(0);
        Map<String, Integer> tables = tables(font);
        if (kind != TRUE_TYPE && kind != MAC_TRUE_TYPE || tables.containsKey("CFF ")) {
            throw new Problem(name + " is not a TrueType font.", "Choose the .ttf files of the family.");
        }
        if (tables.containsKey("fvar")) {
            throw new Problem(
                    name + " holds all weights of a family in one file.", "Choose its static .ttf files instead.");
        }
        if (!tables.keySet().containsAll(TABLES)) {
            throw damaged(name, null);
        }
        int metrics = tables.get("OS/2");
        return new FontFile(
                name, content, family(font, tables.get("name"), name), font.getShort(metrics + 4) & 0xFFFF,
                font.getShort(metrics + 8) & 0xFFFF, new Typeface(content));
    }

    static Problem damaged(String name, Throwable cause) {
        return new Problem(name + " cannot be read as a font.", "Choose the .ttf files of another copy.", cause);
    }

    private static Map<String, Integer> tables(ByteBuffer font) {
        Map<String, Integer> tables = new HashMap<>();
        int count = font.getShort(4) & 0xFFFF;
        for (int table = 0; table < count; table++) {
            int entry = 12 + 16 * table;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            int start = font.getInt(entry + 8);
            int length = font.getInt(entry + 12);
            if (start < 0 || length < 0 || (long) start + length > font.capacity()) {
                throw new IndexOutOfBoundsException("A table ends after the file");
            }
            tables.put(new String(tag, StandardCharsets.US_ASCII), start);
        }
        return tables;
    }

    private static String family(ByteBuffer font, int table, String file) {
        int count = font.getShort(table + 2) & 0xFFFF;
        int texts = table + (font.getShort(table + 4) & 0xFFFF);
        for (int record = 0; record < count; record++) {
            int entry = table + 6 + 12 * record;
            if ((font.getShort(entry) & 0xFFFF) == WINDOWS && (font.getShort(entry + 6) & 0xFFFF) == FAMILY) {
                byte[] name = new byte[font.getShort(entry + 8) & 0xFFFF];
                font.get(texts + (font.getShort(entry + 10) & 0xFFFF), name);
                Charset utf16 = StandardCharsets.UTF_16BE;
                return Printable.text(new String(name, utf16)).strip();
            }
        }
        return file.replaceFirst("\\.[^.]*$", "");
    }

    private void refuseWithoutRights() {
        boolean refused = (rights & RESTRICTED) != 0 && (rights & (PREVIEW_AND_PRINT | EDITABLE)) == 0;
        if (refused || (rights & (NO_SUBSETS | BITMAPS_ONLY)) != 0) {
            throw new Problem(
                    "The licence of " + family + " does not let it be embedded in documents (" + name + ").",
                    "Choose a font that may be embedded.");
        }
    }

    boolean maySitInEditableDocuments() {
        return (rights & 0x000F) == 0 || (rights & EDITABLE) != 0;
    }
}
