package org.scrutineer.workbooks;

import java.time.Duration;
import java.time.LocalDateTime;

/** What a cell holds, told apart as Excel tells it apart. An empty cell has no value at all and is never zero. */
public sealed interface Value {
    record Text(String text) implements Value {}

    /** @param percentage whether the cell's format shows it times 100 */
    record Number(double number, boolean percentage) implements Value {}

    /** @param hasTime whether the cell's format shows a time of day beside the day */
    record Moment(LocalDateTime moment, boolean hasTime) implements Value {}

    /**
     * A time without a day. Excel keeps a length such as 45:30 and a time of day such as 09:15 in the same way, as a part
     * of a day; which of the two is meant only the words around it tell.
     *
     * @param length the time that has passed, or that has passed since midnight
     */
    record Time(Duration length) implements Value {
        private static final double HOUR = Duration.ofHours(1).toMillis();

        /** 45:30 is 45.5. */
        public double hours() {
            return length.toMillis() / HOUR;
        }
    }

    record Flag(boolean flag) implements Value {}

    /** An error such as #REF!, or a formula that was saved without a result; {@code code} is what Excel shows. */
    record Unusable(String code) implements Value {
        /** A formula that was saved without a result, which is never zero. */
        public static final Unusable NO_RESULT = new Unusable("no saved result");
    }

    /** No content, only a colour. */
    record Blank() implements Value {}
}
