package org.scrutineer.visits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * A quality visit to a provider. Its field groups are fine, because two laptops write in it at the same time and only
 * what both wrote is asked about afterwards. Texts that are not known are empty.
 *
 * @param branch that was visited; nothing for the provider as a whole
 */
public record Visit(UUID id, UUID provider, Optional<UUID> branch, Kind kind, Plan plan, Result result) {
    static final String PLACE = "place";
    static final String SORT = "kind";
    static final String STATE = "state";
    static final String QUESTIONS = "question set";
    static final String LEAD = "lead officer";
    static final String ASSESSORS = "assessors";
    static final String OUTCOME = "outcome";
    static final String SUMMARY = "summary";
    static final String REPLY = "reply";

    public static final RecordKind KIND = RecordKind.of(
            "visit",
            PLACE + ": provider_id branch_id",
            SORT + ": kind",
            When.PLANNED.group() + ": planned planned_from planned_until",
            When.HELD.group() + ": held held_from held_until",
            STATE + ": state",
            QUESTIONS + ": question_set_id",
            LEAD + ": lead_officer",
            ASSESSORS + ": assessors",
            When.DRAFTED.group() + ": drafted drafted_from drafted_until",
            When.SENT.group() + ": sent sent_from sent_until",
            When.ACCURACY.group() + ": accuracy_due accuracy_due_from accuracy_due_until",
            When.ACTION_PLAN.group() + ": plan_due plan_due_from plan_due_until",
            When.RE_AUDIT.group() + ": re_audit_due re_audit_due_from re_audit_due_until",
            OUTCOME + ": outcome outcome_reason",
            SUMMARY + ": summary",
            REPLY + ": reply replied replied_from replied_until")
            .prose("outcome_reason", "summary", "reply")
            .words("planned", "held", "drafted", "sent", "accuracy_due", "plan_due", "re_audit_due", "replied",
                    "lead_officer")
            .data("assessors");

    /** Why there is a visit. */
    public enum Kind {
        PLANNED("planned"),
        UNANNOUNCED("unannounced"),
        RE_AUDIT("re-audit");

        private final String plain;

        Kind(String plain) {
            this.plain = plain;
        }

        /** In the field's own word, as it is stored and printed. */
        public String plain() {
            return plain;
        }

        static Optional<Kind> named(String text) {
            String wanted = text.strip().toLowerCase(Locale.UK);
            return Stream.of(values()).filter(kind -> kind.plain.equals(wanted)).findFirst();
        }
    }

    /** How far a visit has come; each is set by a person's own step and can be set back. */
    public enum State {
        PLANNED("planned"),
        HELD("visited"),
        DRAFTED("draft with the provider"),
        FINISHED("outcome sent"),
        CANCELLED("cancelled");

        private final String plain;

        State(String plain) {
            this.plain = plain;
        }

        public String plain() {
            return plain;
        }

        static Optional<State> named(String text) {
            String wanted = text.strip().toLowerCase(Locale.UK);
            return Stream.of(values())
                    .filter(state -> state.plain.equals(wanted) || state.name().equalsIgnoreCase(wanted))
                    .findFirst();
        }
    }

    /** The days of a visit that a person writes; each is a field group of its own. */
    enum When {
        PLANNED("planned for", "planned"),
        HELD("visited on", "held"),
        DRAFTED("draft sent", "drafted"),
        SENT("outcome sent", "sent"),
        ACCURACY("factual accuracy due", "accuracy_due"),
        ACTION_PLAN("action plan due", "plan_due"),
        RE_AUDIT("re-audit due", "re_audit_due");

        private final String group;
        private final String column;

        When(String group, String column) {
            this.group = group;
            this.column = column;
        }

        String group() {
            return group;
        }

        String column() {
            return column;
        }
    }

    /**
     * Who goes when, and asks what.
     *
     * @param lead the officer who answers for it, as "Name, Post"
     * @param assessors everybody who scores, as "Name, Post"
     */
    public record Plan(
            FuzzyDate planned, FuzzyDate held, UUID questionSet, String lead, List<String> assessors, State state) {
        public Plan {
            assessors = List.copyOf(assessors);
        }
    }

    /**
     * What came of it.
     *
     * @param outcome the overall rating's word, or empty
     * @param reason why it is not the worst of its domains, where it is not
     */
    public record Result(String outcome, String reason, String summary, Reply reply, Dates dates) {
        /** Of a visit of which nothing came yet. */
        static final Result NOTHING = new Result("", "", "", new Reply("", FuzzyDate.UNKNOWN), new Dates(
                FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN));
    }

    /** What the provider wrote back, word for word. */
    public record Reply(String text, FuzzyDate on) {}

    /** The days after a visit, as people wrote them; {@link VisitDates} works out what nobody wrote. */
    public record Dates(
            FuzzyDate drafted, FuzzyDate sent, FuzzyDate accuracy, FuzzyDate actionPlan, FuzzyDate reAudit) {}

    /** The day that it took place, or is to take place, as written. */
    public FuzzyDate day() {
        return plan.held().text().isEmpty() ? plan.planned() : plan.held();
    }

    /** The posts of those who visited, without their names: what a paper prints. */
    public List<String> posts() {
        return Stream.concat(Stream.of(plan.lead()), plan.assessors().stream())
                // What stands for a name that is kept back has a comma of its own.
                .filter(officer -> !officer.startsWith("["))
                .map(officer -> officer.replaceFirst("^[^,]*,?\\s*", "").strip())
                .filter(post -> !post.isEmpty())
                .distinct()
                .toList();
    }
}
