package org.scrutineer.layouts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that explain codes: "1 = Fully Achieved; 2 = On Track", "R = Red", "Blue: complete". */
final class LegendReader {
    private static final Pattern EQUAL = Pattern.compile("(.{1,24}?)\\s*=\\s*(.{1,80})");
    private static final Pattern DIVIDED = Pattern
            .compile("(?i)(\\d|[a-z]|red|amber|green|blue|grey|black|yellow|purple)"
                    + "\\s*(?::|\\)|[-–—]|\\s[-–—]\\s)\\s*(.{2,80})");
    private static final Pattern TITLE = Pattern.compile("[^=;:]{2,60}:\\s*(.+=.+|.+[-–—:].+[;,|/].+)", Pattern.DOTALL);

    private LegendReader() {}

    static Map<String, String> read(List<Line> lines) {
        Map<String, String> legend = new LinkedHashMap<>();
        for (Line line : lines) {
            pairs(line.text()).forEach(legend::putIfAbsent);
        }
        return legend;
    }

    private static Map<String, String> pairs(String text) {
        String said = untitled(text);
        boolean equals = said.indexOf('=') >= 0;
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String piece : said.split(separator(said))) {
            pair(Words.plain(piece), equals ? EQUAL : DIVIDED)
                    .ifPresent(pair -> pairs.put(pair.getKey(), pair.getValue()));
        }
        return pairs;
    }

    private static String untitled(String text) {
        Matcher titled = TITLE.matcher(text.strip());
        return titled.matches() ? titled.group(1) : text;
    }

    /** The strongest of the signs that stand between the pairs. */
    private static String separator(String text) {
        for (String sign : List.of(";", "\n", "|")) {
            if (text.contains(sign)) {
                return "[" + sign + "]";
            }
        }
        return text.indexOf('=') >= 0 && text.indexOf('=') != text.lastIndexOf('=')
                ? "[,/](?=[^,=/]{1,24}=)"
                : "[,/](?=\\s*\\S{1,6}\\s*[-–—:)])";
    }

    private static Optional<Map.Entry<String, String>> pair(String piece, Pattern pattern) {
        Matcher pair = pattern.matcher(piece);
        if (!pair.matches()) {
            return Optional.empty();
        }
        String word = pair.group(2).replaceAll("[.,;]$", "").strip();
        return word.isEmpty() ? Optional.empty() : Optional.of(Map.entry(pair.group(1).strip(), word));
    }
}
