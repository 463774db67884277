package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a plain text; where lines are cells between bars or tabs, they are rows of a table. */
final class PlainPassages {
    private static final Pattern BARS = Pattern.compile("^\\s*\\|(.*)\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^[\\s|:+=-]*-{2,}[\\s|:+=-]*$");
    private static final Pattern CONTENTS = Pattern.compile(".*\\t\\s*\\d{1,4}\\s*$");
    /** A number or a bullet with a tab behind it is a list, as Word copies one. */
    private static final Pattern LISTED = Pattern.compile("^\\s*(\\S{1,9})\\t[^\\t]*$");
    private static final int TAB = 4;

    private final List<Passage> passages = new ArrayList<>();
    private int table;
    private boolean inTable;

    private PlainPassages() {}

    static List<Passage> of(String text) {
        PlainPassages plain = new PlainPassages();
        List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000b', '\n').lines().toList();
        boolean apart = true;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replace("\f", "").replace('\u00a0', ' ').replace("\u00ad", "");
            if (line.isBlank()) {
                apart = true;
            } else {
                plain.add(at + 1, line, apart);
                apart = false;
            }
        }
        return plain.passages;
    }

    private void add(int number, String line, boolean apart) {
        Optional<List<String>> cells = cells(line);
        if (cells.isPresent()) {
            table += inTable ? 0 : 1;
            inTable = true;
            if (!RULE.matcher(line).matches()) {
                passages.add(new Passage.Row(number, table, cells.get()));
            }
        } else {
            inTable = false;
            passages.add(Passage.Paragraph.plain(number, line.strip(), depth(line), apart));
        }
    }

    private static Optional<List<String>> cells(String line) {
        var bars = BARS.matcher(line);
        if (bars.matches()) {
            return Optional.of(Stream.of(bars.group(1).split("\\|", -1)).map(String::strip).toList());
        }
        boolean tabbed = line.strip().contains("\t") && !CONTENTS.matcher(line).matches()
                && !LISTED.matcher(line).matches();
        return tabbed
                ? Optional.of(Stream.of(line.split("\t", -1)).map(String::strip).toList())
                : Optional.empty();
    }

    /** How far a line is moved in, in spaces; a tab counts as four. */
    private static int depth(String line) {
        int depth = 0;
        for (char sign : line.toCharArray()) {
            if (sign == '\t') {
                depth += TAB;
            } else if (sign == ' ') {
                depth++;
            } else {
                return depth;
            }
        }
        return depth;
    }
}
