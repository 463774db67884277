package org.scrutineer.clashes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Held;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;

/** Tells of any record what people call it: "Visit to Ash Care, 6 October 2026 · question C3.2". */
public final class RecordNames {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** An answer of a visit to a provider is three steps from its provider. */
    private static final int STEPS = 4;

    private final Ledger ledger;
    private final Map<String, Calling> callings = new HashMap<>();

    /** @param callings of the kinds whose records have names that the kind itself cannot tell */
    public RecordNames(Ledger ledger, List<RecordKind> kinds, List<Calling> callings) {
        this.ledger = ledger;
        kinds.forEach(kind -> this.callings.put(kind.name(), Calling.asDeclared(kind)));
        callings.forEach(calling -> this.callings.put(calling.kind(), calling));
    }

    /** The names of records, also of those that are deleted; one that this workspace never held has none. */
    public Map<UUID, String> of(Collection<UUID> records) {
        Map<UUID, Known> known = new HashMap<>();
        Set<UUID> wanted = new HashSet<>(records);
        for (int step = 0; step < STEPS && !wanted.isEmpty(); step++) {
            Set<UUID> asked = Set.copyOf(wanted);
            read(asked, known);
            wanted = known.values().stream().flatMap(each -> each.ids().stream())
                    .filter(id -> !known.containsKey(id) && !asked.contains(id))
                    .collect(Collectors.toCollection(HashSet::new));
        }
        Map<UUID, String> names = new LinkedHashMap<>();
        records.forEach(record -> Optional.ofNullable(known.get(record))
                .ifPresent(each -> names.put(record, path(each, known, STEPS))));
        return names;
    }

    private void read(Set<UUID> records, Map<UUID, Known> known) {
        for (Held held : ledger.valuesAt(ledger.holding(records))) {
            known.computeIfAbsent(held.record(), id -> new Known(id, held.recordKind(), new HashMap<>()))
                    .columns().putAll(held.value().values());
        }
    }

    private record Known(UUID id, String kind, Map<String, String> columns) {
        List<UUID> ids() {
            return columns.values().stream()
                    .filter(text -> text != null && ID.matcher(text).matches())
                    .map(UUID::fromString)
                    .toList();
        }

        Optional<UUID> id(String column) {
            return Optional.ofNullable(columns.get(column)).filter(text -> ID.matcher(text).matches())
                    .map(UUID::fromString);
        }
    }

    /** @param steps how far it may still go: a record can stand under itself in what two people joined */
    private String path(Known record, Map<UUID, Known> known, int steps) {
        Calling calling = callings.getOrDefault(
                record.kind(), new Calling(record.kind(), said -> record.kind(), List.of()));
        Calling.Said said = new Calling.Said() {
            @Override
            public String text(String column) {
                return Objects.requireNonNullElse(record.columns().get(column), "").strip();
            }

            @Override
            public String name(String column) {
                return steps == 0
                        ? ""
                        : record.id(column).map(known::get)
                                .map(other -> path(other, known, steps - 1)).orElse("");
            }
        };
        List<String> parts = new ArrayList<>();
        calling.within().stream().map(said::name).filter(name -> !name.isEmpty()).forEach(parts::add);
        String own = calling.words().apply(said).strip();
        parts.add(own.isEmpty() ? record.kind() : own);
        String path = String.join(" · ", parts);
        return Character.toUpperCase(path.charAt(0)) + path.substring(1);
    }
}
