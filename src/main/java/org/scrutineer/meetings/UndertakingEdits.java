package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.meetings.Undertaking.Closure;

/** The edits of what was agreed and asked for: each has an owner, a due date, a closure. */
public final class UndertakingEdits {
    private UndertakingEdits() {}

    /** A new resolution or information request. */
    public static Draft add(Undertaking undertaking) {
        return Columns.several("New: " + undertaking.label(), edits(undertaking));
    }

    public static Draft wording(Undertaking undertaking, String wording) {
        return one("Wording", undertaking, Undertaking.WORDING, Columns.text("wording", wording));
    }

    public static Draft owner(Undertaking undertaking, String owner) {
        return one("Owner", undertaking, Undertaking.OWNER, Columns.text("owner", owner));
    }

    /** @param written a date as people write it; blank is "date to be fixed" */
    public static Draft due(Undertaking undertaking, String written) {
        return one("Due date", undertaking, Undertaking.DUE, Columns.date("due", FuzzyDate.parse(written)));
    }

    /**
     * Ends it. A resolution that only asked for what is answered now is closed with it.
     *
     * @param on the day or the meeting as written
     * @param note what was given or done, or empty; one of both must be there
     */
    public static Draft close(Undertaking undertaking, FuzzyDate on, String note, MeetingReading reading) {
        List<Edit> edits = new ArrayList<>(List.of(closure(undertaking, on, note)));
        if (undertaking instanceof InformationRequest request) {
            reading.closesWith(request).ifPresent(resolution -> edits.add(closure(resolution, on, note)));
        }
        return Columns.several("Closed: " + undertaking.label(), edits);
    }

    /** Opens it again, as if it had not ended. */
    public static Draft reopen(Undertaking undertaking) {
        return one("Reopened", undertaking, Undertaking.CLOSURE, closure(Closure.OPEN));
    }

    /** @param recommendation under which the request arose; that one is not reopened by it */
    public static Draft under(InformationRequest request, Optional<UUID> recommendation) {
        return one("Recommendation", request, InformationRequest.PLACE,
                place(request, request.resolution(), recommendation));
    }

    /** The number as printed: AGREED (2). */
    public static Draft number(Resolution resolution, int number) {
        return Columns.several("Number of " + resolution.label(),
                List.of(place(resolution, resolution.item(), number)));
    }

    public static Draft delete(Undertaking undertaking, MeetingReading reading) {
        List<Edit> edits = new ArrayList<>();
        reading.requests().stream()
                .filter(request -> request.resolution().equals(Optional.of(undertaking.id())))
                .forEach(request -> edits.add(Edit.typed(
                        InformationRequest.KIND, request.id(), InformationRequest.PLACE,
                        place(request, Optional.empty(), request.recommendation()))));
        edits.add(deletion(undertaking));
        return Columns.several("Delete " + undertaking.label(), edits);
    }

    static Edit deletion(Undertaking undertaking) {
        return Edit.delete(kind(undertaking), undertaking.id());
    }

    static Edit place(Resolution resolution, Optional<UUID> item, int number) {
        return typed(resolution, Resolution.PLACE, Fields.of("meeting_id", resolution.meeting())
                .with("agenda_item_id", Columns.orNull(item))
                .with("ordinal", number));
    }

    static List<Edit> edits(Undertaking undertaking) {
        Edit place = switch (undertaking) {
            case Resolution resolution -> place(resolution, resolution.item(), resolution.ordinal());
            case InformationRequest request -> typed(request, InformationRequest.PLACE,
                    place(request, request.resolution(), request.recommendation()));
        };
        return List.of(
                place,
                typed(undertaking, Undertaking.WORDING, Columns.text("wording", undertaking.wording())),
                typed(undertaking, Undertaking.OWNER, Columns.text("owner", undertaking.owner())),
                typed(undertaking, Undertaking.DUE, Columns.date("due", undertaking.due())),
                typed(undertaking, Undertaking.CLOSURE, closure(undertaking.closure())));
    }

    private static Edit closure(Undertaking undertaking, FuzzyDate on, String note) {
        return typed(undertaking, Undertaking.CLOSURE, closure(new Closure(true, on, note)));
    }

    private static Fields closure(Closure closure) {
        return Columns.date("closed", closure.on()).with("closing_note", Columns.orNull(closure.note()));
    }

    private static Fields place(InformationRequest request, Optional<UUID> resolution, Optional<UUID> recommendation) {
        return Fields.of("meeting_id", request.meeting())
                .with("resolution_id", Columns.orNull(resolution))
                .with("recommendation_id", Columns.orNull(recommendation));
    }

    private static RecordKind kind(Undertaking undertaking) {
        return switch (undertaking) {
            case Resolution resolution -> Resolution.KIND;
            case InformationRequest request -> InformationRequest.KIND;
        };
    }

    private static Draft one(String what, Undertaking undertaking, String group, Fields after) {
        return Columns.several(what + " of " + undertaking.label(), List.of(typed(undertaking, group, after)));
    }

    private static Edit typed(Undertaking undertaking, String group, Fields after) {
        return Edit.typed(kind(undertaking), undertaking.id(), group, after);
    }
}
