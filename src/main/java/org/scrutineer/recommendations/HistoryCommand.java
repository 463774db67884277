package org.scrutineer.recommendations;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.history.HistoryLine;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who changed what about one recommendation, when and why. */
@Command(name = "history", description = "Says who changed what about a recommendation, when and why.")
public final class HistoryCommand implements Callable<Integer> {
    /** What the command needs of a workspace. */
    public record Needs(RegisterListing register, Ledger ledger) {}

    private final Opener<Needs> opener;
    private final Console console;

    @Parameters(paramLabel = "REF", description = "The recommendation's reference as printed, such as 4.")
    private String ref;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--review", paramLabel = "NAME", description = "The review, when several have that reference.")
    private Optional<String> review = Optional.empty();

    public HistoryCommand(Opener<Needs> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        workspace.open(opener, needs -> lines(needs)).forEach(console::line);
        return 0;
    }

    private List<String> lines(Needs needs) {
        List<RegisterListing.Listed> named = needs.register().recommendations(review).stream()
                .filter(listed -> listed.recommendation().ref().equalsIgnoreCase(ref.strip()))
                .toList();
        if (named.isEmpty()) {
            throw new Problem(
                    "There is no recommendation " + ref + review.map(title -> " in “" + title + "”").orElse("") + ".",
                    "List the recommendations to see their references.");
        }
        if (named.size() > 1) {
            throw new Problem(
                    "Recommendation " + ref + " is in more than one review.",
                    "Say which with --review: "
                            + named.stream()
                                    .map(listed -> "“" + listed.review().title() + "”")
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        Recommendation recommendation = named.getFirst().recommendation();
        List<UUID> records = new ArrayList<>(recommendation.evidence());
        records.add(recommendation.id());
        return needs.ledger().history(records).stream()
                // Which review an item of evidence belongs to is housekeeping, not history.
                .filter(entry -> !entry.group().equals("place"))
                .map(entry -> HistoryLine.of(entry, ZoneId.systemDefault()).text())
                .toList();
    }
}
