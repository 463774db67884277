package org.scrutineer.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.ReadFigure.Whose;
import org.scrutineer.returns.ReturnsBatch.Changed;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opener.WhenMissing;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes provider returns in: all files that can be read in one undo step; a refused one does not stop the others. */
@Command(name = "returns", description = "Takes provider returns in, each figure with the cell that it was read from.")
public final class ImportReturnsCommand implements Callable<Integer> {
    private static final int MOST_CHANGES = 20;

    private final Opener<ReturnsDesk> opener;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Returns: .xlsx, .xls or .csv.")
    private List<Path> files;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--period", paramLabel = "PERIOD", description = "For when the figures are, where a file does not say so: “Q2 2025-26”, 2025-07.")
    private Optional<String> period = Optional.empty();

    @Option(names = "--dry-run", description = "Says what would be taken in and writes nothing.")
    private boolean dryRun;

    public ImportReturnsCommand(Opener<ReturnsDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Period> wanted = period.map(WantedPeriod::of);
        return workspace.open(opener, dryRun ? WhenMissing.PRETEND : WhenMissing.CREATE, desk -> takeIn(desk, wanted));
    }

    private int takeIn(ReturnsDesk desk, Optional<Period> wanted) {
        ReturnsBatch batch = desk.previewOfReturns(files, ReturnAim.forPeriod(wanted), Progress.NONE);
        if (batch.read().isEmpty()) {
            throw nothing(batch);
        }
        Outcome outcome = dryRun ? new Outcome.NothingChanged() : desk.take(batch, clash -> false);
        boolean needsAPerson = false;
        for (ReturnFile.Read file : batch.read()) {
            needsAPerson |= say(batch, file);
        }
        batch.refused().forEach(file -> console.line("Not taken in: " + file.named().getMessage()));
        console.line(result(batch, outcome));
        return needsAPerson || !batch.refused().isEmpty() ? 1 : 0;
    }

    private static Problem nothing(ReturnsBatch batch) {
        Problem first = batch.refused().getFirst().named();
        return batch.refused().size() == 1
                ? first
                : new Problem("None of the " + batch.files().size() + " files was taken in. " + first.what(),
                        first.whatToDo());
    }

    /** @return whether anything in the file needs a person */
    private boolean say(ReturnsBatch batch, ReturnFile.Read file) {
        ReturnReading reading = file.reading();
        console.line(file.name() + ": " + reading.counted() + ".");
        reading.providers().stream().filter(whose -> !whose.known()).map(Whose::name)
                .forEach(name -> console.line("  “" + name + "” is not in the register yet and is added to it."));
        reading.said().forEach(sentence -> console.line("  " + sentence));
        List<Changed> changed = batch.changed(file);
        changed.stream().limit(MOST_CHANGES).forEach(change -> console.line(line(change)));
        if (changed.size() > MOST_CHANGES) {
            console.line("  and " + (changed.size() - MOST_CHANGES) + " more figures that change.");
        }
        List<Doubt> doubts = batch.doubts(file);
        doubts.forEach(doubt -> console.line(
                "Needs a look: " + doubt.sheet() + " " + doubt.address() + ": " + doubt.sentence()));
        return !doubts.isEmpty() || changed.stream().anyMatch(Changed::clash);
    }

    private static String line(Changed change) {
        Observation figure = change.figure().observation();
        String here = Optional.ofNullable(change.held().text("written")).orElse("nothing");
        String what = change.figure().where() + ", " + figure.period().words() + ": ";
        return change.clash()
                ? "Needs a look: " + what + "was edited here to “" + here + "” and is “" + figure.written()
                        + "” in the file. What is here was kept."
                : "  Changed: " + what + here + " → " + (figure.written().isEmpty() ? "nothing" : figure.written());
    }

    private String result(ReturnsBatch batch, Outcome outcome) {
        List<String> counts = new ArrayList<>();
        count(counts, batch.read().stream().mapToLong(batch::fresh).sum(), "new");
        count(counts, batch.read().stream().mapToLong(file -> batch.changed(file).stream()
                .filter(change -> !change.clash()).count()).sum(), "changed");
        String brings = counts.isEmpty() ? "no figures" : String.join(", ", counts);
        if (dryRun) {
            return "Nothing was written. It would bring " + brings + ".";
        }
        return switch (outcome) {
            case Outcome.Saved saved -> "Taken in: " + brings + ".";
            case Outcome.NothingChanged nothing -> "Nothing in it is new. Nothing was changed.";
        };
    }

    private static void count(List<String> counts, long figures, String what) {
        if (figures > 0) {
            counts.add(figures + " " + what + (figures == 1 ? " figure" : " figures"));
        }
    }
}
