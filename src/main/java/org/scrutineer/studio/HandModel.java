package org.scrutineer.studio;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.disclosure.AccessModel;
import org.scrutineer.disclosure.AccessStore;
import org.scrutineer.documents.Place;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;
import org.scrutineer.studio.BlockEditors.Editor;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.ui.Background;

/** What of the paper is in hand: the block that was clicked, with the texts of what it is about. */
public final class HandModel {
    private final PapersModel papers;
    private final BlockEditors editors;
    private final AccessStore access;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Hand>> hand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Target> target = Optional.empty();

    /** What stays in hand while the paper is composed anew. @param wanted the field to write in, or empty */
    private record Target(Optional<UUID> record, String section, Optional<Place> clicked, String wanted) {}

    /**
     * What is in hand.
     *
     * @param place in the paper, where it is printed
     * @param section key of the section it stands in
     * @param editor of the record it is about; nothing where the section's own text is in hand
     * @param wanted the field that is to be filled in: "link", "date"; or empty
     */
    public record Hand(Optional<Place> place, String section, Optional<Editor> editor, String wanted) {}

    public HandModel(
            PapersModel papers, BlockEditors editors, AccessStore access, ChangesModel changes,
            Background background) {
        this.papers = papers;
        this.editors = editors;
        this.access = access;
        this.changes = changes;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Hand>> handProperty() {
        return hand.getReadOnlyProperty();
    }

    /** Reads what is in hand anew with each version of the paper. */
    Subscription attach() {
        return papers.composedProperty().subscribe((before, now) -> {
            if (!before.map(Composed::subject).equals(now.map(Composed::subject))
                    && before.isPresent() && !before.get().subject().isSame(now.map(Composed::subject).orElse(
                            before.get().subject()))) {
                clear();
            }
            read();
        });
    }

    /** Takes what a block or row is about in hand. */
    void choose(Place place) {
        papers.composedProperty().get().ifPresent(composed -> {
            Spots spots = Spots.of(composed);
            spots.section(place).ifPresentOrElse(
                    section -> take(new Target(spots.about(place), section, Optional.of(place), "")), this::clear);
        });
    }

    /** Takes a section's own text in hand. */
    void chooseSection(String key) {
        take(new Target(Optional.empty(), key, Optional.empty(), ""));
    }

    /** Takes a record in hand that lacks something. @param what "link", "date", "unit" or "source" */
    void fillIn(UUID record, String what) {
        papers.composedProperty().get().ifPresent(composed -> {
            Spots spots = Spots.of(composed);
            Optional<Place> place = spots.record(record);
            take(new Target(Optional.of(record), place.flatMap(spots::section).orElse(""), place, what));
        });
    }

    void clear() {
        target = Optional.empty();
        hand.set(Optional.empty());
    }

    void save(Draft draft) {
        changes.make(draft);
    }

    /** Chooses who may read a text that is in hand. */
    AccessModel access() {
        return new AccessModel(access, changes);
    }

    private void take(Target wanted) {
        target = Optional.of(wanted);
        read();
    }

    private void read() {
        target.ifPresent(wanted -> background.quietly(
                progress -> wanted.record().flatMap(editors::editor), editor -> {
                    if (target.equals(Optional.of(wanted))) {
                        arrived(wanted, editor);
                    }
                }, changes::failed));
    }

    private void arrived(Target wanted, Optional<Editor> editor) {
        Optional<Place> place = papers.composedProperty().get().map(Spots::of).flatMap(spots -> wanted.clicked()
                .filter(clicked -> spots.about(clicked).equals(wanted.record())
                        && spots.section(clicked).filter(wanted.section()::equals).isPresent())
                .or(() -> wanted.record().flatMap(spots::record))
                .or(() -> spots.section(wanted.section())));
        hand.set(Optional.of(new Hand(place, wanted.section(), editor, wanted.wanted())));
        if (!wanted.wanted().isEmpty()) {
            // The field is gone to once: from then on the person decides where the caret is.
            target = Optional.of(new Target(wanted.record(), wanted.section(), wanted.clicked(), ""));
        }
    }
}
