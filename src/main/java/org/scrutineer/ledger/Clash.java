package org.scrutineer.ledger;

import java.util.Comparator;
import java.util.UUID;

/**
 * A field group that two people changed without knowing of each other: both values are kept until one is chosen. Where
 * the group is {@link RecordKind#LIFE}, one deleted what the other edited.
 *
 * @param kind of the record
 */
public record Clash(UUID record, String kind, String group) {
    static final Comparator<Clash> ORDER = Comparator
            .comparing((Clash clash) -> clash.record().toString())
            .thenComparing(Clash::group);
}
