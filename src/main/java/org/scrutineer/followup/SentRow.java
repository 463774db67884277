package org.scrutineer.followup;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row of a form as it went out.
 *
 * @param key stands hidden in the row, and is like no other
 * @param record the recommendation, action or request that it asks about
 * @param locked what its locked cells said
 * @param heads field group to the changes that were current
 */
record SentRow(String key, Sort sort, UUID record, List<String> locked, Map<String, List<UUID>> heads) {
    SentRow {
        locked = List.copyOf(locked);
        heads = Map.copyOf(heads);
    }

    String ref() {
        return locked.getFirst();
    }

    String wording() {
        return locked.get(1);
    }

    /** How the row is spoken of: "Recommendation 4", "Action under 4". */
    String label() {
        return switch (sort) {
            case RECOMMENDATION -> "Recommendation " + ref();
            case ACTION -> "Action “" + shortly(wording()) + "”";
            case REQUEST -> "Request “" + shortly(wording()) + "”";
        };
    }

    static String shortly(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 59).stripTrailing() + "…";
    }
}
