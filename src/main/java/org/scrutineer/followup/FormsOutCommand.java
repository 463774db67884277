package org.scrutineer.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an update form for each officer who is to be asked about a review. */
@Command(name = "out", description = "Writes an update form, a workbook, for each responsible officer of a review.")
public final class FormsOutCommand implements Callable<Integer> {
    private final Opener<FormsOut> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", required = true, paramLabel = "NAME", description = "The review's title.")
    private String review;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the forms are written.")
    private Path folder;

    @Option(names = "--officer", paramLabel = "NAME", description = "Only this officer.")
    private Optional<String> officer = Optional.empty();

    @Option(names = "--due", paramLabel = "DATE", description = "The day by which they are wanted back.")
    private Optional<String> due = Optional.empty();

    public FormsOutCommand(Opener<FormsOut> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        return workspace.open(opener, this::send);
    }

    /** @return 1 where somebody cannot be asked because nobody is named */
    private int send(FormsOut forms) {
        Review wanted = Titled.find(forms.reviews(), Review::title, review, "review", "Import its tracker first.");
        Asking asking = forms.asking(wanted);
        List<Asked> asked = officer.map(name -> named(asking, name)).orElse(asking.asked());
        forms.send(wanted, asked, due.map(FormsOutCommand::day), folder, Progress.NONE)
                .forEach(form -> console.line(
                        form.file() + ": " + form.asked().officer() + ", " + form.asked().words() + "."));
        if (officer.isPresent()) {
            return 0;
        }
        asking.nothingToAsk().forEach(name -> console.line("Nothing to ask: " + name + "."));
        if (!asking.ownerless().isEmpty()) {
            console.line("Needs a look: no owner is named for "
                    + asking.ownerless().stream().map(Recommendation::label).collect(Collectors.joining(", ")) + ".");
        }
        return asking.ownerless().isEmpty() ? 0 : 1;
    }

    private static List<Asked> named(Asking asking, String name) {
        if (asking.nothingToAsk().stream().anyMatch(other -> Owners.same(other, name))) {
            throw new Problem("There is nothing to ask " + name + " about “" + asking.review().title() + "”.",
                    "All that is theirs has ended, is paused or is complete.");
        }
        return List.of(Titled.find(asking.asked(), Asked::officer, name, "officer with anything open",
                "Name the owners of its recommendations first."));
    }

    static LocalDate day(String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        if (!date.known()) {
            throw new Problem("“" + written + "” is not a day.", "Write it as 2026-12-11 or 11 December 2026.");
        }
        return date.until();
    }
}
