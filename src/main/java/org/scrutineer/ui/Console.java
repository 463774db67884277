package org.scrutineer.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Where a command answers. Standard output holds only the answer; what goes wrong is thrown, never printed here. */
public final class Console {
    private static final int WIDEST_COLUMN = 60;

    private final PrintWriter out;

    public Console(PrintWriter out) {
        this.out = out;
    }

    /** Answers in UTF-8, whatever the machine's own encoding, because other programs read it. */
    public static Console of(PrintStream stream) {
        return new Console(new PrintWriter(stream, true, StandardCharsets.UTF_8));
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** One JSON array of objects, their fields in the given order. */
    public void json(List<? extends Map<String, ?>> objects) {
        write(objects);
    }

    /** One JSON object, its fields in the given order. */
    public void json(Map<String, ?> object) {
        write(object);
    }

    private void write(Object json) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            line(new ObjectMapper().writer(printer).writeValueAsString(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A table for reading; long texts are cut, as the JSON has them whole. */
    public void table(List<String> headers, List<List<String>> rows) {
        int[] widths = new int[headers.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.max(
                    headers.get(column).length(),
                    rows.stream().mapToInt(row -> shown(row.get(at)).length()).max().orElse(0));
        }
        line(padded(headers, widths));
        rows.forEach(row -> line(padded(row, widths)));
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = shown(cells.get(column));
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String shown(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= WIDEST_COLUMN ? oneLine : oneLine.substring(0, WIDEST_COLUMN - 1) + "…";
    }
}
