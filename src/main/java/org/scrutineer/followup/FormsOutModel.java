package org.scrutineer.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** Sending update forms out: of which review, to whom, by when. */
public final class FormsOutModel {
    private final FormsOut forms;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Review>> reviews = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Asking>> asking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Asked> wanted = new ArrayList<>();
    private Optional<UUID> first = Optional.empty();

    public FormsOutModel(FormsOut forms, ChangesModel changes, Background background) {
        this.forms = forms;
        this.changes = changes;
        this.background = background;
    }

    ReadOnlyObjectProperty<List<Review>> reviewsProperty() {
        return reviews.getReadOnlyProperty();
    }

    /** Who is asked what; nothing while no review is chosen. */
    ReadOnlyObjectProperty<Optional<Asking>> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Says which review is wanted when the pane is shown next. */
    void want(UUID review) {
        first = Optional.of(review);
    }

    void read() {
        background.quietly(progress -> forms.reviews(), this::show, changes::failed);
    }

    private void show(List<Review> all) {
        reviews.set(all);
        first.flatMap(id -> all.stream().filter(review -> review.id().equals(id)).findFirst())
                .or(() -> asking.get().map(Asking::review))
                .or(() -> all.stream().findFirst())
                .ifPresent(this::choose);
        first = Optional.empty();
    }

    void choose(Review review) {
        background.quietly(progress -> forms.asking(review), read -> {
            wanted.clear();
            wanted.addAll(read.asked());
            asking.set(Optional.of(read));
        }, changes::failed);
    }

    boolean wants(Asked asked) {
        return wanted.contains(asked);
    }

    void want(Asked asked, boolean form) {
        wanted.remove(asked);
        if (form) {
            wanted.add(asked);
        }
    }

    int count() {
        return wanted.size();
    }

    /**
     * Writes the forms; {@code done} gets what was written, {@code failed} what a person can mend.
     *
     * @param due as written, or empty
     */
    void send(String due, Path folder, Consumer<List<FormsOut.Written>> done, Consumer<Problem> failed) {
        Optional<LocalDate> day;
        try {
            day = due.isBlank() ? Optional.empty() : Optional.of(day(due));
        } catch (Problem wrong) {
            failed.accept(wrong);
            return;
        }
        Asking asked = asking.get().orElseThrow();
        List<Asked> chosen = asked.asked().stream().filter(wanted::contains).toList();
        background.run(
                "Writing update forms",
                progress -> forms.send(asked.review(), chosen, day, folder, progress),
                written -> {
                    changes.tell();
                    done.accept(written);
                },
                failed::accept);
    }

    static LocalDate day(String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        if (!date.known()) {
            throw new Problem("“" + written + "” is not a day.", "Write it as 11 December 2026 or 11/12/2026.");
        }
        return date.until();
    }
}
