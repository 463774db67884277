package org.scrutineer.followup;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands all that is open in one officer's name over to another. */
@Command(name = "handover", description = "Hands what is open in one officer's name over to another, as one action.")
public final class HandoverCommand implements Callable<Integer> {
    /** What the command needs of a workspace. */
    public record Needs(Handover handover, Ledger ledger) {}

    private final Opener<Needs> opener;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FROM", description = "The officer who had it.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The officer who takes it over.")
    private String to;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "Only what belongs to this review.")
    private Optional<String> review = Optional.empty();

    public HandoverCommand(Opener<Needs> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        return workspace.open(opener, needs -> {
            Optional<Review> only = review.map(title -> Titled.find(
                    needs.handover().reviews(), Review::title, title, "review", "Import its tracker first."));
            Handover.Plan plan = needs.handover().plan(from, to, only);
            needs.ledger().apply(plan.draft());
            plan.words().forEach(console::line);
            console.line(plan.draft().title() + ": done. One undo takes it back.");
            return 0;
        });
    }
}
