package org.scrutineer.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.layouts.CrossCell;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Crossings;
import org.scrutineer.layouts.Line;
import org.scrutineer.measures.Measure;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ReturnAim.Headed;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Cell;
import org.scrutineer.workbooks.Sheet;
import org.scrutineer.workbooks.Value;
import org.scrutineer.workbooks.Workbook;

/** Understands one workbook as the return of a provider, or of several. Writes nothing. */
final class ReturnReader {
    private final Known known;
    private final Newcomers newcomers;

    /**
     * What the register holds already.
     *
     * @param layouts what people decided, by the shape of a return
     * @param history what providers returned before
     * @param here whether a blank return with this mark was issued here, or on a laptop that brought its work back
     */
    record Known(
            List<Provider> providers, List<Measure> measures, Map<String, ReturnLayout> layouts,
            History history, Predicate<UUID> here) {
        /** What a blank return that was issued here and came back says of itself. */
        private Optional<ReturnFormReference> form(Workbook workbook) {
            return ReturnFormReference.in(workbook)
                    .filter(form -> here.test(form.workspace()));
        }

        private Optional<String> provider(UUID id) {
            return providers.stream().filter(provider -> provider.id().equals(id)).map(Provider::name).findFirst();
        }

        private Map<String, String> words(ReturnFormReference form) {
            Map<String, String> words = new HashMap<>();
            form.measures().forEach((label, id) -> measures.stream()
                    .filter(measure -> measure.id().equals(id))
                    .forEach(measure -> words.put(label, measure.name())));
            return words;
        }
    }

    /** @param newcomers ids of providers that several files of one batch may bring */
    ReturnReader(Known known, Newcomers newcomers) {
        this.known = known;
        this.newcomers = newcomers;
    }

    /** @throws Problem when it holds no figures, or does not say whose they are or for when */
    ReturnReading read(Workbook workbook, ReturnAim aim, Progress progress) {
        List<Crossing> found = tables(workbook, new Labels(known.measures(), Map.of()), Map.of(), progress);
        String shape = ReturnShape.of(workbook, found);
        ReturnLayout layout = known.layouts().getOrDefault(shape, ReturnLayout.NOTHING).with(aim);
        Optional<ReturnFormReference> form = known.form(workbook);
        Map<String, String> words = new HashMap<>(form.map(known::words).orElse(Map.of()));
        words.putAll(layout.labels());
        Labels labels = new Labels(known.measures(), words);
        List<Crossing> tables = words.isEmpty() && layout.tables().isEmpty()
                ? found
                : tables(workbook, labels, layout.tables(), progress);
        refuseUnlessReturn(workbook, tables, labels);
        tables.forEach(table -> refusePartsOfMonths(workbook, table));
        ReturnAim whose = aim.provider().isPresent()
                ? aim
                : form.flatMap(issued -> known.provider(issued.provider())).map(aim::of).orElse(aim);
        ReturnFigures figures = new ReturnFigures(
                new Whereabouts(workbook, tables, whose, known.providers(), newcomers), labels, aim);
        for (Crossing table : tables) {
            progress.check();
            Map<String, List<CrossCell>> alike = table.cells().stream()
                    .collect(Collectors.groupingBy(cell -> cell.subject().whole()));
            table.cells().forEach(cell -> figures.read(table, cell, alike.get(cell.subject().whole())));
        }
        ReturnReading reading = new ReturnChecks(workbook, tables, known.history(), aim)
                .checked(figures, labels, shape);
        if (reading.figures().isEmpty() && reading.unread().isEmpty()) {
            throw new Problem(
                    "Nothing is filled in in " + workbook.name() + ".",
                    "Ask the provider to fill it in and send it again. Nothing was imported.");
        }
        return reading;
    }

    /** @param told where a person says that the figures are, by the name of the sheet */
    private static List<Crossing> tables(
            Workbook workbook, Labels labels, Map<String, Headed> told, Progress progress) {
        List<Sheet> sheets = new ArrayList<>(workbook.sheets());
        // What is shown comes before what is hidden, so that a hidden copy changes nothing.
        sheets.removeIf(ReturnFormReference::isReference);
        sheets.sort(Comparator.comparing(Sheet::hidden));
        List<Crossing> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            progress.check();
            Headed headed = told.get(sheet.name());
            tables.addAll(headed == null
                    ? Crossings.of(sheet, labels::knows)
                    : Crossings.of(sheet, labels::knows, headed.row(), headed.key()));
        }
        return tables;
    }

    private static void refuseUnlessReturn(Workbook workbook, List<Crossing> tables, Labels labels) {
        if (tables.isEmpty()) {
            refuseForm(workbook, labels);
        }
        if (tables.isEmpty()) {
            throw new Problem(
                    "No figures were found in " + workbook.name() + ".",
                    "Check that it is a return, with what is measured beside or above the figures, and import it "
                            + "again. Nothing was imported.");
        }
        if (tables.stream().mapToInt(table -> table.cells().size()).sum() > Crossings.MOST) {
            throw Crossings.tooMany();
        }
    }

    /** A return of which only the figures lack, or their time, is told from what is no return. */
    private static void refuseForm(Workbook workbook, Labels labels) {
        boolean uncached = values(workbook).anyMatch(Value.Unusable.NO_RESULT::equals);
        boolean measures = workbook.sheets().stream().flatMap(sheet -> Crossings.texts(sheet).stream())
                .anyMatch(line -> labels.knows(line.text()));
        if (uncached && measures) {
            throw new Problem(
                    "The figures of " + workbook.name() + " are formulas with no saved result.",
                    "Open and save the workbook in Excel and import it again. Nothing was imported.");
        }
        if (measures && values(workbook).anyMatch(Value.Number.class::isInstance)) {
            throw new Problem(
                    "Nothing in " + workbook.name() + " says which of its columns of figures counts.",
                    "Put the month or the quarter over each column, such as “Jul 2025”, and import it again. Nothing "
                            + "was imported.");
        }
    }

    private static Stream<Value> values(Workbook workbook) {
        return workbook.sheets().stream().flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream()).map(Cell::value);
    }

    /** Weeks and days are no periods here: one of them would pass for the whole month. */
    private static void refusePartsOfMonths(Workbook workbook, Crossing table) {
        Map<String, Set<String>> written = new HashMap<>();
        table.cells().forEach(cell -> cell.period().filter(period -> period.period().months() == 1)
                .ifPresent(period -> written.computeIfAbsent(
                        cell.subject().text() + "/" + cell.body().map(Line::text) + "/" + period.period(),
                        first -> new LinkedHashSet<>()).add(period.text())));
        written.values().stream().filter(texts -> texts.size() > 2).findFirst().ifPresent(texts -> {
            throw new Problem(
                    workbook.name() + " holds figures of single weeks or days: “"
                            + String.join("”, “", texts.stream().limit(3).toList()) + "”.",
                    "Ask the provider for figures by month and import them. Nothing was imported.");
        });
    }
}
