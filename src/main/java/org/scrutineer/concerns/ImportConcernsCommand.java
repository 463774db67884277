package org.scrutineer.concerns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opener.WhenMissing;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a list of concerns in as one action; what was logged already is left out. */
@Command(name = "concerns", description = "Takes a list of concerns about providers in.")
public final class ImportConcernsCommand implements Callable<Integer> {
    private static final int NEEDS_A_PERSON = 1;

    private final Opener<ConcernDesk> opener;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A table (.xlsx, .xls, .csv) with a header: Provider, About, When, Told by, What happened.")
    private Path file;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--dry-run", description = "Says what would be taken in and writes nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Answers with one JSON array of one object for each row.")
    private boolean json;

    public ImportConcernsCommand(Opener<ConcernDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** What became of a row. */
    private record Taken(ConcernFile.Row row, Optional<Concern> concern, String why) {}

    /** @return 1 where a row could not be taken in; else 0 */
    @Override
    public Integer call() {
        return workspace.open(opener, dryRun ? WhenMissing.PRETEND : WhenMissing.REFUSE, this::takeIn);
    }

    private int takeIn(ConcernDesk desk) {
        Workbook workbook = WorkbookReader.read(file, Progress.NONE);
        List<Taken> all = understand(desk, ConcernFile.of(workbook));
        List<Concern> fresh = all.stream().flatMap(each -> each.concern().stream()).toList();
        if (!dryRun && !fresh.isEmpty()) {
            List<Edit> edits = new ArrayList<>();
            fresh.forEach(concern -> edits.addAll(ConcernEdits.log(concern)));
            desk.ledger().apply(new Draft(
                    Draft.Kind.IMPORT, "Take in " + workbook.name(), Optional.empty(), edits, List.of()));
        }
        List<Taken> left = all.stream().filter(each -> each.concern().isEmpty() && !each.why().isEmpty()).toList();
        if (json) {
            console.json(all.stream().map(ImportConcernsCommand::object).toList());
        } else {
            left.forEach(each -> console.line(
                    each.row().sheet() + " row " + each.row().number() + " was not taken in: " + each.why()));
            console.line(said(workbook, fresh.size(), all.size() - fresh.size() - left.size()));
        }
        return left.isEmpty() ? 0 : NEEDS_A_PERSON;
    }

    private String said(Workbook workbook, int fresh, int known) {
        String concerns = fresh + (fresh == 1 ? " concern" : " concerns");
        return workbook.name() + ": " + concerns + (dryRun ? " would be taken in" : fresh == 1 ? " is" : " are")
                + (dryRun ? "" : " taken in") + (known == 0 ? "." : ", " + known + " were logged already.");
    }

    private static List<Taken> understand(ConcernDesk desk, ConcernFile read) {
        List<Provider> providers = desk.visits().providers().providers().providers();
        Set<List<String>> known = new HashSet<>();
        desk.concerns().concerns().forEach(concern -> known.add(same(concern)));
        List<Taken> all = new ArrayList<>();
        for (ConcernFile.Row row : read.rows()) {
            Optional<Provider> provider = Provider.named(providers, row.provider());
            if (provider.isEmpty()) {
                all.add(new Taken(row, Optional.empty(), "“" + row.provider() + "” is no provider of the register."));
            } else if (row.about().isEmpty()) {
                all.add(new Taken(row, Optional.empty(), "it does not say what the concern is about."));
            } else {
                Concern concern = new Concern(
                        desk.ledger().newId(), provider.get().id(), Optional.empty(), ConcernSorts.of(row.about()),
                        row.when(), row.what(), row.told(), row.state(), row.outcome());
                all.add(new Taken(row, known.add(same(concern)) ? Optional.of(concern) : Optional.empty(), ""));
            }
        }
        return all;
    }

    /** By what two rows are the same concern. */
    private static List<String> same(Concern concern) {
        return List.of(
                concern.provider().toString(), concern.sort(), concern.happened().text(), concern.what(),
                concern.told().role(), concern.told().name(), concern.told().about());
    }

    private static Map<String, Object> object(Taken taken) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sheet", taken.row().sheet());
        object.put("row", taken.row().number());
        object.put("provider", taken.row().provider());
        object.put("about", taken.row().about());
        object.put("when", taken.row().when().text());
        object.put("taken", taken.concern().isPresent());
        object.put("why", taken.why().isEmpty() && taken.concern().isEmpty() ? "logged already" : taken.why());
        return object;
    }
}
