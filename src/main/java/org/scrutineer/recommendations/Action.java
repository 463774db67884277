package org.scrutineer.recommendations;

import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.RecordKind;

/**
 * What somebody does so that a recommendation is carried out. Texts that are not known are empty.
 *
 * @param ordinal place under its recommendation, from 1
 * @param owner the responsible officer
 * @param due as it stands now; every earlier one is in its history
 * @param baseline the first date promised, where it is another than the first that the register heard of
 */
public record Action(
        UUID id,
        UUID recommendation,
        int ordinal,
        String wording,
        String owner,
        FuzzyDate due,
        FuzzyDate baseline,
        String successMeasure,
        State state) {
    public static final String PLACE = "place";
    public static final String WORDING = "wording";
    public static final String OWNER = "owner";
    public static final String DUE = "due date";
    public static final String BASELINE = "baseline date";
    public static final String SUCCESS_MEASURE = "success measure";
    public static final String STATE = "state";

    public static final RecordKind KIND = RecordKind.of(
            "action",
            PLACE + ": recommendation_id ordinal",
            WORDING + ": wording",
            OWNER + ": owner",
            DUE + ": due due_from due_until",
            BASELINE + ": baseline baseline_from baseline_until",
            SUCCESS_MEASURE + ": success_measure",
            STATE + ": state state_reason state_since state_from state_until")
            .prose("wording", "success_measure", "state_reason").words("owner", "due", "baseline", "state_since");
}
