package org.scrutineer.app;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.committees.SettingsCommands;
import org.scrutineer.disclosure.DisclosureCommands;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.concerns.ImportConcernsCommand;
import org.scrutineer.exports.AsAt;
import org.scrutineer.exports.Parted;
import org.scrutineer.intake.ImportTrackerCommand;
import org.scrutineer.papers.ExportPerformanceCommand;
import org.scrutineer.programmes.ExportActivitiesCommand;
import org.scrutineer.recommendations.ActionCommands;
import org.scrutineer.recommendations.ExportRecommendationsCommand;
import org.scrutineer.recommendations.HistoryCommand;
import org.scrutineer.recommendations.NewCommands;
import org.scrutineer.recommendations.RecommendationCommands;
import org.scrutineer.recommendations.RegisterDesk;
import org.scrutineer.recommendations.ReviewCommands;
import org.scrutineer.returns.ImportReturnsCommand;
import org.scrutineer.returns.ExportObservationsCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.voices.ImportEngagementCommand;
import org.scrutineer.visits.ImportVisitCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that take the register in, change it and write it out. */
final class RegisterCommands {
    private RegisterCommands() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        Opener<RegisterDesk> desk = opener.giving(Wiring::registerDesk);
        return List.of(
                CommandGroup.of("import", "Takes files in.",
                        new ImportTrackerCommand(opener.giving(Wiring::importDesk), console),
                        new ImportReturnsCommand(opener.giving(Wiring::returnsDesk), console),
                        new ImportEngagementCommand(opener.giving(Wiring::voicesDesk), console),
                        new ImportVisitCommand(opener.giving(Wiring::visitDesk), console),
                        new ImportConcernsCommand(opener.giving(Wiring::concernDesk), console)),
                CommandGroup.of("export", "Writes a table as workbook, text, Word, PDF, web page or picture.",
                        new ExportRecommendationsCommand(parted(opener, Wiring::registerListing), console),
                        new ExportActivitiesCommand(parted(opener, Wiring::programmeListing), console),
                        new ExportObservationsCommand(parted(opener, Wiring::observationListing), console),
                        new ExportPerformanceCommand(parted(opener, Wiring::performances), console)),
                CommandGroup.of("recommendation", "Says what became of recommendations.",
                        NewCommands.recommendation(desk, console), RecommendationCommands.all(desk, console)),
                CommandGroup.of("evidence", "Keeps what shows that something was done.",
                        NewCommands.evidence(desk, console)),
                CommandGroup.of("action", "Says what is done under a recommendation.",
                        ActionCommands.all(desk, console)),
                CommandGroup.of("review", "Says what reviews are about, and starts the next from the last.",
                        ReviewCommands.all(opener.giving(wiring -> new ReviewCommands.Needs(
                                wiring.reviewDesk(), wiring.ledger())), console)),
                CommandGroup.of("disclosure", "Says who may read what, and checks files before they go out.",
                        DisclosureCommands.all(opener.giving(Wiring::disclosureDesk), console)),
                CommandGroup.of("settings", "Sets ratings, rules and officers of the council.",
                        SettingsCommands.all(opener.giving(Wiring::councilDesk), console)),
                new CommandLine(new HistoryCommand(desk, console)));
    }

    private static <T> Opener<Parted<T>> parted(Opener<Wiring> opener, Function<Wiring, T> listing) {
        return opener.giving(wiring -> new Parted<>(
                part -> new AsAt<>(listing.apply(wiring.part(part)), wiring.today()),
                part -> ReleaseCheck.of(wiring.secretReader().read(part, List.of()))));
    }
}
