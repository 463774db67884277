package org.scrutineer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A register as rows, put into each store as it is: through the ledger a hundred thousand would take minutes. */
record MadeUpRegister(List<UUID> reviews, List<Row> rows) {
    private static final int PER_REVIEW = 100;
    /** A word that stands in one wording of a thousand. */
    private static final int WARDS = 1_000;

    /** @param evidence its item and the link to it, or nothing */
    record Row(UUID id, UUID review, int ordinal, String wording, String owner, String rating, List<UUID> evidence) {}

    static MadeUpRegister of(int recommendations) {
        MadeUp made = new MadeUp(recommendations);
        List<UUID> reviews = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < recommendations; number++) {
            if (number % PER_REVIEW == 0) {
                reviews.add(id(1, number));
            }
            String wording = made.sentence(15, 35) + " In " + ward(number % WARDS) + ".";
            List<UUID> evidence = number % 3 == 0 ? List.of(id(3, number), id(4, number)) : List.of();
            rows.add(new Row(
                    id(2, number), reviews.getLast(), number % PER_REVIEW + 1, wording, made.officer(), made.rating(),
                    evidence));
        }
        return new MadeUpRegister(reviews, rows);
    }

    static String ward(int number) {
        return "Ward " + number + "x";
    }

    private static UUID id(int kind, int number) {
        return new UUID(kind, number);
    }
}
