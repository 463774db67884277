package org.scrutineer.concerns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * What the quality team looks into, and what came of it. Texts that are not known are empty.
 *
 * @param concerns that it looks into, by their ids
 */
public record Investigation(
        UUID id, String title, String owner, FuzzyDate opened, State state, Ending ending, List<UUID> concerns,
        List<Step> steps, List<Result> results) {
    static final String TITLE = "title";
    static final String OWNER = "owner";
    static final String OPENED = "opened";
    static final String STATE = "state";

    public static final RecordKind KIND = RecordKind.of(
            "investigation", TITLE + ": title", OWNER + ": owner", OPENED + ": opened opened_from opened_until",
            STATE + ": state outcome closed closed_from closed_until")
            .names("title")
            .prose("outcome")
            .words("owner", "opened", "closed");

    public static final RecordKind CONCERN = RecordKind.of(
            "investigated concern", "place: investigation_id concern_id");

    static final DateColumns OPENED_COLUMNS = DateColumns.of("opened");
    static final DateColumns CLOSED_COLUMNS = DateColumns.of("closed");

    public Investigation {
        concerns = List.copyOf(concerns);
        steps = List.copyOf(steps);
        results = List.copyOf(results);
    }

    /** The same on every laptop, so that what two add is one record. */
    static UUID concernId(UUID investigation, UUID concern) {
        return UUID.nameUUIDFromBytes(
                ("investigated/" + investigation + "/" + concern).getBytes(StandardCharsets.UTF_8));
    }

    public enum State {
        OPEN("open"),
        CLOSED("closed");

        private final String plain;

        State(String plain) {
            this.plain = plain;
        }

        public String plain() {
            return plain;
        }

        static State stored(String text) {
            return CLOSED.plain.equals(text) ? CLOSED : OPEN;
        }
    }

    /** @param outcome what was found, in a paragraph */
    public record Ending(String outcome, FuzzyDate closed) {
        public static final Ending NONE = new Ending("", FuzzyDate.UNKNOWN);
    }

    /** @param ordinal its place, from 1 */
    public record Step(UUID id, int ordinal, String what, String owner, FuzzyDate due, FuzzyDate done) {
        public static final RecordKind KIND = RecordKind.of(
                "investigation step", "place: investigation_id ordinal", "what: content", "owner: owner",
                "due: due due_from due_until", "done: done done_from done_until")
                .prose("content")
                .words("owner", "due", "done");
        static final DateColumns DUE_COLUMNS = DateColumns.of("due");
        static final DateColumns DONE_COLUMNS = DateColumns.of("done");

        public boolean isDone() {
            return !done.text().isEmpty();
        }
    }

    /**
     * What it led to.
     *
     * @param to the visit, recommendation or event of a provider; nothing where only a note says it
     */
    public record Result(UUID id, Sort sort, Optional<UUID> to, String note) {
        public static final RecordKind KIND = RecordKind.of(
                "investigation result", "result: investigation_id sort visit_id recommendation_id provider_event_id",
                "note: note").prose("note");

        public enum Sort {
            VISIT("visit"),
            RECOMMENDATION("recommendation"),
            PROVIDER_EVENT("suspension or other event"),
            OTHER("other");

            private final String plain;

            Sort(String plain) {
                this.plain = plain;
            }

            public String plain() {
                return plain;
            }

            static Sort stored(String text) {
                String wanted = String.valueOf(text).toLowerCase(Locale.UK);
                return Stream.of(values()).filter(sort -> sort.plain.equals(wanted)).findFirst().orElse(OTHER);
            }
        }
    }
}
