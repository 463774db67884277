package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.RecordKind.Form;
import org.scrutineer.workspace.Views;

/**
 * Writes the views of one part: for each kind of record a view with the name of its table, and views of the ledger that
 * keep back the same texts in everything that a record ever said.
 */
final class PartViews {
    private final Part part;
    private final String schema;
    private final List<RecordKind> kinds;

    PartViews(Part part, String schema, List<RecordKind> kinds) {
        this.part = part;
        this.schema = schema;
        this.kinds = kinds;
    }

    Views views() {
        List<String> statements = new ArrayList<>();
        statements.add("create force alias " + schema + ".withheld for '" + Withheld.class.getName() + ".text'");
        statements.add("create force alias " + schema + ".withheld_fields for '" + Withheld.class.getName()
                + ".fields'");
        kinds.forEach(kind -> statements.add(ofKind(kind)));
        LedgerViews ledger = new LedgerViews(this);
        statements.addAll(ledger.statements(kinds));
        return new Views(schema, statements);
    }

    String view(String table, String select) {
        return "create view " + schema + "." + quoted(table) + " as " + select;
    }

    String function(String name) {
        return schema + "." + name;
    }

    /** The marks that keep something back in this part; a level that this program does not know keeps back too. */
    String hides(String mark) {
        String known = part == Part.PUBLIC ? "'public'" : "'public', 'exempt'";
        return mark + ".deleted = false and (" + mark + ".\"level\" is null or " + mark + ".\"level\" not in (" + known
                + "))";
    }

    private String ofKind(RecordKind kind) {
        StringJoiner columns = new StringJoiner(", ");
        columns.add("t.\"id\"");
        StringBuilder marks = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<String>> group : kind.groups().entrySet()) {
            Map<String, Hidden> hidden = hidden(kind, group.getKey());
            String mark = "m" + ++number;
            if (!hidden.isEmpty()) {
                marks.append(" left join public.access_mark ").append(mark)
                        .append(" on ").append(mark).append(".record_id = t.\"id\" and ").append(mark)
                        .append(".field_group = ").append(text(group.getKey())).append(" and ").append(hides(mark));
            }
            group.getValue().forEach(column -> columns.add(hidden.containsKey(column)
                    ? shown(column, mark, hidden.get(column))
                    : "t." + quoted(column)));
        }
        return view(kind.table(), "select " + columns + " from public." + quoted(kind.table()) + " t" + marks);
    }

    /** What becomes of a column when its group is kept back. */
    enum Hidden {
        PROSE,
        NAME,
        WORDS,
        /** The day that was read from a text, which goes where nothing at all may be said. */
        DAY,
        NOTHING
    }

    /**
     * The columns of a group that are kept back with it. The days that were read from an exempt text stay, because both
     * parts have to agree on what is overdue; the check before release sees to it that none is printed.
     */
    static Map<String, Hidden> hidden(RecordKind kind, String group) {
        List<String> all = kind.groups().get(group);
        Map<String, Hidden> hidden = new LinkedHashMap<>();
        all.forEach(column -> kind.form(column).ifPresent(form -> hidden.put(column, instead(form))));
        if (!hidden.isEmpty()) {
            all.stream().filter(column -> isDay(column, all)).forEach(day -> hidden.put(day, Hidden.DAY));
        }
        return hidden;
    }

    private static Hidden instead(Form form) {
        return switch (form) {
            case PROSE -> Hidden.PROSE;
            case NAME -> Hidden.NAME;
            case WORDS -> Hidden.WORDS;
            case DATA -> Hidden.NOTHING;
        };
    }

    private static boolean isDay(String column, List<String> all) {
        return column.endsWith("_from") && all.contains(column.replaceFirst("_from$", "_until"))
                || column.endsWith("_until") && all.contains(column.replaceFirst("_until$", "_from"));
    }

    private String shown(String column, String mark, Hidden hidden) {
        String own = "t." + quoted(column);
        String exempt = part == Part.PART_2 ? "" : " when " + mark + ".\"level\" = 'exempt' then " + switch (hidden) {
            case PROSE, NAME, WORDS -> function("withheld") + "('" + hidden + "', " + own + ", " + mark + ".schedule, "
                    + mark + ".paragraph)";
            case DAY -> own;
            case NOTHING -> "null";
        };
        String internal = hidden == Hidden.NAME ? text(Withheld.NAMELESS) : "null";
        return "case when " + mark + ".\"id\" is null then " + own + exempt + " else " + internal + " end as "
                + quoted(column);
    }

    static String quoted(String name) {
        return "\"" + name + "\"";
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
