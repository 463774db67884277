package org.scrutineer.committees;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A date that was promised: the first one is saved at once, and moving it asks in its place for the reason. */
public final class PromisedDateField {
    private final DateField date;
    private final ReasonField reason = new ReasonField("Why does the date move?");
    private final VBox node;
    private Optional<UUID> record = Optional.empty();
    private Optional<AssessmentModel> model = Optional.empty();
    private Subscription waits = Subscription.EMPTY;

    public PromisedDateField(String name) {
        date = new DateField(name);
        node = new VBox(date.node(), reason.node());
        node.getStyleClass().add("fields");
    }

    public VBox node() {
        return node;
    }

    /**
     * Shows the date of a record; a reason that is being written survives the saving of another field.
     *
     * @param save takes the date as written and the reason, which is empty for a first date
     */
    public void show(UUID shown, FuzzyDate now, BiConsumer<String, String> save) {
        commit();
        Optional<String> waiting = record.equals(Optional.of(shown))
                ? model.flatMap(before -> before.unexplainedProperty().get())
                : Optional.empty();
        if (waiting.isEmpty()) {
            reason.clear();
        }
        waits.unsubscribe();
        record = Optional.of(shown);
        if (!now.known()) {
            model = Optional.empty();
            reason.quiet();
            date.show(now.text(), written -> save.accept(written, ""));
            return;
        }
        AssessmentModel asking = new AssessmentModel(now.text(), save);
        model = Optional.of(asking);
        waiting.ifPresent(asking::choose);
        waits = asking.unexplainedProperty().subscribe(written -> show(asking, written));
    }

    public void commit() {
        date.commit();
    }

    private void show(AssessmentModel asking, Optional<String> waiting) {
        date.show(waiting.orElse(asking.current()), asking::choose);
        waiting.ifPresentOrElse(
                to -> reason.ask(asking, "From " + asking.current() + " to " + (to.isEmpty() ? "no date" : to) + "."),
                reason::quiet);
    }
}
