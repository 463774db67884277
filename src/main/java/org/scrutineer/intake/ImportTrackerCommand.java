package org.scrutineer.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.WorkbookReader;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opener.WhenMissing;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes trackers and lists of providers in: each file whole or not at all, one undo each; a refused file does not stop the others. */
@Command(name = "tracker", aliases = "providers", description = "Takes recommendation trackers, programme RAG tables and lists of providers in.")
public final class ImportTrackerCommand implements Callable<Integer> {
    private final Opener<ImportDesk> opener;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workbooks: .xlsx, .xls or .csv.")
    private List<Path> files;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "The review or programme the files belong to.")
    private Optional<String> review = Optional.empty();

    @Option(names = "--drop-missing", description = "Takes out of the register what the file no longer lists.")
    private boolean dropMissing;

    @Option(names = "--dry-run", description = "Says what would be taken in and writes nothing.")
    private boolean dryRun;

    public ImportTrackerCommand(Opener<ImportDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        return workspace.open(opener, dryRun ? WhenMissing.PRETEND : WhenMissing.CREATE, this::takeIn);
    }

    private int takeIn(ImportDesk desk) {
        Aim aim = new Aim(review, java.util.Map.of(), java.util.Map.of(), dropMissing);
        List<Problem> refused = new ArrayList<>();
        boolean needsAPerson = false;
        for (Path file : files) {
            try {
                needsAPerson |= takeIn(desk, file, aim);
            } catch (Problem problem) {
                refused.add(named(file, problem));
            }
        }
        if (refused.size() == files.size()) {
            throw refused.size() == 1
                    ? refused.getFirst()
                    : new Problem(
                            "None of the " + files.size() + " files was taken in. " + refused.getFirst().what(),
                            refused.getFirst().whatToDo());
        }
        refused.forEach(problem -> console.line("Not taken in: " + problem.getMessage()));
        return refused.isEmpty() && !needsAPerson ? 0 : 1;
    }

    /** @return whether anything in the file needs a person */
    private boolean takeIn(ImportDesk desk, Path file, Aim aim) {
        Preview preview = desk.preview(file, aim, Progress.NONE);
        String name = preview.workbook().name();
        for (Understanding understanding : preview.understandings()) {
            console.line(name + ": " + understanding.counted() + " for “" + understanding.into() + "”.");
            understanding.said().forEach(sentence -> console.line("  " + sentence));
        }
        preview.saidOfTheFile().forEach(sentence -> console.line("  " + sentence));
        console.line("  " + result(desk, preview));
        List<Doubt> doubts = preview.newDoubts();
        doubts.forEach(doubt -> console.line(
                "Needs a look: " + doubt.sheet() + " " + doubt.address() + ": " + doubt.sentence()));
        for (Comparison clash : preview.clashes()) {
            clash.differences().stream()
                    .filter(Comparison.Difference.Clash.class::isInstance)
                    .forEach(difference -> console.line("Needs a look: " + where(difference.part()) + ": "
                            + difference.part().group() + " of " + clash.proposal().label()
                            + " was edited here and is changed in the file. What is here was kept."));
        }
        return !doubts.isEmpty() || !preview.clashes().isEmpty();
    }

    private String result(ImportDesk desk, Preview preview) {
        List<String> counts = new ArrayList<>();
        count(counts, preview.count(Standing.NEW), "new");
        count(counts, preview.changed(), "changed");
        String brings = String.join(", ", counts);
        if (dryRun) {
            return preview.nothingNew()
                    ? "Nothing in it is new. Nothing was written."
                    : "Nothing was written. It would bring " + (brings.isEmpty() ? "no changes" : brings) + ".";
        }
        return switch (desk.take(preview, clash -> false)) {
            case Outcome.Saved saved -> "Taken in: " + brings + ".";
            case Outcome.NothingChanged nothing -> "Nothing in it is new. Nothing was changed.";
        };
    }

    private static void count(List<String> counts, long records, String what) {
        if (records > 0) {
            counts.add(records + " " + what + (records == 1 ? " record" : " records"));
        }
    }

    /** In a batch a person must see which file is meant. */
    private static Problem named(Path file, Problem problem) {
        String name = WorkbookReader.name(file);
        return problem.what().contains(name)
                ? problem
                : new Problem(name + ": " + problem.what(), problem.whatToDo(), problem);
    }

    private static String where(Proposal.Part part) {
        return part.source().sheet() + " "
                + part.source().cells().values().stream().findFirst().orElse("(no cell)");
    }
}
