package org.scrutineer.ledger;

import java.util.UUID;

/** One field group of one record: what changes, clashes and is taken back as a unit. */
public record GroupKey(UUID record, String group) {}
