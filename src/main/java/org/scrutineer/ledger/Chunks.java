package org.scrutineer.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Ids in portions that fit into one query: PostgreSQL takes 65,535 values, and short lists are planned faster. */
final class Chunks {
    private static final int SIZE = 500;

    private Chunks() {}

    static Stream<List<UUID>> of(Collection<UUID> ids) {
        return ids.stream().distinct().gather(Gatherers.windowFixed(SIZE));
    }
}
