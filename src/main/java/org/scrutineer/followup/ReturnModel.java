package org.scrutineer.followup;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Forms that came back, one after the other, with what a person decides about each answer. */
public final class ReturnModel {
    private final FormsIn forms;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<Map<CellPlace, Boolean>> decided = new ReadOnlyObjectWrapper<>(Map.of());
    private final Map<CellPlace, Boolean> decisions = new HashMap<>();
    private List<Path> files = List.of();
    private int at;

    /** Where it is with the file in hand. */
    public sealed interface State {
        record Nothing() implements State {}

        record Reading(Path file) implements State {}

        /** Shown before anything is written. */
        record Read(FormReturn read) implements State {}

        /** It cannot be taken in, or there is nothing to take in. */
        record Refused(Path file, Problem problem) implements State {}
    }

    /** @param last whether no other file waits */
    public record Taken(FormReturn read, Outcome outcome, boolean last) {}

    public ReturnModel(FormsIn forms, ChangesModel changes, Background background) {
        this.forms = forms;
        this.changes = changes;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was decided about single cells. */
    ReadOnlyObjectProperty<Map<CellPlace, Boolean>> decidedProperty() {
        return decided.getReadOnlyProperty();
    }

    /** Tells update forms from other workbooks, apart from the screen. */
    public void sort(List<Path> dropped, Consumer<Map<Boolean, List<Path>>> sorted) {
        background.quietly(
                progress -> dropped.stream().collect(
                        Collectors.partitioningBy(file -> forms.isForm(file, Progress.NONE))),
                sorted, changes::failed);
    }

    /** Reads the first of some files. */
    public void open(List<Path> chosen) {
        files = List.copyOf(chosen);
        at = 0;
        read();
    }

    /** "File 2 of 3", or nothing for a single file. */
    String place() {
        return files.size() < 2 ? "" : "File " + (at + 1) + " of " + files.size();
    }

    boolean accepts(Answer answer) {
        return FormReturn.isWritten(answer)
                && decisions.getOrDefault(answer.said().place(), FormReturn.usually(answer));
    }

    /** Takes an answer or leaves what is in the register. */
    void decide(Answer answer, boolean take) {
        decisions.put(answer.said().place(), take);
        decided.set(Map.copyOf(decisions));
    }

    /** Reads the form with other words in a cell. */
    void correct(CellPlace place, String words) {
        if (state.get() instanceof State.Read(FormReturn read)) {
            Map<CellPlace, String> corrections = new HashMap<>(read.corrections());
            corrections.put(place, words);
            background.quietly(
                    progress -> forms.again(read, corrections), again -> state.set(new State.Read(again)),
                    changes::failed);
        }
    }

    /** Takes the form in; {@code done} is told what became of it. */
    void take(Consumer<Taken> done) {
        if (state.get() instanceof State.Read(FormReturn read)) {
            Map<CellPlace, Boolean> decided = Map.copyOf(decisions);
            changes.change(
                    () -> forms.take(read, answer -> decided.getOrDefault(
                            answer.said().place(), FormReturn.usually(answer))),
                    outcome -> {
                        boolean last = at + 1 >= files.size();
                        next();
                        done.accept(new Taken(read, outcome, last));
                    });
        }
    }

    /** Leaves the form in hand and goes on to the next file. */
    void next() {
        at++;
        if (at < files.size()) {
            read();
        } else {
            state.set(new State.Nothing());
        }
    }

    private void read() {
        Path file = files.get(at);
        decisions.clear();
        state.set(new State.Reading(file));
        background.run(
                "Reading " + file.getFileName(),
                progress -> forms.receive(file, Optional.empty(), progress),
                received -> state.set(shown(file, received)),
                problem -> state.set(new State.Refused(file, problem)));
    }

    private static State shown(Path file, Received received) {
        return switch (received) {
            case Received.Form form -> new State.Read(form.read());
            case Received.Again again -> new State.Refused(file, new Problem(
                    "Just this was taken in on " + again.on() + ".", "There is nothing new in it."));
            case Received.Untouched untouched -> new State.Refused(file, new Problem(
                    "The form of " + Owners.name(untouched.form().officer())
                            + " came back as it went out: nothing is filled in.",
                    "Ask for it again. It stays in the chase list."));
            case Received.OfAnotherReview other -> refused(file, other);
            case Received.OfAnotherWorkspace other -> refused(file, other);
            case Received.NotSent form -> refused(file, form);
            case Received.NotAForm other -> refused(file, other);
        };
    }

    private static State refused(Path file, Received received) {
        return new State.Refused(file, received.refusal().orElseThrow());
    }
}
