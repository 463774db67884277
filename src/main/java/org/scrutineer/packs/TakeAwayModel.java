package org.scrutineer.packs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.ui.Running;

/** A pack that is being put together: what goes, who takes it until when, and what opens it. */
final class TakeAwayModel {
    private final PackDesk desk;
    private final Background background;
    private final Consumer<PackOut> made;
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty holder = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final BooleanProperty byTeamKey = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What there is to choose from, and how far it has come.
     *
     * @param back whether this workspace began with a pack, so that what is new goes in any case
     * @param making whether the pack is being made now
     * @param problem what kept it from being made
     */
    record State(
            boolean back, int news, List<Subject> subjects, boolean making, Optional<Problem> problem,
            Optional<Made> made) {
        static final State EMPTY = new State(false, 0, List.of(), false, Optional.empty(), Optional.empty());

        State {
            subjects = List.copyOf(subjects);
        }
    }

    /** A pack that was made, and where it lies. */
    record Made(PackOut pack, Path file) {}

    /** @param made is told of each pack that was made */
    TakeAwayModel(PackDesk desk, Background background, Consumer<PackOut> made) {
        this.desk = desk;
        this.background = background;
        this.made = made;
    }

    StringProperty searchProperty() {
        return search;
    }

    StringProperty holderProperty() {
        return holder;
    }

    StringProperty untilProperty() {
        return until;
    }

    BooleanProperty byTeamKeyProperty() {
        return byTeamKey;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The job that makes it, while there is one. */
    ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Starts anew. */
    void begin() {
        chosen.clear();
        search.set("");
        holder.set("");
        until.set("");
        state.set(State.EMPTY);
        background.quietly(
                progress -> new State(
                        desk.office().isPresent(), desk.toBringBack(), desk.takeable().subjects(), false,
                        Optional.empty(), Optional.empty()),
                state::set, this::failed);
    }

    private void failed(Problem problem) {
        State now = state.get();
        state.set(new State(now.back(), now.news(), now.subjects(), false, Optional.of(problem), Optional.empty()));
    }

    /** Those that hold every word that was typed. */
    List<Subject> found() {
        String[] words = search.get().strip().toLowerCase(Locale.UK).split("\\s+");
        return state.get().subjects().stream()
                .filter(subject -> Stream.of(words).allMatch(
                        word -> (subject.name() + " " + subject.sort().plain()).toLowerCase(Locale.UK).contains(word)))
                .toList();
    }

    boolean wants(Subject subject) {
        return chosen.contains(subject.id());
    }

    void want(Subject subject, boolean wanted) {
        if (wanted) {
            chosen.add(subject.id());
        } else {
            chosen.remove(subject.id());
        }
    }

    /** What was chosen, in the order of the list. */
    List<Subject> chosen() {
        return state.get().subjects().stream().filter(this::wants).toList();
    }

    /** Whether there is anything to take along. */
    boolean isReady() {
        return !state.get().making() && (!chosen.isEmpty() || state.get().back() && state.get().news() > 0);
    }

    /** The day that was typed; a Problem when it is none. */
    Optional<LocalDate> day() {
        return until.get().isBlank() ? Optional.empty() : Optional.of(desk.takeable().day(until.get()));
    }

    private Outgoing outgoing() {
        return state.get().back()
                ? new Outgoing.Back(false, chosen())
                : new Outgoing.Away(chosen(), new Outgoing.Due(
                        Optional.of(holder.get().strip()).filter(name -> !name.isEmpty()), day()));
    }

    /** @param typed the passphrase; wiped afterwards */
    void make(Path folder, char[] typed) {
        State now = state.get();
        Outgoing outgoing = outgoing();
        state.set(new State(now.back(), now.news(), now.subjects(), true, Optional.empty(), Optional.empty()));
        running.set(Optional.of(background.run(
                "Making the pack", progress -> make(outgoing, folder, typed, progress),
                done -> {
                    state.set(new State(
                            now.back(), now.news(), now.subjects(), false, Optional.empty(), Optional.of(done)));
                    made.accept(done.pack());
                },
                this::failed)));
    }

    /** Stops making it; nothing is left of it. */
    void cancel() {
        State now = state.get();
        if (now.making()) {
            running.get().ifPresent(Running::cancel);
            state.set(new State(
                    now.back(), now.news(), now.subjects(), false, Optional.empty(), Optional.empty()));
        }
    }

    private Made make(Outgoing outgoing, Path folder, char[] typed, Progress progress) {
        Path file = desk.place(folder, outgoing);
        if (byTeamKey.get()) {
            return new Made(desk.write(outgoing, new PackKey.OfTeam(desk.teamKey()), file, progress), file);
        }
        try (Passphrase passphrase = Passphrase.chosen(typed)) {
            return new Made(desk.write(outgoing, new PackKey.OfPassphrase(passphrase), file, progress), file);
        }
    }
}
