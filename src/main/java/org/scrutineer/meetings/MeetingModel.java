package org.scrutineer.meetings;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.MeetingListing.Listed;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.meetings.Undertaking.Closure;

/** One meeting with its agenda and minutes, and what of it is in hand. */
public final class MeetingModel {
    private final MeetingsModel all;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private Optional<UUID> meeting = Optional.empty();
    private Optional<UUID> toWrite = Optional.empty();

    /** The meeting as it was read, and what its fields can be filled with. */
    record Shown(MeetingReading reading, Listed listed, Names names) {}

    public MeetingModel(MeetingsModel all) {
        this.all = all;
    }

    /** Opens a meeting, which is in hand itself then. */
    public void open(UUID id) {
        if (!meeting.equals(Optional.of(id))) {
            shown.set(Optional.empty());
            inHand.set(Optional.of(id));
        }
        meeting = Optional.of(id);
        read();
    }

    /** Follows the ledger until the subscription ends. */
    public Subscription attach() {
        read();
        return editing().changes().onChange(this::read);
    }

    Editing editing() {
        return all.editing();
    }

    /** What was pasted in for this meeting. */
    MinutesModel minutes() {
        return new MinutesModel(all, meeting.orElseThrow(), itemInHand().map(AgendaItem::id));
    }

    /** Nothing while it is read, and when the meeting is gone. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    void takeInHand(UUID record) {
        inHand.set(Optional.of(record));
    }

    /** Whether somebody made this record to write in it; told once. */
    boolean toWrite(UUID record) {
        boolean wanted = toWrite.equals(Optional.of(record));
        if (wanted) {
            toWrite = Optional.empty();
        }
        return wanted;
    }

    /** The agenda item that is in hand, or that what is in hand stands under. */
    Optional<AgendaItem> itemInHand() {
        return shown.get().map(Shown::reading).flatMap(reading -> {
            Optional<UUID> under = inHand.get().flatMap(id -> under(reading, id));
            return reading.agenda().stream().filter(item -> under.equals(Optional.of(item.id()))).findFirst();
        });
    }

    /** What a resolution or request is about: the subject of its agenda item. */
    Optional<UUID> subject(Undertaking undertaking) {
        return shown.get().map(Shown::reading).flatMap(reading -> under(reading, undertaking.id())
                .flatMap(id -> reading.agenda().stream().filter(item -> item.id().equals(id)).findFirst())
                .or(() -> reading.agenda().size() == 1 ? Optional.of(reading.agenda().getFirst()) : Optional.empty())
                .flatMap(AgendaItem::subject));
    }

    void addItem() {
        reading().ifPresent(reading -> {
            UUID id = begun();
            editing().make(AgendaEdits.add(new AgendaItem(
                    id, reading.meeting().committee(), meeting, reading.nextItem(), "", "", "", "",
                    FuzzyDate.UNKNOWN, Optional.empty(), Optional.empty())));
        });
    }

    /** Under the agenda item in hand. */
    void addMinute(Sort sort) {
        reading().ifPresent(reading -> {
            Optional<UUID> item = itemInHand().map(AgendaItem::id);
            editing().make(MinuteEdits.add(new Minute(
                    begun(), reading.meeting().id(), item, reading.nextMinute(), sort, "", "", "",
                    Optional.empty())));
        });
    }

    /** Under the agenda item in hand, with the next number. */
    void addResolution() {
        reading().ifPresent(reading -> {
            Optional<UUID> item = itemInHand().map(AgendaItem::id);
            editing().make(UndertakingEdits.add(new Resolution(
                    begun(), reading.meeting().id(), item, reading.nextNumber(item), "", "", FuzzyDate.UNKNOWN,
                    Closure.OPEN)));
        });
    }

    /** Under the resolution in hand, if one is. */
    void addRequest() {
        reading().ifPresent(reading -> {
            Optional<UUID> resolution = reading.resolutions().stream()
                    .map(Resolution::id)
                    .filter(id -> inHand.get().equals(Optional.of(id)))
                    .findFirst();
            editing().make(UndertakingEdits.add(new InformationRequest(
                    begun(), reading.meeting().id(), resolution, Optional.empty(), "", "", FuzzyDate.UNKNOWN,
                    Closure.OPEN)));
        });
    }

    /** Moves the agenda item in hand up (-1) or down (1). */
    void moveItem(int by) {
        reading().ifPresent(reading -> itemInHand()
                .flatMap(item -> AgendaEdits.move(reading.agenda(), item, by))
                .ifPresent(editing()::make));
    }

    private Optional<MeetingReading> reading() {
        return shown.get().map(Shown::reading);
    }

    /** The id of a record that is made now, to be written in as soon as it is there. */
    private UUID begun() {
        UUID id = all.sources().ids().get();
        toWrite = Optional.of(id);
        inHand.set(toWrite);
        return id;
    }

    private static Optional<UUID> under(MeetingReading reading, UUID record) {
        return reading.minutes().stream().filter(each -> each.id().equals(record)).findFirst().flatMap(Minute::item)
                .or(() -> reading.resolutions().stream().filter(each -> each.id().equals(record)).findFirst()
                        .flatMap(Resolution::item))
                .or(() -> reading.requests().stream().filter(each -> each.id().equals(record)).findFirst()
                        .flatMap(InformationRequest::resolution)
                        .flatMap(resolution -> under(reading, resolution)))
                .or(() -> reading.agenda().stream().map(AgendaItem::id).filter(record::equals).findFirst());
    }

    private void read() {
        meeting.ifPresent(id -> all.background().quietly(
                progress -> MeetingReading.read(id, all.sources().store()).map(reading -> {
                    Names names = Names.read(all.sources());
                    return new Shown(reading, names.meetings().stream()
                            .filter(listed -> listed.meeting().id().equals(id)).findFirst().orElseThrow(), names);
                }), this::arrived, editing().changes()::failed));
    }

    private void arrived(Optional<Shown> read) {
        if (read.map(each -> each.reading().meeting().id()).equals(meeting) || read.isEmpty()) {
            if (read.isPresent() && !inHand.get().map(read.get().reading().records()::contains).orElse(false)
                    && toWrite.isEmpty()) {
                inHand.set(meeting);
            }
            shown.set(read);
        }
    }
}
