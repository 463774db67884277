package org.scrutineer.rounds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a blank return for each provider of whom one is expected. */
@Command(name = "blank", description = "Writes a blank return, a workbook, for each provider of whom one is expected.")
public final class BlankReturnsCommand implements Callable<Integer> {
    private final Opener<BlankReturns> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "Such as \"Q2 2025-26\" or 2025-07.")
    private String period;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the returns are written.")
    private Path folder;

    @Option(names = "--provider", paramLabel = "NAME", description = "Only this provider; may be given several times.")
    private List<String> providers = List.of();

    @Option(names = "--due", paramLabel = "DATE", description = "The day by which they are wanted back.")
    private Optional<String> due = Optional.empty();

    public BlankReturnsCommand(Opener<BlankReturns> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        Period wanted = WantedPeriod.of(period);
        Optional<LocalDate> day = due.map(BlankReturnsCommand::day);
        return workspace.open(opener, returns -> {
            List<Provider> expected = returns.expected(wanted);
            List<Provider> asked = providers.isEmpty()
                    ? expected
                    : providers.stream().map(name -> named(expected, name)).distinct().toList();
            returns.issue(wanted, asked, day, folder, Progress.NONE).forEach(form -> console.line(
                    form.file() + ": " + form.provider().name() + ", " + form.measures() + " measures."));
            return 0;
        });
    }

    private static Provider named(List<Provider> expected, String name) {
        return Provider.named(expected, name).orElseGet(() -> Titled.find(
                expected, Provider::name, name, "provider of whom a return is expected",
                "Add the providers first."));
    }

    /** @throws Problem for a text that is no day */
    static LocalDate day(String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        if (!date.known()) {
            throw new Problem("“" + written.strip() + "” is not a day.",
                    "Write it as 2026-12-11 or 11 December 2026.");
        }
        return date.until();
    }
}
