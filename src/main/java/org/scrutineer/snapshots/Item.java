package org.scrutineer.snapshots;

import java.util.UUID;

/**
 * What a difference is about.
 *
 * @param record the recommendation, activity or milestone
 * @param ref a recommendation's number as printed, or empty
 * @param label how it is spoken of: "Recommendation 4", "Rotas: Planning"
 * @param ordinal place in its review or programme
 */
public record Item(UUID record, String ref, String label, int ordinal) {}
