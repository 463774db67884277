package org.scrutineer.workbooks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Counts the lists of a Word document as Word prints them: "1.1", "a)", "•". */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final int ALPHABET = 26;

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> ofNumber = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** @param text "%1.%2" where the places stand for the counts of the levels */
    private record Level(String format, String text, int start) {}

    /** @param list its number in the document; @param level from 0 */
    record Place(String list, int level) {}

    void read(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("abstractNum")) {
                String id = xml.attribute("abstractNumId", "");
                lists.put(id, levels(xml));
            } else if (xml.starts("num")) {
                String id = xml.attribute("numId", "");
                while (xml.next() && !xml.ends("num")) {
                    if (xml.starts("abstractNumId")) {
                        ofNumber.put(id, xml.attribute("val", ""));
                    }
                }
            }
            if (lists.size() > Limits.STYLES || ofNumber.size() > Limits.STYLES) {
                throw RefusedDocument.damaged();
            }
        }
    }

    private static Level[] levels(Xml xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        while (xml.next() && !xml.ends("abstractNum")) {
            if (xml.starts("lvl")) {
                int at = xml.number("ilvl", 0);
                Level read = level(xml);
                if (at >= 0 && at < LEVELS) {
                    levels[at] = read;
                }
            }
        }
        return levels;
    }

    private static Level level(Xml xml) throws XMLStreamException {
        String format = "decimal";
        String text = "";
        int start = 1;
        while (xml.next() && !xml.ends("lvl")) {
            if (xml.starts("numFmt")) {
                format = xml.attribute("val", format);
            } else if (xml.starts("lvlText")) {
                text = xml.attribute("val", "");
            } else if (xml.starts("start")) {
                start = xml.number("val", 1);
            }
        }
        return new Level(format, text, start);
    }

    /** The next mark of a list, or nothing where it prints none. */
    String next(Place place) {
        String abstractId = ofNumber.getOrDefault(place.list(), "");
        Level[] levels = lists.get(abstractId);
        int at = Math.clamp(place.level(), 0, LEVELS - 1);
        if (levels == null || levels[at] == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(counting(place.list(), abstractId, levels), none -> unbegun());
        count[at] = count[at] < 0 ? levels[at].start() : count[at] + 1;
        Arrays.fill(count, at + 1, LEVELS, -1);
        return printed(levels, at, count);
    }

    /** Headings of one outline are counted through whichever list they name; other lists begin anew. */
    private static String counting(String list, String abstractId, Level[] levels) {
        return levels[1] != null && levels[1].text().contains("%1.%2")
                ? "outline " + abstractId
                : "list " + list;
    }

    private static int[] unbegun() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, -1);
        return count;
    }

    private static String printed(Level[] levels, int at, int[] count) {
        if (levels[at].format().equals("bullet")) {
            return "•";
        }
        String text = levels[at].text();
        for (int level = 0; level < LEVELS; level++) {
            int number = count[level] < 0
                    ? Optional.ofNullable(levels[level]).map(Level::start).orElse(1)
                    : count[level];
            String format = levels[level] == null ? "decimal" : levels[level].format();
            text = text.replace("%" + (level + 1), said(number, format));
        }
        return text.strip();
    }

    private static String said(int number, String format) {
        return switch (format) {
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** A to Z, then AA, BB as Word counts on. */
    private static String letters(int number) {
        int from = Math.max(1, number) - 1;
        return String.valueOf((char) ('A' + from % ALPHABET)).repeat(Math.min(4, from / ALPHABET + 1));
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.clamp(number, 1, 399);
        for (int at = 0; at < values.length; at++) {
            while (left >= values[at]) {
                roman.append(signs[at]);
                left -= values[at];
            }
        }
        return roman.toString();
    }
}
