package org.scrutineer.voices;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.DocumentReader;
import org.scrutineer.workbooks.TextDocument;

/** Notes that came as a file or were pasted, beside what they seem to say; nothing is taken before a person says so. */
public final class NotesModel {
    private static final String PASTED = "pasted notes";
    private static final String UNTITLED = "Untitled event";

    private final EventsModel all;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private Optional<TextDocument> document = Optional.empty();
    private Optional<String> event = Optional.empty();

    /** Where the page is. */
    sealed interface State {
        /** Waits for text. */
        record Nothing() implements State {}

        record Read(NotesPreview preview) implements State {}

        record Refused(Problem problem) implements State {}
    }

    public NotesModel(EventsModel all) {
        this.all = all;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Begins with an empty page. */
    public void begin() {
        document = Optional.empty();
        event = Optional.empty();
        state.set(new State.Nothing());
    }

    /** Reads a file apart from the screen and shows what it says. */
    public void open(Path file) {
        begin();
        understand(progress -> DocumentReader.read(file, progress));
    }

    /** Reads pasted text. */
    void read(String pasted) {
        if (pasted.isBlank()) {
            begin();
        } else {
            understand(progress -> DocumentReader.pasted(PASTED, pasted));
        }
    }

    /** Says which event the notes are of. */
    void of(String title) {
        event = Optional.of(title.strip()).filter(text -> !text.isEmpty());
        document.ifPresent(read -> understand(progress -> read));
    }

    /** Takes in what is shown. @param done gets what came of it and the event's id */
    public void take(BiConsumer<Outcome, UUID> done) {
        if (state.get() instanceof State.Read(NotesPreview preview)) {
            UUID id = preview.comparisons().getFirst().proposal().id();
            all.changes().makeOf(() -> NotesDesk.draft(preview), outcome -> {
                begin();
                done.accept(outcome, id);
            });
        }
    }

    private record Understood(TextDocument document, State state) {}

    private void understand(Function<Progress, TextDocument> reading) {
        Optional<String> title = event;
        all.background().quietly(progress -> {
            TextDocument read = reading.apply(progress);
            try {
                boolean untitled = title.isEmpty() && NotesReader.read(read).title().isBlank();
                return new Understood(read, new State.Read(all.desk().notes().preview(
                        read, untitled ? Optional.of(UNTITLED) : title)));
            } catch (Problem problem) {
                return new Understood(read, new State.Refused(problem));
            }
        }, understood -> {
            document = Optional.of(understood.document());
            state.set(understood.state());
        }, problem -> state.set(new State.Refused(problem)));
    }
}
