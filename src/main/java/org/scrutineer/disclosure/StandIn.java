package org.scrutineer.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * The letter that stands for a provider in papers without names.
 *
 * @param place in the alphabet, from 1; AA comes after Z
 */
public record StandIn(UUID record, int place) {
    static final String PLACE = "place";

    public static final RecordKind KIND = RecordKind.of("stand in", PLACE + ": record_id place");

    public StandIn {
        if (place < 1) {
            throw new IllegalArgumentException("Letters are counted from 1, not from " + place);
        }
    }

    /** The same on every laptop. */
    static UUID id(UUID record) {
        return UUID.nameUUIDFromBytes(("stand in/" + record).getBytes(StandardCharsets.UTF_8));
    }

    /** "A", "Z", "AA". */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = place; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
