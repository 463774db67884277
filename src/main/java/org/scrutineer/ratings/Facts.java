package org.scrutineer.ratings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How something stands, as far as the rules look at it.
 *
 * @param officer what the officer's rating comes down to; nothing where there is none, or one outside RAG
 * @param due last day of the due date
 * @param heard the day on which something was last heard
 * @param slips how often the due date was put off
 * @param evidence how many evidence items there are
 * @param words what is written about it now: evidence and the newest update
 * @param today the day on which it is looked at
 */
public record Facts(
        Optional<Rag> officer,
        Optional<LocalDate> due,
        Optional<LocalDate> heard,
        int slips,
        int evidence,
        String words,
        LocalDate today) {

    /** Whether it is said to be complete: then it is no longer late, and nothing more needs to be heard of it. */
    boolean complete() {
        return officer.equals(Optional.of(Rag.COMPLETE));
    }

    boolean rated(Rag... any) {
        return officer.filter(java.util.List.of(any)::contains).isPresent();
    }
}
