package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** The workbench of one review: its list with filters, and which recommendations are in hand. */
public final class ReviewModel {
    private final Stores stores;
    private final ChangesModel changes;
    private final Background background;
    private final Person person;
    private final Rows<Recommendation> rows;
    private final ReadOnlyObjectWrapper<Optional<ReviewReading>> reading = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObjectProperty<List<UUID>> inHand = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<ReviewFilter> filter = new SimpleObjectProperty<>(ReviewFilter.ALL);
    private Optional<UUID> review = Optional.empty();
    private Optional<UUID> toWrite = Optional.empty();

    /** The stores that a review is read from. */
    public record Stores(
            RegisterStore register, CommitteeStore committees, RatingSchemeStore schemes, FollowUpReader followUp,
            MeetingDays meetings) {}

    /** Who sits at the screen, and what day it is there. */
    public record Person(Supplier<String> name, Supplier<LocalDate> today) {}

    public ReviewModel(Stores stores, ChangesModel changes, Background background, Person person) {
        this.stores = stores;
        this.changes = changes;
        this.background = background;
        this.person = person;
        this.rows = new Rows<>(background, this::words);
    }

    /** Opens a review; the first recommendation is in hand when it has been read. */
    public void open(UUID id) {
        if (!review.equals(Optional.of(id))) {
            inHand.set(List.of());
            reading.set(Optional.empty());
            filter(ReviewFilter.ALL);
        }
        review = Optional.of(id);
        read();
    }

    /** Follows the register until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    public ReadOnlyObjectProperty<Optional<ReviewReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    Rows<Recommendation> rows() {
        return rows;
    }

    ChangesModel changes() {
        return changes;
    }

    MeetingDays meetingDays() {
        return stores.meetings();
    }

    LocalDate today() {
        return person.today().get();
    }

    ReadOnlyObjectProperty<ReviewFilter> filterProperty() {
        return filter;
    }

    /** Shows what the filter of this name lets through: "Overdue", "Ungraded". */
    public void filterBy(String words) {
        filter(ReviewFilter.called(words));
    }

    void filter(ReviewFilter chosen) {
        filter.set(chosen);
        rows.filter(recommendation -> shows(chosen, recommendation));
    }

    /** How many of all recommendations a filter would show. */
    int count(ReviewFilter which) {
        return rows.count(recommendation -> shows(which, recommendation));
    }

    boolean overdue(Recommendation recommendation) {
        return shows(ReviewFilter.OVERDUE, recommendation);
    }

    /** The recommendations that the right pane is about. */
    ReadOnlyObjectProperty<List<UUID>> inHandProperty() {
        return inHand;
    }

    public void takeInHand(List<UUID> recommendations) {
        inHand.set(List.copyOf(recommendations));
    }

    /** Takes one recommendation in hand to be written in at once. */
    public void edit(UUID recommendation) {
        takeInHand(List.of(recommendation));
        toWrite = Optional.of(recommendation);
    }

    /** Whether somebody came to write in this recommendation; told once. */
    boolean toWrite(UUID recommendation) {
        boolean wanted = toWrite.equals(Optional.of(recommendation));
        if (wanted) {
            toWrite = Optional.empty();
        }
        return wanted;
    }

    List<Recommendation> inHand() {
        return reading.get()
                .map(read -> inHand.get().stream().map(read::find).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    private boolean shows(ReviewFilter which, Recommendation recommendation) {
        return reading.get()
                .map(read -> which.shows(recommendation, read.scheme(), today(), person.name().get()))
                .orElse(which == ReviewFilter.ALL);
    }

    private void read() {
        review.ifPresent(id -> background.quietly(
                progress -> ReviewReading.read(id, stores),
                this::show,
                changes::failed));
    }

    private void show(Optional<ReviewReading> read) {
        // Two reviews may be asked for shortly after each other; only the last one is wanted.
        if (read.map(found -> found.review().id()).equals(review)) {
            reading.set(read);
            read.ifPresent(found -> rows.set(found.recommendations()));
            if (inHand().isEmpty()) {
                inHand.set(rows.shown().stream().limit(1).map(Recommendation::id).toList());
            }
        }
    }

    private String words(Recommendation recommendation) {
        String evidence = reading.get()
                .map(read -> read.evidence(recommendation).stream().map(Evidence::content).reduce("", String::concat))
                .orElse("");
        return String.join(
                " ", recommendation.label(), recommendation.wording(), recommendation.owner(),
                recommendation.addressee(), recommendation.due().text(), recommendation.assessment(), evidence);
    }
}
