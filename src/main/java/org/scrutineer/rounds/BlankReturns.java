package org.scrutineer.rounds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.Rollup;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ReturnForm;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.FillInWriter;
import org.scrutineer.workbooks.WorkbookWriter;

/** Writes blank returns, a workbook a provider, and keeps that they were issued. */
public final class BlankReturns {
    private final ReturnRounds rounds;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public BlankReturns(ReturnRounds rounds, Ledger ledger, Supplier<LocalDate> today) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.today = today;
    }

    /** A blank return that was written. @param measures how many rows it has */
    public record Written(Provider provider, Path file, int measures) {}

    private record Made(BlankReturn form, Path file, byte[] workbook) {}

    /** The providers of whom a return is expected for a period. */
    public List<Provider> expected(Period period) {
        return rounds.round(period).providers();
    }

    /**
     * Writes a workbook for each provider and keeps it as issued: one action, one undo.
     *
     * @throws Problem when there is nobody to ask, or the folder cannot be written to; nothing is kept then
     */
    public List<Written> issue(
            Period period, List<Provider> wanted, Optional<LocalDate> due, Path folder, Progress progress) {
        if (wanted.isEmpty()) {
            throw new Problem("No return is expected of any provider for " + period.words() + ".",
                    "Add the providers first, or take a return of each in.");
        }
        List<Made> made = make(period, wanted, due, folder, progress);
        SequencedMap<Path, byte[]> workbooks = new LinkedHashMap<>();
        made.forEach(form -> workbooks.put(form.file(), form.workbook()));
        WorkbookWriter.write(workbooks, () -> ledger.apply(draft(period, made, due)));
        return made.stream()
                .map(form -> new Written(form.form().provider(), form.file(), form.form().measures().size()))
                .toList();
    }

    private List<Made> make(
            Period period, List<Provider> wanted, Optional<LocalDate> due, Path folder, Progress progress) {
        ReturnRound.Kept kept = rounds.kept(period);
        UUID workspace = ledger.beginning()
                .orElseThrow(() -> new IllegalStateException("A provider without a ledger"));
        List<Made> made = new ArrayList<>();
        List<Path> taken = new ArrayList<>();
        for (Provider provider : wanted) {
            progress.check();
            progress.report(made.size(), wanted.size(), "Blank return of " + provider.name());
            BlankReturn form = new BlankReturn(provider, period, measures(provider, kept, period), due);
            Path file = free(folder, form.fileName(), taken);
            taken.add(file);
            made.add(new Made(form, file, FillInWriter.bytes(form.compose(workspace))));
        }
        return made;
    }

    /** What it returned before; else what most providers return; else all that is not worked out from others. */
    static List<Measure> measures(Provider provider, ReturnRound.Kept kept, Period period) {
        Map<UUID, Set<UUID>> returned = new HashMap<>();
        for (Observation each : kept.observations()) {
            returned.computeIfAbsent(each.provider(), none -> new HashSet<>()).add(each.measure());
        }
        Set<UUID> own = returned.getOrDefault(provider.id(), Set.of());
        Set<UUID> wanted = own.isEmpty() ? ofMost(returned) : own;
        Rollup rollup = new Rollup(period, kept.measures(), List.of());
        return kept.measures().stream()
                .filter(measure -> wanted.isEmpty() ? !rollup.workedOut(measure) : wanted.contains(measure.id()))
                .toList();
    }

    private static Set<UUID> ofMost(Map<UUID, Set<UUID>> returned) {
        return returned.values().stream().flatMap(Set::stream)
                .collect(Collectors.groupingBy(measure -> measure, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > returned.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Draft draft(Period period, List<Made> made, Optional<LocalDate> due) {
        List<Edit> edits = made.stream()
                .map(form -> Edit.typed(ReturnForm.KIND, ledger.newId(), "form",
                        Fields.of("provider_id", form.form().provider().id())
                                .with("period_from", period.from())
                                .with("period_months", period.months())
                                .with("sent_on", today.get())
                                .with("due_on", due.orElse(null))))
                .toList();
        String whose = made.size() == 1
                ? "Blank return of " + made.getFirst().form().provider().name()
                : made.size() + " blank returns";
        return new Draft(Draft.Kind.EDIT, whose + " for " + period.words(), Optional.empty(), edits, List.of());
    }

    /** A file that is there already is never replaced: somebody may have filled it in. */
    private static Path free(Path folder, String name, List<Path> taken) {
        Path file = folder.resolve(name + ".xlsx");
        for (int copy = 2; Files.exists(file) || taken.contains(file); copy++) {
            file = folder.resolve(name + " (" + copy + ").xlsx");
        }
        return file;
    }
}
