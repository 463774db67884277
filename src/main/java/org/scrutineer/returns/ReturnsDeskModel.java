package org.scrutineer.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.Doubt.Choice;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.returns.ReturnAim.Headed;
import org.scrutineer.returns.ReturnsBatch.Changed;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The desk of returns at work: a batch of files, understood anew whenever a person says something about one of them. */
public final class ReturnsDeskModel {
    private final ReturnsDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<CellPlace>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Path, ReturnAim> aims = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    /** Where the desk is with its batch. */
    sealed interface State {
        record Nothing() implements State {}

        record Reading(int files) implements State {}

        record Looked(ReturnsBatch batch) implements State {}
    }

    public ReturnsDeskModel(ReturnsDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The file that is shown. */
    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The cell that is outlined. */
    ObjectProperty<Optional<CellPlace>> inHandProperty() {
        return inHand;
    }

    ReturnsBatch batch() {
        return state.get() instanceof State.Looked(ReturnsBatch batch) ? batch : ReturnsBatch.NOTHING;
    }

    Optional<ReturnFile> shown() {
        return file.get()
                .flatMap(path -> batch().files().stream().filter(each -> each.path().equals(path)).findFirst());
    }

    /** Reads some files, as one batch in the place of the one before. */
    public void open(List<Path> files) {
        aims.clear();
        taken.clear();
        inHand.set(Optional.empty());
        state.set(new State.Reading(files.size()));
        background.run(
                files.size() == 1
                        ? "Reading " + files.getFirst().getFileName()
                        : "Reading " + files.size() + " returns",
                progress -> desk.preview(files, ReturnAim.AS_IT_STANDS, progress),
                this::show,
                problem -> {
                    state.set(new State.Nothing());
                    changes.failed(problem);
                });
    }

    /** Tells returns from other files; {@code done} gets those that are returns under true. */
    public void sort(List<Path> files, Consumer<Map<Boolean, List<Path>>> done) {
        if (files.isEmpty()) {
            done.accept(Map.of(true, List.of(), false, List.of()));
            return;
        }
        background.run(
                "Looking at " + (files.size() == 1 ? files.getFirst().getFileName() : files.size() + " files"),
                progress -> desk.sorted(files, progress), done::accept, changes::failed);
    }

    private void show(ReturnsBatch batch) {
        state.set(new State.Looked(batch));
        if (shown().isEmpty()) {
            file.set(batch.files().stream().filter(each -> toLookAt(each) > 0).findFirst()
                    .or(() -> batch.files().stream().findFirst())
                    .map(ReturnFile::path));
        }
    }

    /** How many things of a file wait for a person. */
    int toLookAt(ReturnFile of) {
        return switch (of) {
            case ReturnFile.Read read -> batch().doubts(read).size()
                    + (int) batch().changed(read).stream().filter(Changed::clash).count();
            case ReturnFile.Refused refused -> 1;
        };
    }

    void choose(Path path) {
        inHand.set(Optional.empty());
        file.set(Optional.of(path));
    }

    /** Decides about a cell or a word of the file that is shown, by one of the choices. */
    void decide(Doubt doubt, Choice choice) {
        String name = choice.name();
        aim(aim -> switch (name) {
            case Choices.RIGHT -> aim.finding(doubt.place());
            case Choices.LEAVE -> aim.meaning(doubt.what(), "");
            default -> name.startsWith(Choices.MEASURE)
                    ? aim.meaning(doubt.what(), name.substring(Choices.MEASURE.length()))
                    : aim.saying(doubt.place(), name.substring(Choices.TEXT.length()));
        });
    }

    /** What a cell means, as a person typed it. */
    void type(Doubt doubt, String text) {
        aim(aim -> aim.saying(doubt.place(), text));
    }

    /** Everything that words of a sheet may mean. */
    List<String> measures() {
        return desk.measures();
    }

    /** What words of the sheet mean: the name of a measure, or empty for what is not taken in. */
    void mean(String label, String measure) {
        aim(aim -> aim.meaning(label, measure));
    }

    /**
     * Where the figures of a sheet are, where they were not found or were found in the wrong place.
     *
     * @param row of the headings, from 1, as a person writes it
     * @param column letters of the column that names the measures or the months
     * @throws Problem for what is no row, or no column
     */
    void heading(String sheet, String row, String column) {
        String letters = column.strip().toUpperCase(Locale.ROOT);
        if (!row.strip().matches("[1-9]\\d{0,5}") || !letters.matches("[A-Z]{1,3}")) {
            throw new Problem("Row “" + row.strip() + "” and column “" + column.strip() + "” are no place in a sheet.",
                    "Write the number of the row and the letter of the column, such as 5 and B.");
        }
        int key = letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        aim(aim -> aim.heading(sheet, new Headed(Integer.parseInt(row.strip()), key)));
    }

    /** Whose the file is that is shown. */
    void provider(String name) {
        if (!name.isBlank()) {
            aim(aim -> aim.of(name.strip()));
        }
    }

    /** @throws Problem for a text that is no period with its year */
    void period(String text) {
        aim(aim -> aim.during(WantedPeriod.of(text)));
    }

    private void aim(UnaryOperator<ReturnAim> change) {
        shown().ifPresent(of -> {
            aims.put(of.path(), change.apply(aimOf(of)));
            understand(batch());
        });
    }

    private ReturnAim aimOf(ReturnFile of) {
        return aims.getOrDefault(of.path(), ReturnAim.AS_IT_STANDS);
    }

    private void understand(ReturnsBatch before) {
        Map<Path, ReturnAim> now = Map.copyOf(aims);
        background.quietly(
                progress -> desk.again(
                        before, of -> now.getOrDefault(of.path(), ReturnAim.AS_IT_STANDS), progress),
                this::show, changes::failed);
    }

    /** Leaves the file that is shown out of the batch. */
    void leave() {
        shown().ifPresent(of -> {
            List<ReturnFile> rest = new ArrayList<>(batch().files());
            int at = rest.indexOf(of);
            rest.remove(of);
            file.set(rest.isEmpty() ? Optional.empty() : Optional.of(rest.get(Math.min(at, rest.size() - 1)).path()));
            if (rest.isEmpty()) {
                state.set(new State.Nothing());
            } else {
                understand(new ReturnsBatch(rest, Map.of()));
            }
        });
    }

    /** Goes to the next cell that waits for a person, in this file or in one after it. */
    void next() {
        List<Stop> stops = batch().read().stream()
                .flatMap(read -> batch().doubts(read).stream().map(doubt -> new Stop(read.path(), doubt.place())))
                .toList();
        if (!stops.isEmpty()) {
            int at = file.get().flatMap(path -> inHand.get().map(cell -> stops.indexOf(new Stop(path, cell))))
                    .orElse(-1);
            int from = at >= 0
                    ? at + 1
                    : (int) Stream.iterate(0, stop -> stop + 1).limit(stops.size())
                            .filter(stop -> Optional.of(stops.get(stop).file()).equals(file.get()))
                            .findFirst().orElse(0);
            Stop stop = stops.get(from % stops.size());
            file.set(Optional.of(stop.file()));
            inHand.set(Optional.of(stop.cell()));
        }
    }

    private record Stop(Path file, CellPlace cell) {}

    boolean takes(Changed change) {
        return taken.contains(change.figure().observation().id());
    }

    /** Decides between what was typed here and what the file says. */
    void resolve(Changed change, boolean take) {
        UUID id = change.figure().observation().id();
        if (take) {
            taken.add(id);
        } else {
            taken.remove(id);
        }
    }

    /** How many figures taking the batch in would write. */
    long wouldChange() {
        ReturnsBatch batch = batch();
        return batch.read().stream().flatMap(read -> read.reading().figures().stream()).filter(batch::isNews).count();
    }

    /** Takes all files in that could be read; {@code done} is told what became of it. */
    void take(Consumer<Taken> done) {
        ReturnsBatch batch = batch();
        Set<UUID> wins = Set.copyOf(taken);
        changes.change(
                () -> desk.take(batch, clash -> wins.stream().anyMatch(id -> batch.comparisons().get(id).differences()
                        .contains(clash))),
                outcome -> {
                    state.set(new State.Nothing());
                    file.set(Optional.empty());
                    done.accept(new Taken(batch.read().size(), outcome));
                });
    }

    /** @param files how many were taken in */
    public record Taken(int files, Outcome outcome) {}
}
