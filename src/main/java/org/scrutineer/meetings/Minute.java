package org.scrutineer.meetings;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * One thing that was said at a meeting.
 *
 * @param item nothing for what belongs to the meeting as a whole, such as a declaration
 * @param ordinal place in the minutes, from 1
 * @param saidBy or empty
 * @param content the point, the question, the interest declared, the matter that arose
 * @param answer of a question; empty otherwise or while it is not answered
 * @param refersTo the resolution or request that a matter arises from
 */
public record Minute(
        UUID id,
        UUID meeting,
        Optional<UUID> item,
        int ordinal,
        Sort sort,
        String saidBy,
        String content,
        String answer,
        Optional<UUID> refersTo) {
    public static final String PLACE = "place";
    public static final String CONTENT = "minute";

    public static final RecordKind KIND = RecordKind.of(
            "minute item",
            PLACE + ": meeting_id agenda_item_id ordinal refers_to_id",
            CONTENT + ": sort said_by content answer").words("said_by").prose("content", "answer");

    /** What kind of thing was said. */
    public enum Sort {
        POINT("Point made"),
        QUESTION("Question"),
        DECLARATION("Declaration"),
        MATTER_ARISING("Matter arising");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** As people call it. */
        public String words() {
            return words;
        }

        /** "matter arising": as the store keeps it and the command line gives it. */
        public String plain() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Sort called(String plain) {
            for (Sort sort : values()) {
                if (sort.plain().equals(plain)) {
                    return sort;
                }
            }
            return POINT;
        }
    }
}
