package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;

/** Fits words of a chart into the room that they have. */
final class ChartWords {
    private static final String CUT = "…";

    private ChartWords() {}

    static double width(String words, double size) {
        return Faces.shipped().width(Printable.text(words), Face.REGULAR, size);
    }

    /** Of the words in a box. */
    static double boxWidth(String words, double size) {
        return Faces.shipped().width(Printable.text(words), Face.SEMIBOLD, size);
    }

    /** Broken at spaces into at most so many lines; what does not fit is cut, and says so. */
    static List<String> lines(String words, double size, double width, int most) {
        List<String> lines = broken(words, size, width);
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(rest);
        }
        return lines.stream().map(line -> cut(line, size, width)).toList();
    }

    static boolean fits(String words, double size, double width, int most) {
        List<String> lines = broken(words, size, width);
        return lines.size() <= most && lines.stream().allMatch(line -> width(line, size) <= width);
    }

    private static List<String> broken(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(String line, double size, double width) {
        if (width(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 1 && width(line.substring(0, end).stripTrailing() + CUT, size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + CUT;
    }
}
