package org.scrutineer.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a field group of a record said from one moment until the next.
 *
 * @param reason why it came to say so, when a person or a file gives one
 */
public record PastValue(Fields fields, Optional<String> reason, String actor, Instant at) {}
