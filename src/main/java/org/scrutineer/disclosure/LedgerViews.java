package org.scrutineer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.ledger.RecordKind;

/**
 * Views of the ledger for one part. The mark that a text has now holds for everything that the text ever said; what was
 * given as the reason of an action is as secret as the most secret text that the action changed.
 */
final class LedgerViews {
    private static final String TITLE = "'A change'";

    private final PartViews part;

    LedgerViews(PartViews part) {
        this.part = part;
    }

    /** Of the files only what a snapshot holds by ids alone, and what all papers look like; earlier papers are not shown. */
    List<String> statements(List<RecordKind> kinds) {
        return List.of(
                part.view("change", changes(kinds)),
                part.view("change_set", sets()),
                part.view("told_reason", reasons()),
                part.view("head", "select * from public.head"),
                part.view("change_parent", "select * from public.change_parent"),
                part.view("change_seen", "select * from public.change_seen"),
                // Whether any pack came in, and nothing of whose.
                part.view("pack_in", "select id from public.pack_in"),
                part.view("attachment", "select * from public.attachment where sha256 in"
                        + " (select heads_sha256 from public.snapshot) or sha256 in"
                        + " (select crest from public.look union select font_regular from public.look"
                        + " union select font_bold from public.look union select template from public.look)"));
    }

    private String changes(List<RecordKind> kinds) {
        return "select c.id, c.arrival, c.set_id, c.record_id, c.record_kind, c.field_group, "
                + fields("before_fields", kinds) + ", " + fields("after_fields", kinds)
                + ", case when m.id is null then c.source else null end as source"
                + ", '' as previous_hash, '' as hash, c.pack_id from public.change c left join public.access_mark m"
                + " on m.record_id = c.record_id and m.field_group = c.field_group and " + part.hides("m")
                // The reasons of the marks themselves are for officers.
                + " where c.record_kind <> " + PartViews.text(AccessMark.KIND.name());
    }

    private String fields(String column, List<RecordKind> kinds) {
        return "case when m.id is null then c." + column + " else " + part.function("withheld_fields") + "(c." + column
                + ", case c.record_kind || '/' || c.field_group " + columns(kinds)
                + " else '' end, m.\"level\", m.schedule, m.paragraph) end as " + column;
    }

    /** What becomes of each column of each group, as {@link Withheld#fields} reads it. */
    private static String columns(List<RecordKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.groups().keySet().stream()
                        .filter(group -> !PartViews.hidden(kind, group).isEmpty())
                        .map(group -> "when " + PartViews.text(kind.name() + "/" + group) + " then "
                                + PartViews.text(written(PartViews.hidden(kind, group)))))
                .collect(Collectors.joining(" "));
    }

    private static String written(Map<String, PartViews.Hidden> hidden) {
        return hidden.entrySet().stream()
                .map(column -> column.getKey() + "=" + column.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What an action was called quotes what it changed, and no paper prints it. */
    private static String sets() {
        return "select id, arrival, kind, " + TITLE + " as title, cast(null as varchar) as reason, actor, device,"
                + " made_at, undoes, changes, pack_id from public.change_set";
    }

    private String reasons() {
        return "select s.id, case when h.set_id is null then s.reason when h.exempt = 1 then "
                + part.function("withheld") + "('WORDS', s.reason, h.schedule, h.paragraph) else null end as reason"
                + " from public.change_set s left join ("
                + "select c.set_id, min(case m.\"level\" when 'exempt' then 1 else 0 end) as exempt"
                + ", min(m.schedule) as schedule, min(m.paragraph) as paragraph from public.access_mark m"
                + " join public.change c on c.record_id = m.record_id and c.field_group = m.field_group where "
                + part.hides("m") + " group by c.set_id) h on h.set_id = s.id";
    }
}
