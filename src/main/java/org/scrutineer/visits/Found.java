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

    /** @param ordinal by which findings are ordered; {@link #number} is what people are told */
    public record Finding(UUID id, String standard, int ordinal, Sort sort, String words) {
        public static final RecordKind KIND = RecordKind.of(
                "visit finding", "place: visit_id standard ordinal", "kind: kind", "words: content").prose("content");

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
     * @param ordinal by which requirements are ordered; {@link #number} is what people are told
     */
    public record Requirement(UUID id, Optional<UUID> finding, int ordinal, String words, Doing doing) {
        public static final RecordKind KIND = RecordKind.of(
                "requirement", "place: visit_id finding_id ordinal", "words: content", "owner: owner",
                "due: due due_from due_until", "state: state state_note closed closed_from closed_until")
                .prose("content", "state_note").words("owner", "due", "closed");

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
     * @param closed when it was met or dropped; of an open one, when somebody saw last that it was not met
     * @param note how it was met, why it was dropped, or what was seen
     */
    public record Doing(String owner, FuzzyDate due, Requirement.State state, FuzzyDate closed, String note) {

        /** The same with another state, which somebody gave it on a day. */
        Doing become(Requirement.State now, FuzzyDate on, String why) {
            return new Doing(owner, due, now, on, why);
        }

        /** Whether somebody looked whether it was met, and it was not. */
        public boolean seenNotMet() {
            return state == Requirement.State.OPEN && !closed.text().isEmpty();
        }
    }

    /** Somebody's own words. @param speaker by role, such as "a relative"; never a name */
    public record Quote(UUID id, String standard, String words, String speaker) {
        public static final RecordKind KIND = RecordKind.of(
                "visit quotation", "place: visit_id standard", "words: content speaker")
                .prose("content").words("speaker");
    }

    /** @param sha256 digest of the attachment */
    public record Photograph(UUID id, String standard, String sha256, String alternative, FuzzyDate taken) {
        public static final RecordKind KIND = RecordKind.of(
                "photograph", "place: visit_id standard", "picture: sha256", "alternative text: alternative",
                "taken: taken taken_from taken_until")
                .words("alternative", "taken");
    }

    /**
     * What people call a finding by: its place among all of the visit, from 1. Two laptops may have given the same
     * ordinal, and the numbers that are told stay apart all the same.
     */
    public int number(Finding finding) {
        return place(findings.stream().map(Finding::id).toList(), finding.id());
    }

    /** What people call a requirement by, from 1, likewise. */
    public int number(Requirement requirement) {
        return place(requirements.stream().map(Requirement::id).toList(), requirement.id());
    }

    /** One that is new comes after all others. */
    private static int place(List<UUID> all, UUID one) {
        return all.contains(one) ? all.indexOf(one) + 1 : all.size() + 1;
    }

    int nextFinding() {
        return findings.stream().mapToInt(Finding::ordinal).max().orElse(0) + 1;
    }

    int nextRequirement() {
        return requirements.stream().mapToInt(Requirement::ordinal).max().orElse(0) + 1;
    }

    /** The key of the standard that a requirement is about, where it follows from a finding. */
    public Optional<String> standard(Requirement requirement) {
        return requirement.finding().flatMap(this::finding).map(Finding::standard);
    }

    public List<Finding> findings(String standard) {
        return findings.stream().filter(each -> each.standard().equalsIgnoreCase(standard)).toList();
    }

    public List<Requirement> following(Finding finding) {
        return requirements.stream().filter(each -> each.finding().equals(Optional.of(finding.id()))).toList();
    }

    public List<Quote> quotations(String standard) {
        return quotations.stream().filter(each -> each.standard().equalsIgnoreCase(standard)).toList();
    }

    public List<Photograph> photographs(String standard) {
        return photographs.stream().filter(each -> each.standard().equalsIgnoreCase(standard)).toList();
    }

    public Optional<Finding> finding(UUID id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    public List<Requirement> open() {
        return requirements.stream().filter(Requirement::isOpen).toList();
    }
}
