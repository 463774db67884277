package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;

/** Reads what a file of one part must not hold: every marked text, as it is and as it ever was, and why it changed. */
public final class SecretReader {
    private final AccessStore access;
    private final Ledger ledger;
    private final PublicTextStore open;
    private final Map<String, RecordKind> kinds = new HashMap<>();

    /**
     * @param access and ledger of the whole workspace
     * @param open the texts of the public part: what stands there is no secret, whatever else it is
     */
    public SecretReader(AccessStore access, Ledger ledger, PublicTextStore open, List<RecordKind> all) {
        this.access = access;
        this.ledger = ledger;
        this.open = open;
        all.forEach(kind -> kinds.put(kind.name(), kind));
    }

    /** @param names of those who are kept back in this paper: none where it names everybody */
    public Secrets read(Part part, Collection<String> names) {
        Map<String, AccessMark> marks = new HashMap<>();
        access.marks().stream().filter(mark -> isKept(mark, part)).forEach(
                mark -> marks.put(key(mark.record(), mark.group()), mark));
        List<Secret> secrets = new ArrayList<>();
        List<UUID> records = marks.values().stream().map(AccessMark::record).distinct().toList();
        ledger.history(records).forEach(entry -> {
            AccessMark mark = marks.get(key(entry.record(), entry.group()));
            if (mark != null) {
                add(secrets, entry, kind(mark));
            }
        });
        names.forEach(name -> secrets.add(new Secret(Secret.Kind.NAME, "provider: name", name)));
        return new Secrets(secrets.stream().distinct().toList(), secrets.isEmpty() ? List.of() : open.texts());
    }

    private static boolean isKept(AccessMark mark, Part part) {
        return switch (mark.level()) {
            case PUBLIC -> false;
            case INTERNAL -> true;
            case EXEMPT -> part == Part.PUBLIC;
        };
    }

    private static Secret.Kind kind(AccessMark mark) {
        return mark.level() == Level.EXEMPT ? Secret.Kind.EXEMPT : Secret.Kind.INTERNAL;
    }

    private static String key(UUID record, String group) {
        return record + "/" + group;
    }

    private void add(List<Secret> secrets, HistoryEntry entry, Secret.Kind kind) {
        RecordKind of = kinds.get(entry.recordKind());
        if (of == null) {
            return;
        }
        of.groups().get(entry.group()).stream().filter(of.texts()::containsKey).forEach(column -> {
            String text = entry.after().text(column);
            if (text != null && !text.isBlank()) {
                for (String each : of.texts().get(column) == RecordKind.Form.DATA
                        ? text.split("\n")
                        : new String[]{text}) {
                    secrets.add(new Secret(kind, of.name() + ": " + column.replace('_', ' '), each));
                }
            }
        });
        // What an import gives as its reason is the name of its file.
        if (entry.set().kind() != Draft.Kind.IMPORT) {
            entry.set().reason().ifPresent(reason -> secrets.add(
                    new Secret(kind, of.name() + ": reason of a change", reason)));
        }
    }
}
