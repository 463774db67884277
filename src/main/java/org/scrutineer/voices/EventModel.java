package org.scrutineer.voices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Rows;
import org.scrutineer.voices.ThemeLikeness.Alike;
import org.scrutineer.voices.VoicesDesk.Target;

/** What was said at one event: its comments, its themes, which of them are nearly the same, and what is in hand. */
public final class EventModel {
    /** What the page shows. */
    enum Show {
        COMMENTS("Comments"),
        QUOTATIONS("Quotations"),
        UNCODED("Under no theme"),
        EVIDENCE("Evidence"),
        THEMES("Themes"),
        ALIKE("Nearly the same"),
        COUNTS("Counts");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isOfComments() {
            return switch (this) {
                case COMMENTS, QUOTATIONS, UNCODED, EVIDENCE -> true;
                case THEMES, ALIKE, COUNTS -> false;
            };
        }
    }

    /** All that was read of the event at one moment. */
    record Reading(
            Voices voices, Map<UUID, Target> targets, List<Alike> alike, Map<UUID, Chain> chains) {
        EngagementMaterial material() {
            return EngagementMaterial.of(voices, targets);
        }
    }

    private final EventsModel all;
    private final Rows<Comment> comments;
    private final Rows<Theme> themes;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.COMMENTS);
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private Optional<UUID> event = Optional.empty();
    /** What the rows are of; told to the page once they are there. */
    private Optional<Reading> latest = Optional.empty();

    public EventModel(EventsModel all) {
        this.all = all;
        this.comments = new Rows<>(all.background(), comment -> String.join(
                " ", comment.content(), comment.saidBy(), themeLabel(comment)));
        this.themes = new Rows<>(all.background(), Theme::label);
    }

    public void open(UUID id) {
        if (!event.equals(Optional.of(id))) {
            reading.set(Optional.empty());
            inHand.set(Optional.empty());
            show(Show.COMMENTS);
        }
        event = Optional.of(id);
        read();
    }

    /** Follows the ledger until the subscription ends. */
    public Subscription attach() {
        read();
        return changes().onChange(this::read);
    }

    ChangesModel changes() {
        return all.changes();
    }

    UUID newId() {
        return all.desk().ledger().newId();
    }

    Rows<Comment> comments() {
        return comments;
    }

    Rows<Theme> themes() {
        return themes;
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show;
    }

    ObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    void takeInHand(UUID record) {
        inHand.set(Optional.of(record));
    }

    void show(Show chosen) {
        boolean otherKind = chosen.isOfComments() != show.get().isOfComments();
        show.set(chosen);
        comments.filter(comment -> shows(chosen, comment));
        if (otherKind) {
            inHand.set(Optional.empty());
            takeFirst();
        }
    }

    int count(Show which) {
        return switch (which) {
            case THEMES -> themes.total();
            case ALIKE -> reading.get().map(read -> read.alike().size()).orElse(0);
            case COUNTS -> -1;
            case COMMENTS, QUOTATIONS, UNCODED, EVIDENCE -> comments.count(comment -> shows(which, comment));
        };
    }

    void search(String words) {
        comments.search(words);
        themes.search(words);
    }

    Optional<Comment> commentInHand() {
        return reading.get().flatMap(read -> inHand.get().flatMap(read.voices()::comment));
    }

    Optional<Theme> themeInHand() {
        return reading.get().flatMap(read -> inHand.get().flatMap(read.voices()::theme));
    }

    /** The theme that a comment counts for, with its number; empty while it is not coded. */
    String themeLabel(Comment comment) {
        return latest.flatMap(read -> read.voices().themeOf(comment)).map(Theme::label).orElse("");
    }

    /** Joins themes into one, as one action. */
    void join(Theme into, List<Theme> others) {
        reading.get().ifPresent(read -> changes().make(VoicesEdits.join(read.voices(), into, others)));
    }

    void joinAll() {
        reading.get().ifPresent(read -> changes().make(VoicesEdits.joinSuggested(read.voices(), read.alike())));
    }

    private boolean shows(Show which, Comment comment) {
        return switch (which) {
            case COMMENTS, THEMES, ALIKE, COUNTS -> true;
            case QUOTATIONS -> comment.quoted();
            case UNCODED -> themeLabel(comment).isEmpty();
            case EVIDENCE -> latest.filter(read -> !read.voices().linksOf(comment).isEmpty()).isPresent();
        };
    }

    private void read() {
        event.ifPresent(id -> all.background().quietly(
                progress -> all.desk().store().voices(id).map(voices -> new Reading(
                        voices, all.desk().targets(), ThemeLikeness.find(voices), all.desk().chains(voices))),
                this::arrived, changes()::failed));
    }

    private void arrived(Optional<Reading> read) {
        if (read.map(found -> found.voices().event().id()).equals(event)) {
            latest = read;
            read.ifPresent(found -> {
                comments.set(found.voices().inOrder());
                comments.filter(comment -> shows(show.get(), comment));
                themes.set(found.voices().standing());
            });
            reading.set(read);
            if (commentInHand().isEmpty() && themeInHand().isEmpty()) {
                takeFirst();
            }
        }
    }

    private void takeFirst() {
        reading.get().ifPresent(read -> inHand.set(show.get().isOfComments()
                ? read.voices().inOrder().stream().filter(comment -> shows(show.get(), comment)).findFirst()
                        .map(Comment::id)
                : read.voices().standing().stream().findFirst().map(Theme::id)));
    }
}
