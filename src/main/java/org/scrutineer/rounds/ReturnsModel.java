package org.scrutineer.rounds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.TypedFigure;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Rows;

/** The returns of one period as they stand on the screen: who returned, the figures, what to look at, the totals. */
public final class ReturnsModel {
    private final RoundDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final Supplier<String> writer;
    private final ReadOnlyObjectWrapper<List<Period>> periods = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Period>> period = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RoundReading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.WHO);
    private final ReadOnlyObjectWrapper<InHand> inHand = new ReadOnlyObjectWrapper<>(new InHand.Nothing());
    private final Rows<Expected> who;
    private final Rows<Odd> odd;
    private final Rows<Measure> totals;

    /** What of the period is looked at. */
    enum Part {
        WHO("Who returned"),
        MAP("Heat map"),
        FIGURES("Figures"),
        ODD("To look at"),
        TOTALS("Totals");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The one thing at the right. */
    sealed interface InHand {
        record Nothing() implements InHand {}

        record OneProvider(UUID provider) implements InHand {}

        record Cell(UUID provider, UUID measure) implements InHand {}

        /** @param key of the odd figure */
        record OneOdd(String key) implements InHand {}

        /** Blank returns are about to be issued. */
        record Blanks() implements InHand {}
    }

    /** @param writer who writes the letters */
    public ReturnsModel(RoundDesk desk, ChangesModel changes, Background background, Supplier<String> writer) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.writer = writer;
        who = new Rows<>(background, each -> each.provider().name());
        odd = new Rows<>(background, each -> each.provider().name() + " " + each.measure().name());
        totals = new Rows<>(background, Measure::name);
    }

    /** Follows the store until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    /** Shows this period when the page is read next. */
    public void want(Period wanted) {
        period.set(Optional.of(wanted));
        inHand.set(new InHand.Nothing());
    }

    /** Shows first what a person should look at. */
    public void wantOdd() {
        part.set(Part.ODD);
    }

    ReadOnlyObjectProperty<List<Period>> periodsProperty() {
        return periods.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Period>> periodProperty() {
        return period.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RoundReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<InHand> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    Rows<Expected> who() {
        return who;
    }

    Rows<Odd> odd() {
        return odd;
    }

    Rows<Measure> totals() {
        return totals;
    }

    void choose(Period wanted) {
        if (!period.get().equals(Optional.of(wanted))) {
            period.set(Optional.of(wanted));
            inHand.set(new InHand.Nothing());
            read();
        }
    }

    /** @param by periods forward, or back */
    void step(int by) {
        period.get().map(now -> periods.get().indexOf(now) + by)
                .filter(at -> at >= 0 && at < periods.get().size())
                .ifPresent(at -> choose(periods.get().get(at)));
    }

    boolean canStep(int by) {
        int at = period.get().map(periods.get()::indexOf).orElse(-1) + by;
        return at >= 0 && at < periods.get().size();
    }

    void show(Part wanted) {
        part.set(wanted);
        inHand.set(new InHand.Nothing());
        chooseFirst();
    }

    void take(InHand thing) {
        inHand.set(thing);
    }

    /** Goes on to the next figure that a person should look at; after the last one comes the first. */
    void nextOdd() {
        part.set(Part.ODD);
        List<String> keys = odd.shown().stream().map(Odd::key).toList();
        if (!keys.isEmpty()) {
            int at = inHand.get() instanceof InHand.OneOdd(String key) ? keys.indexOf(key) : -1;
            take(new InHand.OneOdd(keys.get((at + 1) % keys.size())));
        }
    }

    private void read() {
        background.quietly(
                progress -> {
                    Period wanted = period.get().orElseGet(desk::first);
                    return new Read(desk.periods(), desk.read(wanted));
                },
                this::show, changes::failed);
    }

    private record Read(List<Period> periods, RoundReading reading) {}

    private void show(Read read) {
        Period shown = read.reading().round().period();
        if (period.get().filter(wanted -> !wanted.equals(shown)).isPresent()) {
            return;
        }
        periods.set(read.periods().contains(shown) ? read.periods() : with(read.periods(), shown));
        period.set(Optional.of(shown));
        who.set(read.reading().round().expected().stream().sorted(RoundOrder.WORST_FIRST).toList());
        odd.set(read.reading().odd());
        if (inHand.get() instanceof InHand.OneOdd(String key)
                && read.reading().odd().stream().noneMatch(each -> each.key().equals(key))) {
            inHand.set(new InHand.Nothing());
        }
        totals.set(read.reading().performance().measures());
        reading.set(Optional.of(read.reading()));
        chooseFirst();
    }

    private static List<Period> with(List<Period> periods, Period more) {
        return Stream.concat(periods.stream(), Stream.of(more)).sorted().toList();
    }

    /** Something is in hand where there is anything. */
    private void chooseFirst() {
        if (!(inHand.get() instanceof InHand.Nothing)) {
            return;
        }
        switch (part.get()) {
            case WHO -> who.all().stream().findFirst()
                    .ifPresent(each -> take(new InHand.OneProvider(each.provider().id())));
            case ODD -> odd.all().stream().findFirst().ifPresent(each -> take(new InHand.OneOdd(each.key())));
            case MAP, FIGURES, TOTALS -> {
            }
        }
    }

    ChaseLetter letter(Expected expected) {
        return reading.get().orElseThrow().letter(expected, writer.get());
    }

    void confirm(Provider provider, Measure measure, Observation observation) {
        changes.make(FigureEdits.confirm(provider, measure, observation));
    }

    /** @throws Problem for what is no figure of this measure */
    void replace(Provider provider, Measure measure, Observation observation, String typed) {
        changes.make(FigureEdits.replace(provider, measure, observation, TypedFigure.read(measure, typed)));
    }

    /**
     * Writes blank returns; {@code done} gets what was written, {@code failed} what a person can mend.
     *
     * @param due as written, or empty
     */
    void issue(
            String wanted, String due, Path folder, Consumer<List<BlankReturns.Written>> done,
            Consumer<Problem> failed) {
        Period of;
        Optional<LocalDate> day;
        try {
            of = WantedPeriod.of(wanted);
            day = due.isBlank() ? Optional.empty() : Optional.of(BlankReturnsCommand.day(due));
        } catch (Problem wrong) {
            failed.accept(wrong);
            return;
        }
        background.run(
                "Writing blank returns",
                progress -> desk.blanks().issue(of, desk.blanks().expected(of), day, folder, progress),
                written -> {
                    period.set(Optional.of(of));
                    changes.tell();
                    done.accept(written);
                },
                failed::accept);
    }
}
