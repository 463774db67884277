package org.scrutineer.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.disclosure.AccessModel;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.recommendations.MeetingDays;
import org.scrutineer.recommendations.NewRecords;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** The workbench of one review or of all at once: its list, and which recommendations are in hand. */
public final class ReviewModel {
    private final ReviewStores stores;
    private final ChangesModel changes;
    private final Background background;
    private final Person person;
    private final FilterModel filters;
    private final ReadOnlyObjectWrapper<List<ReviewReading>> readings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ReviewReading>> reading = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final PastModel past;
    private final ObjectProperty<List<UUID>> inHand = new SimpleObjectProperty<>(List.of());
    private Map<UUID, RegisterEntry> entries = Map.of();
    private Wanted wanted = new Wanted.Nothing();
    private Optional<UUID> toWrite = Optional.empty();

    /** Who sits at the screen, and what day it is there. */
    public record Person(Supplier<String> name, Supplier<LocalDate> today) {}

    private sealed interface Wanted {
        record Nothing() implements Wanted {}

        record One(UUID review) implements Wanted {}

        record All() implements Wanted {}
    }

    public ReviewModel(ReviewStores stores, ChangesModel changes, Background background, Person person) {
        this.stores = stores;
        this.changes = changes;
        this.background = background;
        this.person = person;
        this.filters = new FilterModel(stores.lists().views(), background, changes::failed, person);
        this.past = new PastModel(stores.lists().overTime(), background, changes::failed);
    }

    /** Opens a review; the first recommendation is in hand when it has been read. */
    public void open(UUID review) {
        want(new Wanted.One(review));
    }

    /** Opens the recommendations of every review. */
    public void openAll() {
        want(new Wanted.All());
    }

    private void want(Wanted now) {
        if (!wanted.equals(now)) {
            inHand.set(List.of());
            reading.set(Optional.empty());
            filters.showAll();
        }
        wanted = now;
        read();
    }

    boolean ofAllReviews() {
        return wanted instanceof Wanted.All;
    }

    /** Follows the register until the subscription ends. */
    public Subscription attach() {
        filters.readViews();
        read();
        return changes.onChange(this::read);
    }

    /** The review that what is in hand belongs to. */
    public ReadOnlyObjectProperty<Optional<ReviewReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Everything that the list is made of. */
    ReadOnlyObjectProperty<List<ReviewReading>> readingsProperty() {
        return readings.getReadOnlyProperty();
    }

    /** How what is open stood before. */
    PastModel past() {
        return past;
    }

    FilterModel filters() {
        return filters;
    }

    Rows<RegisterEntry> rows() {
        return filters.rows();
    }

    ChangesModel changes() {
        return changes;
    }

    Background background() {
        return background;
    }

    /** Who may read one text; a model for each text that is shown at once. */
    AccessModel access() {
        return new AccessModel(stores.lists().access(), changes);
    }

    MeetingDays meetingDays() {
        return stores.meetings();
    }

    LocalDate today() {
        return person.today().get();
    }

    /** Shows what the filter of this name lets through: "Overdue", "Not assessed". */
    public void filterBy(String words) {
        filters.showAll();
        if (words.contains("=")) {
            filters.add(Condition.parse(words));
        } else {
            filters.filter(ReviewFilter.called(words));
        }
    }

    /** Shows what holds every word typed, whatever its field. */
    public void search(String typed) {
        filters.searchProperty().set(typed);
    }

    /** What the list shows now, in its order. */
    public List<RegisterEntry> shown() {
        return List.copyOf(rows().shown());
    }

    /** The recommendations that the right pane is about. */
    ReadOnlyObjectProperty<List<UUID>> inHandProperty() {
        return inHand;
    }

    public void takeInHand(List<UUID> recommendations) {
        Optional<ReviewReading> theirs = recommendations.stream().findFirst().flatMap(this::readingOf);
        if (theirs.isPresent() && !sameReview(theirs.get())) {
            // Nothing is in hand while the pane turns to another review, so that nothing is shown among the wrong facts.
            inHand.set(List.of());
            reading.set(theirs);
        }
        inHand.set(List.copyOf(recommendations));
    }

    /** Takes one recommendation in hand to be written in at once. */
    public void edit(UUID recommendation) {
        takeInHand(List.of(recommendation));
        toWrite = Optional.of(recommendation);
    }

    /** Begins a recommendation of the review that is open, and takes it in hand. */
    void begin() {
        reading.get().ifPresent(now -> {
            UUID id = UUID.randomUUID();
            changes.make(
                    NewRecords.recommendation(id, now.review().id(), now.recommendations()), () -> edit(id));
        });
    }

    /** Whether somebody came to write in this recommendation; told once. */
    boolean toWrite(UUID recommendation) {
        boolean here = toWrite.equals(Optional.of(recommendation));
        if (here) {
            toWrite = Optional.empty();
        }
        return here;
    }

    List<Recommendation> inHand() {
        return entriesInHand().stream().map(RegisterEntry::recommendation).toList();
    }

    List<RegisterEntry> entriesInHand() {
        return inHand.get().stream().map(entries::get).filter(entry -> entry != null).toList();
    }

    private Optional<ReviewReading> readingOf(UUID recommendation) {
        return Optional.ofNullable(entries.get(recommendation)).flatMap(entry -> readings.get().stream()
                .filter(each -> each.review().id().equals(entry.review().id()))
                .findFirst());
    }

    private boolean sameReview(ReviewReading theirs) {
        return reading.get().filter(now -> now.review().id().equals(theirs.review().id())).isPresent();
    }

    private void read() {
        Wanted now = wanted;
        background.quietly(
                progress -> new Read(now, switch (now) {
                    case Wanted.Nothing nothing -> List.of();
                    case Wanted.One one -> ReviewReading.read(one.review(), stores).stream().toList();
                    case Wanted.All all -> ReviewReading.all(stores);
                }),
                this::show, changes::failed);
    }

    private record Read(Wanted wanted, List<ReviewReading> readings, List<RegisterEntry> rows) {
        Read(Wanted wanted, List<ReviewReading> readings) {
            this(wanted, readings, readings.stream().flatMap(reading -> reading.entries().stream()).toList());
        }
    }

    private void show(Read read) {
        // Two reviews may be asked for shortly after each other; only the last one is wanted.
        if (!read.wanted().equals(wanted)) {
            return;
        }
        Map<UUID, RegisterEntry> found = HashMap.newHashMap(read.rows().size());
        read.rows().forEach(entry -> found.put(entry.id(), entry));
        entries = found;
        readings.set(read.readings());
        reading.set(inHand.get().stream().findFirst().flatMap(this::readingOf)
                .or(() -> read.readings().stream().findFirst()));
        rows().set(read.rows());
        past.read(ofAllReviews() ? Optional.empty() : read.readings().stream().findFirst());
        if (inHand().isEmpty()) {
            takeInHand(rows().shown().stream().map(RegisterEntry::id).filter(entries::containsKey).limit(1).toList());
        }
    }
}
