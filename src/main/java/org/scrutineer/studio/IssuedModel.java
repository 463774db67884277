package org.scrutineer.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.snapshots.Comparison;
import org.scrutineer.snapshots.SnapshotListing;
import org.scrutineer.snapshots.SnapshotListing.Listed;
import org.scrutineer.studio.PapersModel.Subject;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.ui.Background;

/** The papers of one review or programme that were issued: making them, printing them again, comparing them. */
public final class IssuedModel {
    private final Issuing issuing;
    private final SnapshotListing listing;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Listed>> issued = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Subject> subject = Optional.empty();

    /** @param to nothing for how it stands now */
    record Compared(Listed from, Optional<Listed> to, Comparison comparison) {}

    public IssuedModel(Issuing issuing, SnapshotListing listing, ChangesModel changes, Background background) {
        this.issuing = issuing;
        this.listing = listing;
        this.changes = changes;
        this.background = background;
    }

    /** The snapshots of what is shown, the newest first, also those without a paper. */
    ReadOnlyObjectProperty<List<Listed>> issuedProperty() {
        return issued.getReadOnlyProperty();
    }

    /** Which issue the next paper of a kind is. @param kind its word */
    long nextNumber(String kind) {
        return 1 + issued.get().stream()
                .map(Listed::snapshot)
                .filter(snapshot -> !snapshot.papers().isEmpty() && snapshot.isOfKind(kind))
                .count();
    }

    /** What is compared just now; nothing while the paper itself is looked at. */
    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Shows what was issued of what a paper is about. */
    void show(Optional<Subject> id) {
        if (!isShown(id)) {
            compared.set(Optional.empty());
            issued.set(List.of());
        }
        subject = id;
        id.ifPresent(wanted -> background.quietly(
                progress -> listing.list(Optional.of(wanted.id())),
                read -> {
                    if (isShown(id)) {
                        issued.set(read);
                        // Something was changed: what stands now is compared anew.
                        compared.get().filter(shown -> shown.to().isEmpty())
                                .ifPresent(shown -> compare(shown.from(), Optional.empty()));
                    }
                },
                changes::failed));
    }

    private boolean isShown(Optional<Subject> other) {
        return subject.map(shown -> other.filter(shown::isSame).isPresent()).orElse(other.isEmpty());
    }

    /** Issues the paper of what is shown in the background; undo takes the snapshot back, and leaves the files. */
    void issue(Making making, Set<Format> formats, Path folder, Consumer<List<Path>> done) {
        Print print = Print.of(formats);
        subject.ifPresent(id -> background.run(
                "Issuing the paper",
                progress -> issuing.issue(making, print, folder, progress),
                made -> {
                    done.accept(made.files());
                    changes.tell();
                    show(subject);
                },
                changes::failed));
    }

    void again(Listed listed, Path folder, Consumer<List<Path>> done) {
        background.run(
                "Printing " + listed.snapshot().name() + " again",
                progress -> issuing.again(listed.snapshot(), folder, progress), done, changes::failed);
    }

    void compare(Listed from, Optional<Listed> to) {
        background.quietly(
                progress -> listing.compare(from.snapshot(), to.map(Listed::snapshot)),
                comparison -> {
                    if (subject.filter(shown -> shown.id().equals(from.snapshot().subject())).isPresent()) {
                        compared.set(Optional.of(new Compared(from, to, comparison)));
                    }
                },
                changes::failed);
    }

    /** Back to the paper. */
    void stopComparing() {
        compared.set(Optional.empty());
    }
}
