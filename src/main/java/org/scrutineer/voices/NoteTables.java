package org.scrutineer.voices;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads tables of comments: what each column is says its header, and what is left out above is meant again below. */
final class NoteTables {
    private enum Field {
        QUESTION("question|asked|what we asked|q"),
        THEME("theme|topic|category|code|heading|subject|area"),
        COMMENT("comments?|feedback|responses?|answers?|what (?:was|people|you|they) said|quotes?|quotations?|said|points?"),
        SAID_BY("said by|by|who(?: said it)?|role|respondent|group|from|source|capacity"),
        NUMBER("no|number|ref|#");

        private final Pattern header;

        Field(String header) {
            this.header = Pattern.compile("(?:" + header + ")(?: .*)?");
        }
    }

    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*•·▪●◦○➢►]|o(?=\\s)|\\(?\\d{1,2}[.)])\\s*");

    private final NotesBuilder builder;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private int table;
    private String question = "";
    private String theme = "";

    NoteTables(NotesBuilder builder) {
        this.builder = builder;
    }

    void row(NoteLine row) {
        if (row.sort().level() != table) {
            table = row.sort().level();
            end();
            if (isHeader(row.cells())) {
                return;
            }
            withoutHeader(row.cells().size());
        }
        read(row);
    }

    /** What a table said last holds no more. */
    void end() {
        columns.clear();
        question = "";
        theme = "";
    }

    private boolean isHeader(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String plain = cells.get(column).toLowerCase(Locale.UK).replaceAll("[^a-z# ]+", " ").strip();
            for (Field field : Field.values()) {
                if (!columns.containsKey(field) && plain.split(" ").length <= 4
                        && field.header.matcher(plain).matches()) {
                    columns.put(field, column);
                    break;
                }
            }
        }
        boolean header = columns.containsKey(Field.COMMENT)
                || columns.containsKey(Field.THEME) && columns.containsKey(Field.QUESTION);
        if (!header) {
            columns.clear();
        }
        return header;
    }

    /** Of two columns the first names the theme; a single one has comments. */
    private void withoutHeader(int cells) {
        if (cells > 1) {
            columns.put(Field.THEME, cells - 2);
        }
        if (cells > 2) {
            columns.put(Field.QUESTION, cells - 3);
        }
        columns.put(Field.COMMENT, Math.max(0, cells - 1));
    }

    private void read(NoteLine row) {
        String asked = cell(row, Field.QUESTION);
        if (!asked.isBlank() && !asked.equals(question)) {
            question = asked;
            theme = "";
            builder.question(label(asked), words(asked), row.number());
        }
        String named = cell(row, Field.THEME);
        if (!named.isBlank() && !named.equals(theme)) {
            theme = named;
            String number = cell(row, Field.NUMBER);
            boolean numbered = number.matches("\\d{1,2}\\.\\d{1,2}");
            builder.theme(numbered ? number : label(named), words(named), row.number());
        }
        cell(row, Field.COMMENT).lines()
                .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> builder.comment(line, cell(row, Field.SAID_BY), row.number()));
    }

    private String cell(NoteLine row, Field field) {
        int column = columns.getOrDefault(field, -1);
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column).strip();
    }

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:q|question|theme)\\.?\\s*)?(\\d{1,2}(?:\\.\\d{1,2})?)(?:[.):]|\\s*[–-])?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static String label(String cell) {
        var label = LABEL.matcher(cell);
        return label.lookingAt() ? label.group(1) : "";
    }

    private static String words(String cell) {
        return LABEL.matcher(cell).replaceFirst("").replaceAll("\\s+", " ").strip();
    }
}
