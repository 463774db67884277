package org.scrutineer.app;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.concerns.ConcernCommands;
import org.scrutineer.concerns.ConcernLists;
import org.scrutineer.concerns.InvestigationCommands;
import org.scrutineer.concerns.ListChainCommand;
import org.scrutineer.concerns.PatternCommands;
import org.scrutineer.measures.ListMeasuresCommand;
import org.scrutineer.measures.MeasureCommands;
import org.scrutineer.providers.MergeCommands;
import org.scrutineer.providers.ProviderCommands;
import org.scrutineer.providers.ProviderLists;
import org.scrutineer.services.FigureCommands;
import org.scrutineer.services.ServiceCommands;
import org.scrutineer.services.ServiceDesk;
import org.scrutineer.services.ServiceLists;
import org.scrutineer.ui.Console;
import org.scrutineer.visits.ListVisitsCommand;
import org.scrutineer.visits.VisitCommands;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that keep providers, what is measured of them, and the visits to them. */
final class ProviderCommandGroups {
    private ProviderCommandGroups() {}

    static List<CommandLine> all(Opener<Wiring> opener, Console console) {
        Opener<ServiceDesk> services = opener.giving(Wiring::serviceDesk);
        return List.of(
                CommandGroup.of("service", "Keeps the services that committees are told about.",
                        ServiceCommands.all(services, console),
                        CommandGroup.of("figure", "Keeps what is stated about services, with how sure it is.",
                                (Object) FigureCommands.all(services, console))),
                CommandGroup.of("provider", "Keeps the register of providers.",
                        ProviderCommands.all(opener.giving(Wiring::providerDesk), console),
                        MergeCommands.all(opener.giving(wiring -> new MergeCommands.Needs(
                                wiring.providerDesk(), wiring.providerMerging())), console)),
                CommandGroup.of("measure", "Keeps what is measured of providers.",
                        (Object) MeasureCommands.all(opener.giving(Wiring::measureDesk), console)),
                CommandGroup.of("visit", "Keeps quality visits to providers.",
                        VisitCommands.all(opener.giving(Wiring::visitDesk), console),
                        new VisitReportCommand(opener, console)),
                CommandGroup.of("concern", "Logs concerns about providers.",
                        (Object) ConcernCommands.all(opener.giving(Wiring::concernDesk), console)),
                CommandGroup.of("pattern", "Says what is made of the patterns in concerns.",
                        (Object) PatternCommands.all(opener.giving(Wiring::concernDesk), console)),
                CommandGroup.of("investigation", "Keeps what the quality team looks into.",
                        (Object) InvestigationCommands.all(opener.giving(Wiring::concernDesk), console)));
    }

    static Object[] lists(Opener<Wiring> opener, Console console) {
        return Stream.of(
                Stream.of(ProviderLists.all(opener.giving(Wiring::providerDesk), console)),
                Stream.of(ServiceLists.all(opener.giving(Wiring::serviceDesk), console)),
                Stream.of(ConcernLists.all(opener.giving(Wiring::concernDesk), console)),
                Stream.of(
                        new ListChainCommand(opener.giving(wiring -> new ListChainCommand.Needs(
                                wiring.concernDesk(), wiring.voicesDesk())), console),
                        new ListMeasuresCommand(opener.giving(Wiring::measureDesk), console),
                        new ListVisitsCommand.OfEverything(opener.giving(Wiring::visitDesk), console)))
                .flatMap(some -> some)
                .toArray();
    }
}
