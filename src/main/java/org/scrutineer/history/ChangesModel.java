package org.scrutineer.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/**
 * Every edit of the window goes through here: made one after the other apart from the screen, told as saved only when
 * the ledger says so, undone and redone by name.
 */
public final class ChangesModel {
    private final Ledger ledger;
    private final Background background;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<Save> save = new ReadOnlyObjectWrapper<>(new Save.Nothing());
    private final ReadOnlyObjectWrapper<Optional<SetEntry>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SetEntry>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> followers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Set<UUID>> undecided = new ReadOnlyObjectWrapper<>(Set.of());
    private Consumer<UUID> deciding = record -> {};
    private int waiting;

    /** What the window may say about saving. */
    public sealed interface Save {
        /** Nothing was changed since the workspace was opened. */
        record Nothing() implements Save {}

        record Saving() implements Save {}

        /** On the disk. */
        record Saved(Instant at) implements Save {}

        record Failed(Problem problem) implements Save {}
    }

    private record Stack(Optional<SetEntry> undoable, Optional<SetEntry> redoable, Set<UUID> undecided) {}

    /** @param problems is shown what kept an edit from being saved */
    public ChangesModel(Ledger ledger, Background background, Consumer<Problem> problems) {
        this.ledger = ledger;
        this.background = background;
        this.problems = problems;
    }

    public ReadOnlyObjectProperty<Save> saveProperty() {
        return save.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SetEntry>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SetEntry>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The records of which two versions of something hold until a person decides. */
    public ReadOnlyObjectProperty<Set<UUID>> undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /** @param way leads to where it is decided between the versions of a record */
    public void decideBy(Consumer<UUID> way) {
        deciding = way;
    }

    void decide(UUID record) {
        deciding.accept(record);
    }

    /** Makes an edit; nothing is told as changed when it leaves everything as it was. */
    public void make(Draft draft) {
        change(() -> ledger.apply(draft), outcome -> {});
    }

    /** Makes an edit, and goes on when it is on the disk. */
    public void make(Draft draft, Runnable done) {
        change(() -> ledger.apply(draft), outcome -> done.run());
    }

    /** Makes a change whose draft has to be read for: that is done in the background too. */
    public void makeOf(Supplier<Draft> draft) {
        makeOf(draft, outcome -> {});
    }

    /** The same; {@code done} gets what the ledger says of it. */
    public void makeOf(Supplier<Draft> draft, Consumer<Outcome> done) {
        change(() -> ledger.apply(draft.get()), done);
    }

    /** Makes a change of any kind; {@code done} gets what the ledger says of it. */
    public void change(Supplier<Outcome> change, Consumer<Outcome> done) {
        waiting++;
        save.set(new Save.Saving());
        background.inTurn(
                progress -> change.get(),
                outcome -> {
                    waiting--;
                    told(outcome);
                    done.accept(outcome);
                },
                problem -> {
                    waiting--;
                    save.set(new Save.Failed(problem));
                    problems.accept(problem);
                    tell();
                });
    }

    /** Takes back the last action; {@code told} gets its title. */
    public void undo(Consumer<String> told) {
        undoable.get().ifPresent(set -> change(
                () -> ledger.undo(set.id(), Optional.empty()), outcome -> told.accept("Undone: " + set.title())));
    }

    /** Undoes a set of any age, such as an import of weeks ago. */
    public void takeBack(UUID set, Runnable done) {
        change(() -> ledger.undo(set, Optional.empty()), outcome -> done.run());
    }

    /** Makes again what was undone last; {@code told} gets its title. */
    public void redo(Consumer<String> told) {
        redoable.get().ifPresent(set -> change(
                ledger::redo, outcome -> told.accept("Done again: " + set.title().replaceFirst("^Undo: ", ""))));
    }

    /** Asks the ledger apart from the screen. */
    public <T> void ask(Function<Ledger, T> question, Consumer<T> answer) {
        background.quietly(progress -> question.apply(ledger), answer, problems::accept);
    }

    /** Shows a problem in the one place for those that no field of a screen can show. */
    public void failed(Problem problem) {
        problems.accept(problem);
    }

    /** Called on the screen's thread after every change, also of what could not be saved. */
    public Subscription onChange(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Reads anew what can be undone and tells every follower: after something else has written. */
    public void tell() {
        background.quietly(
                progress -> new Stack(
                        ledger.undoable(), ledger.redoable(),
                        ledger.clashes().stream().map(Clash::record).collect(Collectors.toUnmodifiableSet())),
                stack -> {
                    undoable.set(stack.undoable());
                    redoable.set(stack.redoable());
                    undecided.set(stack.undecided());
                },
                problems::accept);
        List.copyOf(followers).forEach(Runnable::run);
    }

    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved saved -> {
                save.set(waiting > 0 ? new Save.Saving() : new Save.Saved(saved.at()));
                tell();
            }
            case Outcome.NothingChanged nothing -> {
                if (waiting == 0 && save.get() instanceof Save.Saving) {
                    save.set(new Save.Nothing());
                }
            }
        }
    }
}
