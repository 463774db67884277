package org.scrutineer.clashes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.RecordKind.Form;
import org.scrutineer.ui.Problem;

/** Makes decisions: each replaces all that was said, and both versions stay in history. */
final class Deciding {
    private final ClashDesk desk;

    Deciding(ClashDesk desk) {
        this.desk = desk;
    }

    /** One of the versions holds. @param reason where none is given, the version's own */
    Draft take(OpenClash clash, Version version, Optional<String> reason) {
        Optional<String> why = reason.or(() -> version.by().stream().flatMap(by -> by.reason().stream()).findFirst());
        return draft(title(clash), why, List.of(edit(clash, version.fields())));
    }

    /** Many at once, as one action. @param chosen what holds for each */
    Draft all(Map<OpenClash, Version> chosen, Optional<String> reason) {
        List<Edit> edits = new ArrayList<>();
        chosen.forEach((clash, version) -> edits.add(edit(clash, version.fields())));
        return draft("Decided in " + chosen.size() + (chosen.size() == 1 ? " place" : " places"), reason, edits);
    }

    /**
     * Something else holds.
     *
     * @param on the version whose other columns stay
     * @param texts by column
     */
    Draft write(OpenClash clash, Version on, Map<String, String> texts, Optional<String> reason) {
        Fields fields = on.fields();
        for (Entry entry : entries(clash)) {
            if (texts.containsKey(entry.column())) {
                fields = desk.writing().read(
                        desk.kind(clash.clash()), clash.clash().group(), fields, entry.column(),
                        allowed(entry, texts.get(entry.column())));
            }
        }
        return draft(title(clash), reason, List.of(edit(clash, fields)));
    }

    private static String allowed(Entry entry, String text) {
        if (entry.choices().isEmpty() || text.isBlank()) {
            return text;
        }
        return entry.choices().stream().filter(choice -> choice.equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> new Problem(
                        "“" + text.strip() + "” is not one of the words for " + entry.label() + ".",
                        "Give one of these: " + String.join(", ", entry.choices()) + "."));
    }

    /** What of a field can be written new; nothing where only one of the versions can be chosen. */
    List<Entry> entries(OpenClash clash) {
        if (clash.deletion()) {
            return List.of();
        }
        RecordKind kind = desk.kind(clash.clash());
        String group = clash.clash().group();
        List<Entry> entries = new ArrayList<>();
        for (String column : kind.groups().get(group)) {
            List<String> choices = desk.writing().choices(clash.clash(), column);
            Optional<Form> form = kind.form(column).filter(each -> each != Form.DATA);
            if (form.isPresent() || !choices.isEmpty()) {
                entries.add(new Entry(
                        column, label(column, group), form.filter(Form.PROSE::equals).isPresent(), choices));
            }
        }
        return entries;
    }

    private static String label(String column, String group) {
        String label = Values.label(column, group);
        return label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1);
    }

    private Edit edit(OpenClash clash, Fields fields) {
        RecordKind kind = desk.kind(clash.clash());
        Fields whole = fields;
        for (String column : kind.groups().get(clash.clash().group())) {
            // What an older version wrote can lack a column that the group has now.
            whole = whole.with(column, whole.text(column));
        }
        return Edit.typed(kind, clash.clash().record(), clash.clash().group(), whole);
    }

    private static String title(OpenClash clash) {
        return clash.deletion()
                ? "Decided whether it stays: " + clash.record()
                : "Decided: " + clash.title();
    }

    private static Draft draft(String title, Optional<String> reason, List<Edit> edits) {
        return new Draft(
                Draft.Kind.DECISION, title, reason.map(String::strip).filter(text -> !text.isEmpty()), edits,
                List.of());
    }
}
