package org.scrutineer.voices;

import java.util.List;

/**
 * A line of notes with how it looks.
 *
 * @param number where it stands, from 1
 * @param text without what stands before it as a number or a bullet
 * @param whole as it is written
 * @param label the number or letter before it, without points and brackets at its ends: "2.6", "A"
 * @param depth how far it is moved in
 * @param apart whether an empty line stands before it
 * @param cells of a row of a table; otherwise none
 */
record NoteLine(
        int number, NoteSort sort, String text, String whole, String label, int depth, boolean apart,
        List<String> cells) {
    NoteLine {
        cells = List.copyOf(cells);
    }

    NoteLine as(NoteSort other) {
        return new NoteLine(number, other, text, whole, label, depth, apart, cells);
    }

    /** With the number or letter as a part of the text: it says something and does not count. */
    NoteLine unlabelled() {
        return new NoteLine(number, NoteSort.PLAIN, whole, whole, "", depth, apart, cells);
    }

    NoteLine withMore(String more) {
        return new NoteLine(
                number, sort, (text + " " + more).strip(), (whole + " " + more).strip(), label, depth, apart, cells);
    }

    boolean asks() {
        return text.replaceAll("[\\s*_”\"’')]+$", "").endsWith("?");
    }

    int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
