package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ui.Problem;

/** What becomes of a recommendation after it was made, each as one undo step with a name. */
public final class FollowUpEdits {
    private static final DateColumns RESPONDED = DateColumns.of("responded");
    private static final DateColumns SINCE = new DateColumns("state_since", "state_from", "state_until");
    private static final DateColumns BASELINE = DateColumns.of("baseline");

    private FollowUpEdits() {}

    /**
     * How following up ends or pauses.
     *
     * @param since the day or meeting, as written
     * @param meeting that decided it, where the register holds it
     */
    public record Ending(State.Kind kind, String reason, FuzzyDate since, Optional<UUID> meeting) {}

    /** What the executive answered. */
    public static Draft respond(Recommendation recommendation, Response response) {
        Fields fields = RegisterEdits.text("response", kept(response.kind()))
                .with("response_reason", RegisterEdits.orNull(response.reason().strip()));
        return RegisterEdits.one(recommendation, Recommendation.RESPONSE, reason(response.reason()),
                RESPONDED.with(fields, response.on()));
    }

    /** While an answer is awaited nothing is recorded, so that the first answer is a first one. */
    private static String kept(Response.Kind kind) {
        return kind == Response.Kind.AWAITED ? "" : kind.plain();
    }

    /**
     * Closes, pauses or reopens recommendations together.
     *
     * @throws Problem when the reason is missing: only reopening needs none
     */
    public static Draft end(List<Recommendation> recommendations, Ending ending) {
        return state(recommendations, ending, Optional.empty());
    }

    /** Says that another recommendation takes the place of these. */
    public static Draft supersede(List<Recommendation> recommendations, Recommendation by, Ending ending) {
        if (recommendations.stream().anyMatch(each -> each.id().equals(by.id()))) {
            throw new Problem(
                    by.label() + " cannot take its own place.", "Name the recommendation that takes its place.");
        }
        return state(recommendations, ending, Optional.of(by));
    }

    private static Draft state(
            List<Recommendation> recommendations, Ending ending, Optional<Recommendation> by) {
        boolean open = ending.kind() == State.Kind.OPEN;
        if (!open && ending.reason().isBlank()) {
            throw new Problem(
                    "Why " + labels(recommendations) + (recommendations.size() == 1 ? " is " : " are ")
                            + ending.kind().plain() + " is not said.",
                    "Give the reason; later papers print it.");
        }
        Fields fields = SINCE.with(
                RegisterEdits.text("state", open ? "" : ending.kind().plain())
                        .with("state_reason", open ? null : ending.reason().strip())
                        .with("state_meeting_id", open ? null : ending.meeting().orElse(null))
                        .with("superseded_by_id", by.map(Recommendation::id).orElse(null)),
                open ? FuzzyDate.UNKNOWN : ending.since());
        return together(named(ending.kind()) + labels(recommendations), ending.reason(), recommendations.stream()
                .map(each -> Edit.typed(Recommendation.KIND, each.id(), Recommendation.STATE, fields))
                .toList());
    }

    /** A recommendation of a review that is only being made takes the place of this one. */
    static Draft takenOn(Recommendation recommendation, UUID by, String reason) {
        Fields fields = SINCE.with(
                RegisterEdits.text("state", State.Kind.SUPERSEDED.plain())
                        .with("state_reason", reason)
                        .with("state_meeting_id", null)
                        .with("superseded_by_id", by),
                FuzzyDate.UNKNOWN);
        return RegisterEdits.one(recommendation, Recommendation.STATE, Optional.empty(), fields);
    }

    private static String named(State.Kind kind) {
        return switch (kind) {
            case OPEN -> "Reopening of ";
            case CLOSED -> "Closure of ";
            case PAUSED -> "Pause of ";
            case SUPERSEDED -> "Superseding of ";
        };
    }

    /**
     * What the committee confirmed at a meeting.
     *
     * @param word of the review's scheme; empty confirms each as it was proposed
     * @param at the meeting as written
     * @param meeting the record of it, where the register holds one
     * @throws Problem when one has no assessment that could be confirmed
     */
    public static Draft confirm(
            List<Recommendation> recommendations, String word, String at, Optional<UUID> meeting) {
        List<Edit> edits = new ArrayList<>();
        for (Recommendation each : recommendations) {
            String confirmed = word.isEmpty() ? each.assessment() : word;
            if (confirmed.isEmpty()) {
                throw new Problem(
                        each.label() + " has no assessment yet, so there is nothing to confirm.",
                        "Leave it out, or say what was confirmed.");
            }
            edits.add(Edit.typed(Recommendation.KIND, each.id(), Recommendation.CONFIRMATION,
                    RegisterEdits.text("confirmed", confirmed).with("confirmed_at", RegisterEdits.orNull(at))));
            edits.add(Edit.typed(Recommendation.KIND, each.id(), Recommendation.CONFIRMING_MEETING,
                    Fields.of("confirmed_meeting_id", meeting.orElse(null))));
        }
        return together("Confirmation of " + labels(recommendations), "", edits);
    }

    /** Takes back that the committee confirmed anything. */
    public static Draft unconfirm(Recommendation recommendation) {
        return together("Confirmation of " + recommendation.label(), "", List.of(
                Edit.typed(Recommendation.KIND, recommendation.id(), Recommendation.CONFIRMATION,
                        RegisterEdits.text("confirmed", "").with("confirmed_at", null)),
                Edit.typed(Recommendation.KIND, recommendation.id(), Recommendation.CONFIRMING_MEETING,
                        Fields.of("confirmed_meeting_id", null))));
    }

    /** The first date promised, where it is another than the first that the register heard of. */
    public static Draft baseline(Recommendation recommendation, String written) {
        return RegisterEdits.one(recommendation, Recommendation.BASELINE, Optional.empty(),
                BASELINE.with(Fields.EMPTY, FuzzyDate.parse(written)));
    }

    /** Why the officer's rating differs from what the rules said. */
    public static Draft difference(Recommendation recommendation, FollowUp.Difference difference) {
        boolean none = difference.reason().isBlank();
        return RegisterEdits.one(recommendation, Recommendation.DIFFERENCE, Optional.empty(),
                RegisterEdits.text("derived", none ? "" : difference.derived())
                        .with("difference_reason", none ? null : difference.reason().strip())
                        .with("difference_printed", none ? null : difference.printed()));
    }

    /** Words of a contract or the like that an evidence item rests on, as they stand there. */
    public static Draft extract(Evidence evidence, Evidence.Extract extract) {
        return Draft.edit(
                "Contract extract of " + (evidence.refs().size() > 1 ? "Recommendations " : "Recommendation ")
                        + String.join(", ", evidence.refs()),
                Optional.empty(),
                Edit.typed(Evidence.KIND, evidence.id(), Evidence.EXTRACT,
                        RegisterEdits.text("extract", extract.words())
                                .with("extract_from", RegisterEdits.orNull(extract.from().strip()))));
    }

    /** "Recommendation 4", "Recommendations 1, 3 and 8". */
    static String labels(List<Recommendation> recommendations) {
        if (recommendations.size() == 1) {
            return recommendations.getFirst().label();
        }
        List<String> refs = recommendations.stream().map(Recommendation::ref).toList();
        return "Recommendations " + String.join(", ", refs.subList(0, refs.size() - 1)) + " and " + refs.getLast();
    }

    static Draft together(String title, String reason, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, reason(reason), edits, List.of());
    }

    static Optional<String> reason(String reason) {
        return Optional.of(reason.strip()).filter(text -> !text.isEmpty());
    }
}
