package org.scrutineer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;

/** What happens to recommendations and at meetings, each as one action in the ledger. */
public final class Happenings {
    private final Ledger ledger;

    public Happenings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Writes one field group: "reason" is that of the action. */
    public void write(RecordKind kind, UUID record, String group, Fields fields, String reason) {
        ledger.apply(Draft.edit(group, Optional.of(reason).filter(text -> !text.isEmpty()),
                Edit.typed(kind, record, group, fields)));
    }

    public void rate(Recommendation one, String word, String reason) {
        write(Recommendation.KIND, one.id(), Recommendation.ASSESSMENT, Fields.of("assessment", word), reason);
    }

    public void due(UUID record, RecordKind kind, String when, String reason) {
        write(kind, record, Recommendation.DUE, date("due", when), reason);
    }

    /** @param state "closed", "paused", "superseded" or "open" */
    public void state(Recommendation one, String state, String reason, String since, UUID meeting) {
        write(Recommendation.KIND, one.id(), Recommendation.STATE,
                fields("state", "state_since", since).with("state", state)
                        .with("state_reason", reason)
                        .with("state_meeting_id", meeting)
                        .with("superseded_by_id", null),
                "");
    }

    public void respond(Recommendation one, String response, String reason, String on) {
        write(Recommendation.KIND, one.id(), Recommendation.RESPONSE,
                date("responded", on).with("response", response).with("response_reason", reason), "");
    }

    public UUID action(Recommendation one, String wording, String owner, String due) {
        UUID id = ledger.newId();
        apply(Edit.typed(Action.KIND, id, Action.PLACE, Fields.of("recommendation_id", one.id()).with("ordinal", 1)),
                Edit.typed(Action.KIND, id, Action.WORDING, Fields.of("wording", wording)),
                Edit.typed(Action.KIND, id, Action.OWNER, Fields.of("owner", owner)),
                Edit.typed(Action.KIND, id, Action.DUE, date("due", due)));
        return id;
    }

    public void actionState(UUID action, String state, String reason, String since) {
        write(Action.KIND, action, Action.STATE,
                fields("state", "state_since", since).with("state", state).with("state_reason", reason), "");
    }

    public void update(Recommendation one, String on, String by, String content, String nextSteps) {
        UUID id = ledger.newId();
        apply(Edit.typed(ProgressUpdate.KIND, id, ProgressUpdate.PLACE, Fields.of("recommendation_id", one.id())),
                Edit.typed(ProgressUpdate.KIND, id, ProgressUpdate.UPDATE, date("reported", on)
                        .with("reported_by", by)
                        .with("content", content)
                        .with("next_steps", nextSteps)
                        .with("proposed", null)));
    }

    public void extract(Evidence evidence, String words, String from) {
        write(Evidence.KIND, evidence.id(), Evidence.EXTRACT,
                Fields.of("extract", words).with("extract_from", from), "");
    }

    public UUID meeting(Optional<UUID> committee, String held) {
        UUID id = ledger.newId();
        apply(Edit.typed(Meeting.KIND, id, Meeting.COMMITTEE, Fields.of("committee_id", committee.orElse(null))),
                Edit.typed(Meeting.KIND, id, Meeting.HELD, date("held", held)));
        return id;
    }

    public UUID item(UUID committee, UUID meeting, UUID subject, String title, String expected) {
        UUID id = ledger.newId();
        apply(Edit.typed(AgendaItem.KIND, id, AgendaItem.PLACE,
                Fields.of("committee_id", committee).with("meeting_id", meeting).with("ordinal", 1)),
                Edit.typed(AgendaItem.KIND, id, AgendaItem.TITLE, Fields.of("title", title)),
                Edit.typed(AgendaItem.KIND, id, AgendaItem.SUBJECT, Fields.of("subject_id", subject)),
                Edit.typed(AgendaItem.KIND, id, AgendaItem.EXPECTED, date("expected", expected)));
        return id;
    }

    public UUID resolution(UUID meeting, UUID item, int number, String wording) {
        UUID id = ledger.newId();
        apply(Edit.typed(Resolution.KIND, id, Resolution.PLACE,
                Fields.of("meeting_id", meeting).with("agenda_item_id", item).with("ordinal", number)),
                Edit.typed(Resolution.KIND, id, Resolution.WORDING, Fields.of("wording", wording)));
        return id;
    }

    public UUID request(UUID meeting, UUID resolution, UUID recommendation, String wording, String owner, String due) {
        UUID id = ledger.newId();
        apply(Edit.typed(InformationRequest.KIND, id, InformationRequest.PLACE,
                Fields.of("meeting_id", meeting)
                        .with("resolution_id", resolution)
                        .with("recommendation_id", recommendation)),
                Edit.typed(InformationRequest.KIND, id, InformationRequest.WORDING, Fields.of("wording", wording)),
                Edit.typed(InformationRequest.KIND, id, InformationRequest.OWNER, Fields.of("owner", owner)),
                Edit.typed(InformationRequest.KIND, id, InformationRequest.DUE, date("due", due)));
        return id;
    }

    /** @param kind of a resolution or an information request */
    public void closure(RecordKind kind, UUID undertaking, String on, String note) {
        write(kind, undertaking, "closure", date("closed", on).with("closing_note", note), "");
    }

    private void apply(Edit... edits) {
        ledger.apply(new Draft(Draft.Kind.EDIT, "Something happened", Optional.empty(), new ArrayList<>(List.of(edits)),
                List.of()));
    }

    /** The three columns of a date that is called like its column. */
    private static Fields date(String column, String when) {
        return fields(column, column, when);
    }

    private static Fields fields(String prefix, String column, String when) {
        FuzzyDate date = FuzzyDate.parse(when);
        return Fields.of(column, date.text().isEmpty() ? null : date.text())
                .with(prefix + "_from", date.from())
                .with(prefix + "_until", date.until());
    }
}
