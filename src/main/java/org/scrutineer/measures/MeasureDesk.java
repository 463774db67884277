package org.scrutineer.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ui.Problem;

/** What a council’s measures are read and changed with, in the window and on the command line. */
public record MeasureDesk(
        MeasureStore measures, ObservationStore observations, Ledger ledger, Supplier<LocalDate> today) {

    /**
     * The measures as they are now.
     *
     * @param used how many figures there are of each; a measure without any has none
     */
    public record Reading(List<Measure> measures, Map<UUID, Long> used) {
        public Optional<Measure> measure(UUID id) {
            return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
        }
    }

    public Reading read() {
        return new Reading(measures.measures(), observations.all().stream()
                .collect(Collectors.groupingBy(Observation::measure, Collectors.counting())));
    }

    /**
     * The one measure that a person means by its name, one of its other names or a part of it.
     *
     * @throws Problem that names those that could be meant
     */
    public Measure measure(String name) {
        return measures.named(name).orElseGet(() -> Titled.find(
                measures.measures(), Measure::name, name, "measure", "Add it first: scrutineer measure add."));
    }

    /** This month, for the target that holds now. */
    public YearMonth month() {
        return YearMonth.from(today.get());
    }

    int nextPlace() {
        return measures.measures().stream().mapToInt(Measure::ordinal).max().orElse(0) + 1;
    }

    /** What a measure refers to and the store does not have yet, because it comes with the tool: it is kept before it. */
    List<Measure> missing(Measure measure) {
        Set<UUID> stored = measures.stored();
        List<Measure> missing = new ArrayList<>();
        Optional<UUID> whole = measure.within();
        while (whole.filter(id -> !stored.contains(id) && !id.equals(measure.id())).isPresent()) {
            Optional<Measure> found = find(whole.get()).filter(each -> !missing.contains(each));
            found.ifPresent(missing::addFirst);
            whole = found.flatMap(Measure::within);
        }
        return missing;
    }

    private Optional<Measure> find(UUID id) {
        return measures.measures().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** @throws Problem when another measure surely goes by a name already */
    void unused(String name, Optional<Measure> unless) {
        unused(measures.measures(), name, unless);
    }

    static void unused(List<Measure> all, String name, Optional<Measure> unless) {
        if (MeasureNames.words(name).isEmpty()) {
            throw new Problem(
                    name.isBlank()
                            ? "The measure has no name."
                            : "“" + name.strip() + "” names nothing that is measured.",
                    "Write what is counted, such as “Visits missed”.");
        }
        List<Measure> others = all.stream()
                .filter(other -> unless.filter(own -> own.id().equals(other.id())).isEmpty())
                .toList();
        new MeasureNames(others).find(name).ifPresent(other -> {
            throw new Problem(
                    "“" + name.strip() + "” already means the measure “" + other.name() + "”.",
                    "Change that measure, or give another name.");
        });
    }
}
