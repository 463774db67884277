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

/**
 * A review that starts from an earlier one, as one action: what is still open or paused is carried on under its old
 * numbers, with its dates as they were first promised. Evidence stays where it was given; each recommendation knows the
 * one that it continues.
 *
 * @param title of the new review
 * @param year its municipal year, or empty
 */
public record NextReview(String title, String year) {
    private static final DateColumns DUE = DateColumns.of("due");
    private static final DateColumns BASELINE = DateColumns.of("baseline");

    /** @param id of the new review */
    Draft draft(UUID id, Review earlier, List<Recommendation> recommendations, FollowUpReading life) {
        List<Edit> edits = new ArrayList<>(review(id, earlier));
        int ordinal = 0;
        for (Recommendation each : recommendations) {
            if (!each.state().ended()) {
                UUID carried = UUID.randomUUID();
                ordinal++;
                edits.addAll(carried(carried, id, ordinal, each, life.dueDates(each.id())));
                for (Action action : life.actions(each)) {
                    if (!action.state().ended()) {
                        edits.addAll(carried(carried, action, life.dueDates(action.id())));
                    }
                }
                edits.addAll(FollowUpEdits.takenOn(each, carried, "Carried on in “" + title.strip() + "”").edits());
            }
        }
        edits.addAll(ReviewEdits.text(earlier, Review.STATE, "completed").edits());
        return FollowUpEdits.together("“" + title.strip() + "” from “" + earlier.title() + "”", "", edits);
    }

    private List<Edit> review(UUID id, Review earlier) {
        return List.of(
                review(id, Review.TITLE, RegisterEdits.text("title", title.strip())),
                review(id, Review.COMMITTEE, Fields.of("committee_id", earlier.committee().orElse(null))),
                review(id, Review.LINK_OFFICER, RegisterEdits.text("link_officer", earlier.linkOfficer())),
                review(id, Review.SCHEME, Fields.of("scheme_id", earlier.scheme().orElse(null))),
                review(id, Review.SCOPE, RegisterEdits.text("scope", earlier.scope().scope())),
                review(id, Review.MUNICIPAL_YEAR, RegisterEdits.text("municipal_year", year.strip())),
                review(id, Review.ORIGIN, Fields.of("follows_id", earlier.id())));
    }

    private static List<Edit> carried(UUID id, UUID review, int ordinal, Recommendation from, DueDates dates) {
        List<Edit> edits = new ArrayList<>(List.of(
                edit(id, Recommendation.PLACE,
                        Fields.of("review_id", review).with("ref", from.ref()).with("ordinal", ordinal)),
                edit(id, Recommendation.WORDING, RegisterEdits.text("wording", from.wording())),
                edit(id, Recommendation.ADDRESSEE, RegisterEdits.text("addressee", from.addressee())),
                edit(id, Recommendation.OWNER, RegisterEdits.text("owner", from.owner())),
                edit(id, Recommendation.DUE, DUE.with(Fields.EMPTY, from.due())),
                edit(id, Recommendation.SUCCESS_MEASURE,
                        RegisterEdits.text("success_measure", from.successMeasure())),
                edit(id, Recommendation.BASELINE, BASELINE.with(Fields.EMPTY, stated(dates, from.due()))),
                edit(id, Recommendation.ORIGIN, Fields.of("continues_id", from.id()))));
        FollowUpEdits.respond(from, from.followUp().response()).edits()
                .forEach(answer -> edits.add(edit(id, Recommendation.RESPONSE, answer.after())));
        if (from.state().kind() == State.Kind.PAUSED) {
            State state = from.state();
            FollowUpEdits.end(List.of(from), new FollowUpEdits.Ending(
                    state.kind(), state.reason(), state.since(), state.meeting())).edits()
                    .forEach(pause -> edits.add(edit(id, Recommendation.STATE, pause.after())));
        }
        return edits;
    }

    private static List<Edit> carried(UUID recommendation, Action from, DueDates dates) {
        UUID id = UUID.randomUUID();
        return List.of(
                Edit.typed(Action.KIND, id, Action.PLACE,
                        Fields.of("recommendation_id", recommendation).with("ordinal", from.ordinal())),
                Edit.typed(Action.KIND, id, Action.WORDING, RegisterEdits.text("wording", from.wording())),
                Edit.typed(Action.KIND, id, Action.OWNER, RegisterEdits.text("owner", from.owner())),
                Edit.typed(Action.KIND, id, Action.DUE, DUE.with(Fields.EMPTY, from.due())),
                Edit.typed(Action.KIND, id, Action.BASELINE,
                        BASELINE.with(Fields.EMPTY, stated(dates, from.due()))),
                Edit.typed(Action.KIND, id, Action.SUCCESS_MEASURE,
                        RegisterEdits.text("success_measure", from.successMeasure())));
    }

    /** A baseline is stated only where it says more than the date itself. */
    private static FuzzyDate stated(DueDates dates, FuzzyDate due) {
        return Optional.of(dates.baseline()).filter(first -> !first.equals(due)).orElse(FuzzyDate.UNKNOWN);
    }

    private static Edit review(UUID id, String group, Fields fields) {
        return Edit.typed(Review.KIND, id, group, fields);
    }

    private static Edit edit(UUID id, String group, Fields fields) {
        return Edit.typed(Recommendation.KIND, id, group, fields);
    }
}
