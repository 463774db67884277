package org.scrutineer.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ui.Tone;

/**
 * A table as it goes onto the clipboard: for Word and e-mail as HTML and RTF, for a workbook as text between tabs. What
 * a workbook would take for a formula stays text in all of them.
 *
 * @param caption what it shows, and as at which day
 * @param note what it rests on, printed below it; empty for none
 */
public record ClipboardTable(String caption, List<String> heads, List<List<Cell>> rows, String note) {
    private static final String EDGE = "#6e7781";

    /** @param tone of a rating, which colours its cell; its word stands there all the same */
    public record Cell(String text, Optional<Tone> tone) {
        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }
    }

    public ClipboardTable(String caption, List<String> heads, List<List<Cell>> rows) {
        this(caption, heads, rows, "");
    }

    public ClipboardTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** With every style in its own element: programs that take HTML from the clipboard drop style sheets. */
    public String html() {
        StringBuilder html = new StringBuilder("<table style=\"border-collapse:collapse;")
                .append("font-family:'Source Sans 3',Arial,sans-serif;font-size:11pt\">")
                .append("<caption style=\"text-align:left;font-weight:bold\">").append(escaped(caption))
                .append("</caption><thead><tr>");
        heads.forEach(head -> html.append("<th scope=\"col\" style=\"").append(box())
                .append("text-align:left;background:#eceff2;").append(asWritten(head)).append("\">")
                .append(escaped(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Cell> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td style=\"").append(box()).append(style(cell)).append("\">")
                    .append(escaped(cell.text())).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        return note.isBlank() ? html.toString() : html.append("<p>").append(escaped(note)).append("</p>").toString();
    }

    private static String box() {
        return "border:1px solid " + EDGE + ";padding:3pt 5pt;vertical-align:top;";
    }

    private static String style(Cell cell) {
        String colours = cell.tone().map(tone -> "background:" + tone.light().fill() + ";color:" + tone.light().text()
                + ";font-weight:bold;").orElse("");
        return colours + asWritten(cell.text());
    }

    /** Excel reads this one property, and takes the cell as it is written. */
    private static String asWritten(String text) {
        return Formulas.couldRun(text) ? "mso-number-format:'\\@';" : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\r\n", "\n").replace('\r', '\n').replace("\n", "<br>");
    }

    /** The caption, the heads, the rows and the note, each on a line of its own. */
    public String text() {
        Stream<String> lines = Stream.concat(
                Stream.of(plain(caption), line(heads, Function.identity())),
                rows.stream().map(row -> line(row, Cell::text)));
        String below = note.isBlank() ? "" : plain(note) + "\r\n";
        return lines.collect(Collectors.joining("\r\n")) + "\r\n" + below;
    }

    private static <T> String line(List<T> cells, Function<T, String> text) {
        return cells.stream().map(text).map(ClipboardTable::plain).collect(Collectors.joining("\t"));
    }

    /** An apostrophe before it says to every workbook that it is text. */
    private static String plain(String text) {
        String oneLine = text.strip().replaceAll("[\\s\\u00a0]+", " ");
        return Formulas.couldRun(text) ? "'" + oneLine : oneLine;
    }

    /** Rich text for programs that take no HTML. */
    public String rtf() {
        List<Tone> tones = List.of(Tone.values());
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Source Sans 3;}}{\\colortbl;")
                .append(colour(EDGE));
        tones.forEach(tone -> rtf.append(colour(tone.light().fill())).append(colour(tone.light().text())));
        rtf.append("}\\f0\\fs22{\\b ").append(rtfWords(caption)).append("}\\par\n");
        rtf.append(row(heads.stream().map(Cell::of).toList(), tones, true));
        rows.forEach(row -> rtf.append(row(row, tones, false)));
        rtf.append("\\pard");
        return (note.isBlank() ? rtf : rtf.append(' ').append(rtfWords(note)).append("\\par")).append('}').toString();
    }

    private String row(List<Cell> cells, List<Tone> tones, boolean head) {
        StringBuilder row = new StringBuilder("\\trowd\\trgaph80").append(head ? "\\trhdr" : "");
        int width = 9600 / Math.max(1, heads.size());
        for (int index = 0; index < cells.size(); index++) {
            for (String side : List.of("t", "l", "b", "r")) {
                row.append("\\clbrdr").append(side).append("\\brdrs\\brdrw10\\brdrcf1");
            }
            cells.get(index).tone().ifPresent(tone -> row.append("\\clcbpat").append(2 + 2 * tones.indexOf(tone)));
            row.append("\\cellx").append(width * (index + 1));
        }
        for (Cell cell : cells) {
            String ink = cell.tone().map(tone -> "\\cf" + (3 + 2 * tones.indexOf(tone))).orElse("");
            row.append("\\pard\\intbl{").append(head || cell.tone().isPresent() ? "\\b" : "").append(ink).append(' ')
                    .append(rtfWords(cell.text())).append("}\\cell");
        }
        return row.append("\\row\n").toString();
    }

    private static String colour(String hex) {
        return "\\red" + Integer.parseInt(hex.substring(1, 3), 16) + "\\green"
                + Integer.parseInt(hex.substring(3, 5), 16) + "\\blue" + Integer.parseInt(hex.substring(5, 7), 16)
                + ";";
    }

    private static String rtfWords(String text) {
        StringBuilder words = new StringBuilder();
        for (char sign : text.replace("\r\n", "\n").toCharArray()) {
            switch (sign) {
                case '\\', '{', '}' -> words.append('\\').append(sign);
                case '\n', '\r' -> words.append("\\line ");
                case '\t' -> words.append("\\tab ");
                default -> words.append(sign < 128 ? String.valueOf(sign) : "\\u" + (short) sign + "?");
            }
        }
        return words.toString();
    }
}
