package org.scrutineer.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * One change of one field group, with the action it was part of.
 *
 * @param recordKind name of the record's kind ("recommendation")
 * @param before empty when the group had never been set
 */
public record HistoryEntry(
        UUID change, SetEntry set, UUID record, String recordKind, String group, Optional<Fields> before, Fields after,
        Optional<Source> source) {}
