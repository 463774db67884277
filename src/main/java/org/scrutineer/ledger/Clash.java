package org.scrutineer.ledger;

import java.util.UUID;

/**
 * A field group that two people changed without knowing of each other: both values are kept until one is chosen.
 *
 * @param kind of the record
 */
public record Clash(UUID record, String kind, String group) {}
