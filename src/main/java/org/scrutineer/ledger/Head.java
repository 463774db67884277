package org.scrutineer.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A change that nobody replaced.
 *
 * @param at when it was made
 */
public record Head(UUID change, Instant at) {}
