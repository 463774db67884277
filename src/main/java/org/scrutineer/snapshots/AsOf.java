package org.scrutineer.snapshots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Held;
import org.scrutineer.ledger.RecordKind;

/** A review or programme with everything under it, as it stood at one time. What was deleted by then is not in it. */
final class AsOf {
    private final Map<UUID, Map<String, Held>> records = new LinkedHashMap<>();
    private final Map<UUID, Map<String, String>> values = new HashMap<>();
    private final Map<String, List<UUID>> ofKind = new HashMap<>();
    private final Map<UUID, List<UUID>> ofRecommendation = new HashMap<>();

    AsOf(List<Held> held) {
        for (Held group : held) {
            records.computeIfAbsent(group.record(), id -> new HashMap<>()).put(group.group(), group);
            values.computeIfAbsent(group.record(), id -> new HashMap<>()).putAll(group.value().values());
        }
        records.keySet().removeIf(id -> Boolean.parseBoolean(text(id, "deleted")));
        records.keySet().forEach(id -> {
            ofKind.computeIfAbsent(kind(id), none -> new ArrayList<>()).add(id);
            id(id, "recommendation_id").ifPresent(
                    one -> ofRecommendation.computeIfAbsent(one, none -> new ArrayList<>()).add(id));
        });
    }

    private String kind(UUID record) {
        return records.get(record).values().iterator().next().recordKind();
    }

    /** The records of a kind, in the order in which they came to be. */
    List<UUID> records(RecordKind kind) {
        return ofKind.getOrDefault(kind.name(), List.of());
    }

    /** The records of a kind that belong to a recommendation. */
    List<UUID> under(UUID recommendation, RecordKind kind) {
        return ofRecommendation.getOrDefault(recommendation, List.of()).stream()
                .filter(record -> kind(record).equals(kind.name()))
                .toList();
    }

    boolean holds(UUID record) {
        return records.containsKey(record);
    }

    /** The text of a column, or empty. Columns of a kind have different names, whatever their group. */
    String text(UUID record, String column) {
        return Objects.requireNonNullElse(values.getOrDefault(record, Map.of()).get(column), "");
    }

    Optional<UUID> id(UUID record, String column) {
        return Optional.of(text(record, column)).filter(text -> !text.isEmpty()).map(UUID::fromString);
    }

    FuzzyDate date(UUID record, String column) {
        return FuzzyDate.parse(text(record, column));
    }

    int ordinal(UUID record) {
        String text = text(record, "ordinal");
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** How a field group had come to be what it was. */
    Optional<Held> group(UUID record, String group) {
        return Optional.ofNullable(records.getOrDefault(record, Map.of()).get(group));
    }
}
