package org.scrutineer.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.meetings.MeetingListing.Item;
import org.scrutineer.meetings.MeetingListing.Listed;
import org.scrutineer.meetings.MeetingListing.Owed;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** All meetings, the work programme, and what is open; and which of it is in hand. */
public final class MeetingsModel {
    /** What the list shows. */
    enum Show {
        MEETINGS("Meetings"),
        WORK_PROGRAMME("Work programme"),
        OPEN("Open resolutions and requests");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * What meetings are read from.
     *
     * @param ids makes ids of new records
     */
    public record Sources(
            MeetingStore store, MeetingListing listing, CommitteeStore committees, Subjects subjects, MinutesDesk desk,
            Supplier<UUID> ids) {}

    /** One look at everything, so that its parts fit together. */
    private record Reading(List<Listed> meetings, List<Item> programme, List<Owed> open, Names names) {}

    private final Sources sources;
    private final Editing editing;
    private final Background background;
    private final Rows<Listed> meetings;
    private final Rows<Item> programme;
    private final Rows<Owed> open;
    private final ReadOnlyObjectWrapper<Optional<Names>> names = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.MEETINGS);
    private final BooleanProperty wantsNew = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());

    public MeetingsModel(
            Sources sources, ChangesModel changes, Background background, Supplier<LocalDate> today) {
        this.sources = sources;
        this.editing = new Editing(changes, sources.store(), today);
        this.background = background;
        this.meetings = new Rows<>(background, listed -> listed.title() + " " + listed.meeting().place());
        this.programme = new Rows<>(background, item -> String.join(
                " ", item.item().title(), item.committee(), item.subject(), item.item().submittedBy()));
        this.open = new Rows<>(background, owed -> String.join(
                " ", owed.undertaking().wording(), owed.undertaking().owner(), owed.meetingTitle()));
    }

    /** Opens the page with a new meeting asked for. */
    public void wantNew() {
        wantsNew.set(true);
    }

    /** Whether a new meeting is asked for; whoever asks for it says so. */
    BooleanProperty wantsNewProperty() {
        return wantsNew;
    }

    /** Follows the ledger until the subscription ends. */
    public Subscription attach() {
        read();
        return editing.changes().onChange(this::read);
    }

    Sources sources() {
        return sources;
    }

    Editing editing() {
        return editing;
    }

    Background background() {
        return background;
    }

    Rows<Listed> meetings() {
        return meetings;
    }

    Rows<Item> programme() {
        return programme;
    }

    Rows<Owed> open() {
        return open;
    }

    /** What fields can be filled with; nothing before all was read once. */
    ReadOnlyObjectProperty<Optional<Names>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show;
    }

    void show(Show chosen) {
        show.set(chosen);
        takeFirstInHand();
    }

    int count(Show which) {
        return switch (which) {
            case MEETINGS -> meetings.total();
            case WORK_PROGRAMME -> programme.total();
            case OPEN -> open.total();
        };
    }

    void search(String words) {
        meetings.search(words);
        programme.search(words);
        open.search(words);
    }

    ReadOnlyObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    void takeInHand(UUID record) {
        inHand.set(Optional.of(record));
    }

    Optional<Listed> meetingInHand() {
        return meetings.all().stream().filter(each -> isInHand(each.meeting().id())).findFirst();
    }

    Optional<Item> itemInHand() {
        return programme.all().stream().filter(each -> isInHand(each.item().id())).findFirst();
    }

    Optional<Owed> owedInHand() {
        return open.all().stream().filter(each -> isInHand(each.undertaking().id())).findFirst();
    }

    /** Adds a meeting; a committee that is not known yet is made with it. */
    void add(String committee, String held, String place) {
        UUID id = sources.ids().get();
        editing.changes().makeOf(() -> {
            Optional<Committee> known = sources.committees().committeeNamed(committee);
            Committee whose = known.orElseGet(() -> new Committee(sources.ids().get(), committee.strip(), ""));
            Meeting meeting = new Meeting(id, Optional.of(whose.id()), FuzzyDate.parse(held), place, "");
            return known.isPresent()
                    ? MeetingEdits.add(meeting, whose.name())
                    : MeetingEdits.addWith(whose, meeting);
        });
        show.set(Show.MEETINGS);
        takeInHand(id);
    }

    /** Adds an item to a committee's work programme. */
    void addItem(Optional<UUID> committee) {
        UUID id = sources.ids().get();
        editing.make(AgendaEdits.add(new AgendaItem(
                id, committee, Optional.empty(), 0, "", "", "", "", FuzzyDate.UNKNOWN, Optional.empty(),
                Optional.empty())));
        show.set(Show.WORK_PROGRAMME);
        takeInHand(id);
    }

    /** Moves the item in hand to the next (1) or the one before (-1) of its committee's meetings that are to come. */
    void move(int by) {
        itemInHand().ifPresent(item -> names.get().ifPresent(known -> {
            List<Optional<UUID>> places = new ArrayList<>(List.of(Optional.empty()));
            known.ofCommittee(item.item().committee()).stream()
                    .map(Listed::meeting)
                    .filter(meeting -> MeetingListing.isToCome(meeting, editing.today().get()))
                    .forEach(meeting -> places.add(Optional.of(meeting.id())));
            int to = places.indexOf(item.item().meeting()) + by;
            if (to >= 0 && to < places.size()) {
                editing.move(item.item(), places.get(to));
            }
        }));
    }

    private boolean isInHand(UUID id) {
        return inHand.get().equals(Optional.of(id));
    }

    private void read() {
        background.quietly(
                progress -> new Reading(
                        sources.listing().meetings(), sources.listing().workProgramme(editing.today().get()),
                        sources.listing().undertakings().stream().filter(owed -> owed.undertaking().isOpen()).toList(),
                        Names.read(sources)),
                this::arrived, editing.changes()::failed);
    }

    private void arrived(Reading read) {
        meetings.set(read.meetings());
        programme.set(read.programme());
        open.set(read.open());
        names.set(Optional.of(read.names()));
        if (meetingInHand().isEmpty() && itemInHand().isEmpty() && owedInHand().isEmpty()) {
            takeFirstInHand();
        }
    }

    private void takeFirstInHand() {
        inHand.set(switch (show.get()) {
            case MEETINGS -> meetings.shown().stream().map(each -> each.meeting().id()).findFirst();
            case WORK_PROGRAMME -> programme.shown().stream().map(each -> each.item().id()).findFirst();
            case OPEN -> open.shown().stream().map(each -> each.undertaking().id()).findFirst();
        });
    }
}
