package org.scrutineer.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

/** The import desk at work: one file after the other, each understood anew whenever a person decides something. */
public final class ImportModel {
    private final ImportDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ObjectProperty<Optional<CellPlace>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final Set<Difference.Clash> taken = new HashSet<>();
    private List<Path> files = List.of();
    private int at;
    private Aim aim = Aim.AS_IT_STANDS;

    /** Where the desk is with the file in hand. */
    public sealed interface State {
        record Nothing() implements State {}

        record Reading(Path file) implements State {}

        /** Understood, and shown before anything is written. */
        record Read(Preview preview) implements State {}

        record Refused(Path file, Problem problem) implements State {}
    }

    public ImportModel(ImportDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The cell that is outlined. */
    ObjectProperty<Optional<CellPlace>> inHandProperty() {
        return inHand;
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

    Aim aim() {
        return aim;
    }

    /** Says which review or programme the file belongs to. */
    void into(String title) {
        understand(new Aim(
                Optional.of(title.strip()).filter(text -> !text.isEmpty()), aim.corrections(), aim.columns(),
                aim.dropMissing()));
    }

    /** Gives a column to a field, or to none when the name is empty. */
    void map(String sheet, int column, String field) {
        Map<String, Map<Integer, String>> columns = new HashMap<>(aim.columns());
        Map<Integer, String> ofSheet = new HashMap<>(columns.getOrDefault(sheet, Map.of()));
        ofSheet.put(column, field);
        columns.put(sheet, ofSheet);
        understand(new Aim(aim.into(), aim.corrections(), columns, aim.dropMissing()));
    }

    void dropMissing(boolean drop) {
        understand(new Aim(aim.into(), aim.corrections(), aim.columns(), drop));
    }

    /** Decides a doubt by one of its choices. */
    void decide(Doubt doubt, Doubt.Choice choice) {
        Decision.of(doubt, choice, tables()).apply(this);
    }

    void correct(CellPlace place, String text) {
        Map<CellPlace, String> corrections = new HashMap<>(aim.corrections());
        corrections.put(place, text);
        understand(new Aim(aim.into(), corrections, aim.columns(), aim.dropMissing()));
    }

    boolean takes(Difference.Clash clash) {
        return taken.contains(clash);
    }

    /** Decides a clash: the file's value, or what is here. */
    void resolve(Difference.Clash clash, boolean take) {
        if (take) {
            taken.add(clash);
        } else {
            taken.remove(clash);
        }
    }

    /** How many records taking the file in would change. */
    static long wouldChange(Preview preview) {
        return preview.comparisons().stream().filter(comparison -> !comparison.differences().isEmpty()).count();
    }

    /** Takes the file in; {@code done} is told what became of it, and whether it was the last file. */
    public void take(Consumer<Taken> done) {
        if (state.get() instanceof State.Read(Preview preview)) {
            Set<Difference.Clash> wins = Set.copyOf(taken);
            changes.change(() -> desk.take(preview, wins::contains), outcome -> {
                boolean last = at + 1 >= files.size();
                done.accept(new Taken(preview, outcome, last));
                next();
            });
        }
    }

    /** @param last whether no other file waits */
    public record Taken(Preview preview, Outcome outcome, boolean last) {}

    /** Leaves the file in hand out and goes on to the next one. */
    public void next() {
        at++;
        if (at < files.size()) {
            read();
        } else {
            state.set(new State.Nothing());
        }
    }

    private List<Recognition> tables() {
        return state.get() instanceof State.Read(Preview preview) ? preview.tables() : new ArrayList<>();
    }

    private void read() {
        Path file = files.get(at);
        aim = Aim.AS_IT_STANDS;
        taken.clear();
        inHand.set(Optional.empty());
        state.set(new State.Reading(file));
        background.run(
                "Reading " + file.getFileName(),
                progress -> desk.preview(file, Aim.AS_IT_STANDS, progress),
                preview -> state.set(new State.Read(preview)),
                problem -> state.set(new State.Refused(file, problem)));
    }

    private void understand(Aim wanted) {
        if (state.get() instanceof State.Read(Preview before)) {
            aim = wanted;
            Workbook workbook = before.workbook();
            background.quietly(
                    progress -> desk.preview(before.file(), workbook, wanted),
                    preview -> state.set(new State.Read(preview)),
                    changes::failed);
        }
    }
}
