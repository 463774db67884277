package org.scrutineer.visits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/** What was found at a visit, and what the provider is to do about it, each in its order. */
public record Found(
        List<Finding> findings, List<Requirement> requirements, List<Quote> quotations, List<Photograph> photographs) {
    public Found {
        findings = List.copyOf(findings);
        requirements = List.copyOf(requirements);
        quotations = List.copyOf(quotations);
        photographs = List.copyOf(photographs);
    }

    /** @param ordinal its number, through the whole visit */
    public record Finding(UUID id, String standard, int ordinal, Sort sort, String words) {
        public static final RecordKind KIND = RecordKind.of(
                "visit finding", "place: visit_id standard ordinal", "kind: kind", "words: content");

        public enum Sort {
            STRENGTH("strength"),
            AREA("area for improvement"),
            REQUIREMENT("requirement");

            private final String plain;

            Sort(String plain) {
                this.plain = plain;
            }

            public String plain() {
                return plain;
            }

            static Optional<Sort> named(String text) {
                String wanted = text.strip().toLowerCase(Locale.UK);
                return Stream.of(values())
                        .filter(sort -> sort.plain.equals(wanted) || sort == AREA && wanted.equals("area"))
                        .findFirst();
            }
        }
    }

    /**
     * What the provider is to do.
     *
     * @param finding that it follows from, where it follows from one
     * @param ordinal its number, through the whole visit
     */
    public record Requirement(UUID id, Optional<UUID> finding, int ordinal, String words, Doing doing) {
        public static final RecordKind KIND = RecordKind.of(
                "requirement", "place: visit_id finding_id ordinal", "words: content", "owner: owner",
                "due: due due_from due_until", "state: state state_note closed closed_from closed_until");

        public boolean isOpen() {
            return doing.state() == State.OPEN;
        }

        public enum State {
            OPEN("open"),
            MET("met"),
            DROPPED("dropped");

            private final String plain;

            State(String plain) {
                this.plain = plain;
            }

            public String plain() {
                return plain;
            }
        }
    }

    /**
     * Who does it by when, and how far it has come.
     *
     * @param owner by post, at the provider or the council
     * @param closed when it was met or dropped
     * @param note how it was met, or why it was dropped
     */
    public record Doing(String owner, FuzzyDate due, Requirement.State state, FuzzyDate closed, String note) {}

    /** Somebody's own words. @param speaker by role, such as "a relative"; never a name */
    public record Quote(UUID id, String standard, String words, String speaker) {
        public static final RecordKind KIND = RecordKind.of(
                "visit quotation", "place: visit_id standard", "words: content speaker");
    }

    /** @param sha256 digest of the attachment */
    public record Photograph(UUID id, String standard, String sha256, String alternative, FuzzyDate taken) {
        public static final RecordKind KIND = RecordKind.of(
                "photograph", "place: visit_id standard", "picture: sha256", "alternative text: alternative",
                "taken: taken taken_from taken_until");
    }

    public Optional<Finding> finding(UUID id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    public List<Requirement> open() {
        return requirements.stream().filter(Requirement::isOpen).toList();
    }
}
