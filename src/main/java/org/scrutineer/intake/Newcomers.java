package org.scrutineer.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ids of records that are new in one workbook and that several of its tables speak of, such as a committee. */
public final class Newcomers {
    private record Known(String kind, Object what) {}

    private final Map<Known, UUID> ids = new HashMap<>();

    /** The same id whenever the same thing is asked for. */
    public UUID id(String kind, Object what) {
        return ids.computeIfAbsent(new Known(kind, what), first -> UUID.randomUUID());
    }
}
