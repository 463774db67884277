package org.scrutineer.recommendations;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * One recommendation and where it stands. Texts that are not known are empty, never null.
 *
 * @param ref as printed: "4", "5a", "R12"; numbers keep their gaps
 * @param ordinal place in the review's list, from 1
 * @param assessment the officer's proposed rating, a word of the review's scheme, or empty while ungraded
 * @param confirmed the rating that the committee confirmed, or empty; another fact than the proposal
 * @param confirmedAt the meeting that confirmed it, as written
 * @param evidence in the order of printing; an item may be cited by others too
 * @param followUp what the executive answered, whether it is still open, and why its rating is what it is
 */
public record Recommendation(
        UUID id,
        UUID review,
        String ref,
        int ordinal,
        String wording,
        String addressee,
        String owner,
        FuzzyDate due,
        String successMeasure,
        String assessment,
        String confirmed,
        String confirmedAt,
        List<UUID> evidence,
        FollowUp followUp) {
    public static final String ASSESSMENT = "assessment";
    public static final String CONFIRMATION = "confirmation";
    public static final String OWNER = "owner";
    public static final String DUE = "due date";
    public static final String WORDING = "wording";
    public static final String ADDRESSEE = "addressee";
    public static final String SUCCESS_MEASURE = "success measure";
    public static final String PLACE = "reference";
    public static final String RESPONSE = "executive response";
    public static final String STATE = "state";
    public static final String CONFIRMING_MEETING = "confirming meeting";
    public static final String DIFFERENCE = "reason for the difference";
    public static final String BASELINE = "baseline date";
    public static final String ORIGIN = "origin";

    public static final RecordKind KIND = RecordKind.of(
            "recommendation",
            PLACE + ": review_id ref ordinal",
            WORDING + ": wording",
            ADDRESSEE + ": addressee",
            OWNER + ": owner",
            DUE + ": due due_from due_until",
            SUCCESS_MEASURE + ": success_measure",
            ASSESSMENT + ": assessment",
            CONFIRMATION + ": confirmed confirmed_at",
            RESPONSE + ": response response_reason responded responded_from responded_until",
            STATE + ": state state_reason state_since state_from state_until state_meeting_id superseded_by_id",
            CONFIRMING_MEETING + ": confirmed_meeting_id",
            DIFFERENCE + ": derived difference_reason difference_printed",
            BASELINE + ": baseline baseline_from baseline_until",
            ORIGIN + ": continues_id")
            .prose("wording", "success_measure", "response_reason", "state_reason", "difference_reason")
            .words("addressee", "owner", "due", "confirmed_at", "responded", "state_since", "baseline");

    /** A link between a recommendation and an evidence item. */
    public static final RecordKind CITATION = RecordKind.of("citation", "link: recommendation_id evidence_id ordinal");

    public Recommendation {
        evidence = List.copyOf(evidence);
    }

    public State state() {
        return followUp.state();
    }

    /** How it is spoken of: "Recommendation 4". */
    public String label() {
        return label(ref);
    }

    public static String label(String ref) {
        return ref.toLowerCase(Locale.UK).startsWith("rec") ? ref : "Recommendation " + ref;
    }
}
