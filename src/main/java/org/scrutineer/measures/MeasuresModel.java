package org.scrutineer.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Standard;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Rows;

/** What is measured of providers, in the window: every change saves by itself. */
public final class MeasuresModel {
    private final MeasureDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final Rows<Measure> rows = rowsOf();
    private final ReadOnlyObjectWrapper<Optional<MeasureDesk.Reading>> reading = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());

    public MeasuresModel(MeasureDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
    }

    /** So few rows are found at once, on the screen’s own thread. */
    private static Rows<Measure> rowsOf() {
        return new Rows<>(Background.atOnce(), measure -> String.join(
                " ", measure.name(), measure.meaning().definition(), String.join(" ", measure.aliases())));
    }

    /** Follows the measures until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    Rows<Measure> rows() {
        return rows;
    }

    ChangesModel changes() {
        return changes;
    }

    ReadOnlyObjectProperty<Optional<MeasureDesk.Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    void takeInHand(UUID measure) {
        inHand.set(Optional.of(measure));
    }

    Optional<Measure> measureInHand() {
        return reading.get().flatMap(now -> inHand.get().flatMap(now::measure));
    }

    /** The target that holds today, in words; empty where there is none. */
    String targetNow(Measure measure) {
        return measure.standard().targets().at(desk.month())
                .map(value -> Figures.words(measure, value))
                .orElse("");
    }

    /** How many figures there are of a measure. */
    long used(Measure measure) {
        return reading.get().map(now -> now.used().getOrDefault(measure.id(), 0L)).orElse(0L);
    }

    /** Begins a measure; what is wrong with its name is told. */
    Optional<Problem> add(String name) {
        Optional<Problem> wrong = unused(name, Optional.empty());
        if (wrong.isEmpty()) {
            int place = rows.all().stream().mapToInt(Measure::ordinal).max().orElse(0) + 1;
            Measure made = MeasureEdits.begun(name, place);
            keep(made);
            takeInHand(made.id());
        }
        return wrong;
    }

    Optional<Problem> rename(Measure measure, String name) {
        Optional<Problem> wrong = unused(name, Optional.of(measure));
        if (wrong.isEmpty()) {
            keep(measure.renamed(name));
        }
        return wrong;
    }

    void meaning(Measure measure, Meaning meaning) {
        keep(measure.meaning(meaning));
    }

    void standard(Measure measure, Standard standard) {
        keep(measure.standard(standard));
    }

    /** Targets as a person writes them; what nobody understands changes nothing and is told. */
    Optional<Problem> targets(Measure measure, String text) {
        return told(() -> {
            Standard was = measure.standard();
            keep(measure.standard(new Standard(
                    was.polarity(), MeasureWords.readTargets(text, measure.percentage()), was.bands())));
        });
    }

    Optional<Problem> bands(Measure measure, String text) {
        return told(() -> {
            Standard was = measure.standard();
            keep(measure.standard(new Standard(
                    was.polarity(), was.targets(), MeasureWords.readBands(text, measure.percentage()))));
        });
    }

    void within(Measure measure, Optional<UUID> whole) {
        keep(measure.within(whole.filter(id -> !id.equals(measure.id()))));
    }

    /** Other names, one a line; those that another measure has are left out and told. */
    Optional<Problem> aliases(Measure measure, String text) {
        List<String> names = new ArrayList<>();
        Optional<Problem> wrong = Optional.empty();
        for (String line : text.split("\n")) {
            String name = line.strip();
            boolean known = measure.aliases().contains(name);
            Optional<Problem> taken = name.isEmpty() || known
                    ? Optional.empty()
                    : unused(name, Optional.of(measure));
            wrong = wrong.or(() -> taken);
            if (!name.isEmpty() && taken.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        keep(measure.alsoCalled(names));
        return wrong;
    }

    void remove(Measure measure) {
        inHand.set(Optional.empty());
        changes.make(MeasureEdits.remove(measure));
    }

    private void keep(Measure measure) {
        changes.makeOf(() -> MeasureEdits.keep(measure, desk.missing(measure)));
    }

    private static Optional<Problem> told(Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (Problem unclear) {
            return Optional.of(unclear);
        }
    }

    private Optional<Problem> unused(String name, Optional<Measure> unless) {
        return told(() -> MeasureDesk.unused(rows.all(), name, unless));
    }

    /** The measures that this one can be a part of, by name. */
    List<Measure> wholes(Measure measure) {
        Function<Measure, String> name = each -> each.name().toLowerCase(Locale.UK);
        return rows.all().stream()
                .filter(each -> !each.id().equals(measure.id()) && each.unit() == measure.unit())
                .sorted(Comparator.comparing(name))
                .toList();
    }

    private void read() {
        background.quietly(progress -> desk.read(), this::arrived, changes::failed);
    }

    private void arrived(MeasureDesk.Reading now) {
        rows.set(now.measures());
        if (inHand.get().flatMap(now::measure).isEmpty()) {
            inHand.set(now.measures().stream().map(Measure::id).findFirst());
        }
        reading.set(Optional.of(now));
    }
}
