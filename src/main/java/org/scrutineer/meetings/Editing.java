package org.scrutineer.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;

/** How the panes of meetings make their edits. */
record Editing(ChangesModel changes, MeetingStore store, Supplier<LocalDate> today) {
    void make(Draft draft) {
        changes.make(draft);
    }

    /** Makes an edit that depends on all of the meeting, which is read for it. */
    void makeWith(UUID meeting, Function<MeetingReading, Draft> edit) {
        changes.makeOf(() -> edit.apply(MeetingReading.read(meeting, store).orElseThrow()));
    }

    /** Moves an item to another meeting, or into the work programme. */
    void move(AgendaItem item, Optional<UUID> to) {
        if (!item.meeting().equals(to)) {
            changes.makeOf(() -> to.flatMap(store::meeting)
                    .map(meeting -> AgendaEdits.toMeeting(item, meeting, store.agenda(meeting.id())))
                    .orElseGet(() -> AgendaEdits.toWorkProgramme(item)));
        }
    }

    void delete(AgendaItem item) {
        changes.makeOf(() -> AgendaEdits.delete(
                item, item.meeting().flatMap(meeting -> MeetingReading.read(meeting, store))));
    }

    /** What was written as a day, or today. */
    FuzzyDate dayOr(String written) {
        return written.isBlank() ? FuzzyDate.on(today.get()) : FuzzyDate.parse(written);
    }
}
