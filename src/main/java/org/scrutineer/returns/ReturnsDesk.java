package org.scrutineer.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.Comparison;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.intake.Proposal;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureStore;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.providers.ProviderStore;
import org.scrutineer.returns.ReturnReader.Known;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Workbook;

/** Takes provider returns in: many files at once, shown before anything is written, and all of them one undo step. */
public final class ReturnsDesk {
    /** What was usual longer ago says little, and a store of ten years is read anew at each decision. */
    private static final int YEARS = 3;

    private final Ledger ledger;
    private final Stores stores;
    private final Supplier<LocalDate> today;

    /** What returns are compared with. */
    public record Stores(
            ProviderStore providers, MeasureStore measures, ObservationStore observations, ReturnStore returns) {}

    public ReturnsDesk(Ledger ledger, Stores stores, Supplier<LocalDate> today) {
        this.ledger = ledger;
        this.stores = stores;
        this.today = today;
    }

    /**
     * Reads files and compares them with the store. A file that cannot be read does not stop the others. Nothing is
     * written.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    ReturnsBatch preview(List<Path> files, ReturnAim aim, Progress progress) {
        return compared(read(files, aim, progress));
    }

    /**
     * The same with every file refused in which nothing is measured that is known: such a workbook is hardly a return,
     * and only a person can say what it measures.
     */
    ReturnsBatch previewOfReturns(List<Path> files, ReturnAim aim, Progress progress) {
        return compared(read(files, aim, progress).stream().map(ReturnFile::onlyReturn).toList());
    }

    private List<ReturnFile> read(List<Path> files, ReturnAim aim, Progress progress) {
        Known known = known();
        Newcomers newcomers = new Newcomers();
        List<ReturnFile> read = new ArrayList<>();
        for (Opened opened : Opened.all(files, progress)) {
            read.add(understood(known, newcomers, opened, aim, progress));
        }
        return read;
    }

    /**
     * Which files are returns: they measure something that is known, and say whose and for when. What cannot be opened
     * at all goes with the returns it came with, to be named among them.
     */
    Map<Boolean, List<Path>> sorted(List<Path> files, Progress progress) {
        ReturnsBatch batch = previewOfReturns(files, ReturnAim.AS_IT_STANDS, progress);
        Set<Path> returns = batch.read().stream().map(ReturnFile.Read::path).collect(Collectors.toSet());
        if (!returns.isEmpty()) {
            batch.refused().stream().filter(refused -> refused.workbook().isEmpty()).map(ReturnFile.Refused::path)
                    .forEach(returns::add);
        }
        return files.stream().collect(Collectors.partitioningBy(returns::contains));
    }

    /** Understands files that are open already once more, after a person has said something about them. */
    ReturnsBatch again(ReturnsBatch before, Function<ReturnFile, ReturnAim> aims, Progress progress) {
        Known known = known();
        Newcomers newcomers = new Newcomers();
        List<ReturnFile> read = new ArrayList<>();
        for (ReturnFile file : before.files()) {
            Opened opened = switch (file) {
                case ReturnFile.Read is -> new Opened.Open(is.path(), is.reading().workbook());
                case ReturnFile.Refused(Path path, Problem problem, Optional<Workbook> workbook, ReturnAim aim) ->
                    workbook
                            .<Opened>map(open -> new Opened.Open(path, open))
                            .orElseGet(() -> new Opened.Failed(path, problem));
            };
            read.add(understood(known, newcomers, opened, aims.apply(file), progress));
        }
        return compared(read);
    }

    /** The names of everything that is measured. */
    List<String> measures() {
        return stores.measures().measures().stream().map(Measure::name).toList();
    }

    private Known known() {
        return new Known(
                stores.providers().providers(), stores.measures().measures(), stores.returns().layouts(),
                History.of(stores.observations().since(today.get().minusYears(YEARS))), ledger::has);
    }

    private static ReturnFile understood(
            Known known, Newcomers newcomers, Opened opened, ReturnAim aim, Progress progress) {
        return switch (opened) {
            case Opened.Failed(Path path, Problem problem) -> new ReturnFile.Refused(
                    path, problem, Optional.empty(), aim);
            case Opened.Open(Path path, Workbook workbook) -> {
                try {
                    yield new ReturnFile.Read(
                            path, new ReturnReader(known, newcomers).read(workbook, aim, progress));
                } catch (Problem problem) {
                    yield new ReturnFile.Refused(path, problem, Optional.of(workbook), aim);
                }
            }
        };
    }

    private ReturnsBatch compared(List<ReturnFile> files) {
        ReturnsBatch uncompared = new ReturnsBatch(files, Map.of());
        Moved moved = Moved.of(stores);
        List<Proposal> proposals = new ReturnProposals(today.get(), moved.received()).of(uncompared.read()).stream()
                .map(moved::held)
                .toList();
        List<UUID> records = proposals.stream().map(Proposal::id).toList();
        Map<UUID, Map<String, Fields>> current = ledger.current(records);
        Map<UUID, Map<String, Fields>> imported = ledger.lastImported(records);
        Map<UUID, Proposal.Held> held = new HashMap<>();
        records.forEach(id -> held.put(id, new Proposal.Held(
                current.getOrDefault(id, Map.of()),
                Moved.brought(imported.getOrDefault(id, Map.of()), current.getOrDefault(id, Map.of())))));
        Map<UUID, Comparison> comparisons = new LinkedHashMap<>();
        Comparison.compare(proposals, held)
                .forEach(comparison -> comparisons.put(
                        moved.asRead(comparison.proposal().id()), comparison));
        return new ReturnsBatch(files, comparisons);
    }

    /**
     * Takes the files of a batch that were read in, all of them or none.
     *
     * @param taken which figures that were typed over here the files win; the others stay as they are here
     */
    Outcome take(ReturnsBatch batch, Predicate<Difference.Clash> taken) {
        if (batch.nothingNew()) {
            return new Outcome.NothingChanged();
        }
        List<ReturnFile.Read> files = batch.read();
        String title = files.size() == 1
                ? "Take in " + files.getFirst().name()
                : "Take in " + files.size() + " provider returns";
        return ledger.apply(new Draft(
                Draft.Kind.IMPORT, title, Optional.empty(),
                new ReturnEdits(stores).of(batch, taken),
                files.stream().map(ReturnsDesk::attachment).toList()));
    }

    /** The file itself is kept with what was read from it: the bytes that were read, or nothing is taken in. */
    private static Attachment attachment(ReturnFile.Read file) {
        Workbook workbook = file.reading().workbook();
        byte[] content;
        try {
            content = Files.readAllBytes(file.path());
        } catch (IOException gone) {
            throw new Problem(
                    workbook.name() + " can no longer be read.",
                    "Put it back where it was and import it again. Nothing was imported.",
                    new UncheckedIOException(gone));
        }
        if (!Attachment.digest(content).equals(workbook.sha256())) {
            throw new Problem(
                    workbook.name() + " was changed while it was being looked at.",
                    "Import it again to see what it says now. Nothing was imported.");
        }
        return new Attachment(workbook.sha256(), workbook.name(), content);
    }
}
