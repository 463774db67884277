package org.scrutineer.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;

/** Something that was agreed or asked for at a meeting: it has an owner, a due date or none yet, and a closure. */
public sealed interface Undertaking permits Resolution, InformationRequest {
    String WORDING = "wording";
    String OWNER = "owner";
    String DUE = "due date";
    String CLOSURE = "closure";

    UUID id();

    UUID meeting();

    String wording();

    /** Who owes it, or empty. */
    String owner();

    /** Not known is "date to be fixed". */
    FuzzyDate due();

    Closure closure();

    /** How it is spoken of: "AGREED (2)", "the request for “Complaints data”". */
    String label();

    default boolean isOpen() {
        return !closure().closed();
    }

    default boolean overdue(LocalDate today) {
        return isOpen() && due().overdue(today);
    }

    /**
     * How it ended.
     *
     * @param closed whether it has
     * @param on the day or the meeting as written, perhaps empty
     * @param note what was given or done, or empty
     */
    record Closure(boolean closed, FuzzyDate on, String note) {
        public static final Closure OPEN = new Closure(false, FuzzyDate.UNKNOWN, "");
    }
}
