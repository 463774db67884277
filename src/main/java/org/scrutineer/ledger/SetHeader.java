package org.scrutineer.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * What is written about a set itself.
 *
 * @param reason null when there is none
 * @param undoes null when it inverts nothing
 * @param changes how many changes it has, so that a missing one is noticed
 */
public record SetHeader(
        UUID id, String kind, String title, String reason, Author author, Instant at, UUID undoes, int changes) {}
