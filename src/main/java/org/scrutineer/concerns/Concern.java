package org.scrutineer.concerns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * Something that somebody told the council about a provider. Texts that are not known are empty.
 *
 * @param sort what it is about, in a few words: "missed visit"
 * @param happened when; may be fuzzy or not known
 * @param what in the words of whoever logged it; for officers only
 */
public record Concern(
        UUID id, UUID provider, Optional<UUID> branch, String sort, FuzzyDate happened, String what, Told told,
        State state, String outcome) {
    static final String PROVIDER = "provider";
    static final String SORT = "about";
    static final String HAPPENED = "date";
    static final String WHAT = "what happened";
    static final String ROLE = "told by";
    static final String TELLER = "who told us";
    static final String PERSON = "person concerned";
    static final String STATE = "state";

    public static final RecordKind KIND = RecordKind.of(
            "concern",
            PROVIDER + ": provider_id branch_id",
            SORT + ": sort",
            HAPPENED + ": happened happened_from happened_until",
            WHAT + ": content",
            ROLE + ": told_by_role",
            TELLER + ": told_by",
            PERSON + ": about_person",
            STATE + ": state outcome")
            .prose("content", "outcome")
            .words("happened", "told_by_role", "told_by", "about_person");
    static final DateColumns HAPPENED_COLUMNS = DateColumns.of("happened");

    /** The groups that can lead to a person: they are marked as internal when a concern is logged. */
    static final List<String> PERSONAL = List.of(WHAT, TELLER, PERSON);

    /**
     * Who told.
     *
     * @param role "a relative": this can be printed
     * @param name of the person who told; for officers only
     * @param about name of the person that it is about; for officers only
     */
    public record Told(String role, String name, String about) {
        public static final Told NOBODY = new Told("", "", "");
    }

    /** How far a concern has come. */
    public enum State {
        OPEN("open"),
        UPHELD("upheld"),
        NOT_UPHELD("not upheld");

        private final String plain;

        State(String plain) {
            this.plain = plain;
        }

        /** In the field's own word, as it is stored and printed. */
        public String plain() {
            return plain;
        }

        static Optional<State> named(String text) {
            String wanted = text.strip().toLowerCase(Locale.UK).replace('-', ' ');
            return Stream.of(values()).filter(state -> state.plain.equals(wanted)).findFirst();
        }
    }

    /** Whoever told it, so far as two can be told apart: a name, or else a role, or else nobody known, at a provider. */
    String source() {
        String name = told.name().isBlank() ? told.role() : told.name();
        return (provider + "/" + name.strip()).toLowerCase(Locale.UK);
    }

    /** Whether it counts in a pattern: what turned out not to be so does not. */
    boolean counts() {
        return state != State.NOT_UPHELD && happened.known();
    }
}
