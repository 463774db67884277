package org.scrutineer.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One action of a user, as it stands in the ledger.
 *
 * @param undoes the set whose changes this one inverts
 * @param takenBack whether another set that still counts inverts this one
 */
public record SetEntry(
        UUID id, Draft.Kind kind, String title, Optional<String> reason, Author author, Instant at, int changes,
        Optional<UUID> undoes, boolean takenBack) {}
