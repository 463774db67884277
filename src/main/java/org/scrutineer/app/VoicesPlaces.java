package org.scrutineer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.View;
import org.scrutineer.voices.EventModel;
import org.scrutineer.voices.EventView;
import org.scrutineer.voices.EventsModel;
import org.scrutineer.voices.EventsView;
import org.scrutineer.voices.NotesModel;
import org.scrutineer.voices.NotesView;

/** The places of what people said: the list of events, one event, and the page on which notes are taken in. */
final class VoicesPlaces {
    private static final FileChoice.Kind NOTES = new FileChoice.Kind(
            "Notes", List.of("*.docx", "*.txt", "*.md", "*.xlsx", "*.csv"));

    private final ShellModel shell;
    private final Surroundings around;
    private final EventsModel events;
    private final EventModel event;
    private final NotesModel notes;
    private final Consumer<UUID> recommendations;
    private Optional<View> list = Optional.empty();
    private Optional<View> page = Optional.empty();
    private Optional<View> desk = Optional.empty();

    /** @param recommendations opens one that a comment is evidence for */
    VoicesPlaces(ShellModel shell, Surroundings around, Consumer<UUID> recommendations) {
        this.recommendations = recommendations;
        this.shell = shell;
        this.around = around;
        this.events = new EventsModel(shell.wiring().voicesDesk(), shell.changes(), shell.background());
        this.event = new EventModel(events);
        this.notes = new NotesModel(events);
    }

    View list() {
        View view = list.orElseGet(() -> new EventsView(events, new EventsView.Ways(
                id -> shell.go(new Destination.Event(id)), this::choose, this::paste)));
        list = Optional.of(view);
        return view;
    }

    View page(UUID id) {
        event.open(id);
        View view = page.orElseGet(() -> new EventView(event, new EventView.Ways(
                () -> shell.go(new Destination.Voices()),
                subject -> shell.go(new Destination.Papers(Optional.of(subject))), recommendations)));
        page = Optional.of(view);
        return view;
    }

    View notes() {
        View view = desk.orElseGet(() -> new NotesView(notes, new NotesView.Ways(
                () -> shell.go(new Destination.Voices()), this::taken)));
        desk = Optional.of(view);
        return view;
    }

    /** Whether a file can only be notes, by what it is called. */
    static boolean areNotes(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(docx|docm|txt|md)");
    }

    /** Shows what the notes in a file say. */
    void takeIn(Path file) {
        notes.open(file);
        shell.go(new Destination.Notes());
    }

    private void choose() {
        around.files().open("Take notes in", NOTES).stream().findFirst().ifPresent(this::takeIn);
    }

    private void paste() {
        notes.begin();
        shell.go(new Destination.Notes());
    }

    private void taken(Outcome outcome, UUID id) {
        around.layers().toast(switch (outcome) {
            case Outcome.Saved saved -> saved.title().replaceFirst("^Take in", "Taken in:") + ".";
            case Outcome.NothingChanged nothing -> "Nothing in it is new. Nothing was changed.";
        });
        shell.go(new Destination.Event(id));
    }
}
