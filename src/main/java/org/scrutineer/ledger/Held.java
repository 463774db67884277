package org.scrutineer.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one field group of one record said at some moment, and how it had come to say so.
 *
 * @param change that made it so: its id is what a snapshot keeps
 * @param recordKind name of the record's kind ("recommendation")
 */
public record Held(UUID change, UUID record, String recordKind, String group, Fields value, Made made) {

    /**
     * @param actor who made it so
     * @param reason why, where one was given
     */
    public record Made(Instant at, String actor, Draft.Kind kind, Optional<String> reason) {}

    /** A value with the moment since which it held. */
    public record Since(Instant at, Fields value) {}
}
