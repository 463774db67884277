package org.scrutineer.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.Proposal.Held;
import org.scrutineer.layouts.Recogniser;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Shape;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;

/** Takes workbooks in: reads, shows what was understood, and writes all of it as one set that one undo takes back. */
public final class ImportDesk {
    private final Ledger ledger;
    private final List<Reader> readers;

    public ImportDesk(Ledger ledger, List<Reader> readers) {
        this.ledger = ledger;
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads a file and compares it with the store. Nothing is written.
     *
     * @throws Problem when the file cannot be read, or holds no table that anybody here knows
     */
    public Preview preview(Path file, Aim aim, Progress progress) {
        return preview(file, WorkbookReader.read(file, progress), aim);
    }

    /** Understands a workbook that has been read already once more, after a person has decided something about it. */
    public Preview preview(Path file, Workbook workbook, Aim aim) {
        List<Recognition> tables = workbook.sheets().stream().flatMap(sheet -> tables(sheet, aim).stream()).toList();
        Newcomers newcomers = new Newcomers();
        List<Understanding> understandings = readers.stream()
                .flatMap(reader -> reader.understand(workbook, of(reader, tables), aim, newcomers).stream())
                .toList();
        if (understandings.isEmpty()) {
            throw new Problem(
                    "No table of recommendations, activities, milestones or providers was found in " + workbook.name()
                            + ".",
                    "Check that a header row names its columns, such as Recommendation, Evidence and Assessment, and "
                            + "import it again. Nothing was imported.");
        }
        Map<UUID, Proposal> proposals = new LinkedHashMap<>();
        understandings.stream().flatMap(understanding -> understanding.proposals().stream())
                .forEach(proposal -> proposals.putIfAbsent(proposal.id(), proposal));
        List<Proposal> all = List.copyOf(proposals.values());
        return new Preview(file, workbook, tables, understandings, Comparison.compare(all, held(all)),
                ledger.holds(workbook.sha256()));
    }

    /**
     * Takes a preview in, whole or not at all.
     *
     * @param taken which clashes the file wins
     */
    public Outcome take(Preview preview, Predicate<Difference.Clash> taken) {
        List<Edit> edits = new ArrayList<>();
        preview.comparisons().forEach(comparison -> edits.addAll(comparison.edits(taken)));
        String into = String.join(" and ", preview.understandings().stream().map(Understanding::into).toList());
        return ledger.apply(new Draft(
                Draft.Kind.IMPORT,
                "Take in " + preview.workbook().name() + " for " + into,
                // The title and every value name the file; why it says so nobody has said.
                Optional.empty(),
                edits,
                List.of(attachment(preview))));
    }

    /** The file itself is kept with what was read from it: the bytes that were read, or nothing is taken in. */
    private static Attachment attachment(Preview preview) {
        byte[] content;
        try {
            content = Files.readAllBytes(preview.file());
        } catch (IOException gone) {
            throw new Problem(
                    preview.workbook().name() + " can no longer be read.",
                    "Put it back where it was and import it again. Nothing was imported.",
                    new UncheckedIOException(gone));
        }
        if (!Attachment.digest(content).equals(preview.workbook().sha256())) {
            throw new Problem(
                    preview.workbook().name() + " was changed while it was being looked at.",
                    "Import it again to see what it says now. Nothing was imported.");
        }
        return new Attachment(preview.workbook().sha256(), preview.workbook().name(), content);
    }

    private List<Recognition> tables(Sheet sheet, Aim aim) {
        List<Shape> shapes = readers.stream().flatMap(reader -> reader.shapes().stream()).toList();
        Map<Integer, String> chosen = aim.columns().getOrDefault(sheet.name(), Map.of());
        return Recogniser.tables(sheet, shapes).stream()
                .map(table -> chosen.isEmpty() ? table : Recogniser.again(table, chosen))
                .filter(table -> table.data().findAny().isPresent())
                .toList();
    }

    private static List<Recognition> of(Reader reader, List<Recognition> tables) {
        return tables.stream().filter(table -> reader.shapes().contains(table.shape())).toList();
    }

    private Map<UUID, Held> held(List<Proposal> proposals) {
        List<UUID> records = proposals.stream().map(Proposal::id).toList();
        Map<UUID, Map<String, Fields>> current = ledger.current(records);
        Map<UUID, Map<String, Fields>> imported = ledger.lastImported(records);
        Map<UUID, Held> held = new HashMap<>();
        for (UUID id : records) {
            held.put(id, new Held(current.getOrDefault(id, Map.of()), imported.getOrDefault(id, Map.of())));
        }
        return held;
    }
}
