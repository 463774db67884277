package org.scrutineer.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.followup.FormsInCommand;
import org.scrutineer.followup.FormsOutCommand;
import org.scrutineer.followup.HandoverCommand;
import org.scrutineer.followup.ListChaseCommand;
import org.scrutineer.followup.ListFormsCommand;
import java.util.stream.Stream;
import org.scrutineer.committees.SettingsCommands;
import org.scrutineer.committees.SettingsLists;
import org.scrutineer.history.ListActionsDoneCommand;
import org.scrutineer.history.RedoCommand;
import org.scrutineer.history.UndoCommand;
import org.scrutineer.intake.ImportTrackerCommand;
import org.scrutineer.ledger.Author;
import org.scrutineer.meetings.AddAgendaItemCommand;
import org.scrutineer.meetings.AddMeetingCommand;
import org.scrutineer.meetings.AddMinuteCommand;
import org.scrutineer.meetings.AddRequestCommand;
import org.scrutineer.meetings.AddResolutionCommand;
import org.scrutineer.meetings.AddToWorkProgrammeCommand;
import org.scrutineer.meetings.ChangeMeetingCommand;
import org.scrutineer.meetings.ListAgendaCommand;
import org.scrutineer.meetings.ListMeetingsCommand;
import org.scrutineer.meetings.ListMinutesCommand;
import org.scrutineer.meetings.ListRequestsCommand;
import org.scrutineer.meetings.ListResolutionsCommand;
import org.scrutineer.meetings.ListWorkProgrammeCommand;
import org.scrutineer.meetings.MeetingCommand;
import org.scrutineer.meetings.MinutesCommand;
import org.scrutineer.meetings.MoveItemCommand;
import org.scrutineer.meetings.UndertakingCommand;
import org.scrutineer.papers.CoverCommand;
import org.scrutineer.papers.PaperAgainCommand;
import org.scrutineer.papers.ProgrammePaperCommand;
import org.scrutineer.papers.ProgressPaperCommand;
import org.scrutineer.papers.SnapshotCommand;
import org.scrutineer.programmes.ExportActivitiesCommand;
import org.scrutineer.programmes.ListActivitiesCommand;
import org.scrutineer.programmes.ListMilestonesCommand;
import org.scrutineer.recommendations.ActionCommands;
import org.scrutineer.recommendations.ExportRecommendationsCommand;
import org.scrutineer.recommendations.HistoryCommand;
import org.scrutineer.recommendations.ListActionsCommand;
import org.scrutineer.recommendations.ListEvidenceCommand;
import org.scrutineer.recommendations.ListRecommendationsCommand;
import org.scrutineer.recommendations.NewCommands;
import org.scrutineer.recommendations.RecommendationCommands;
import org.scrutineer.recommendations.RegisterDesk;
import org.scrutineer.recommendations.ReviewCommands;
import org.scrutineer.snapshots.CompareCommand;
import org.scrutineer.snapshots.ListChangesCommand;
import org.scrutineer.snapshots.ListSnapshotsCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.ErrorCode;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command line, put together from the features' commands. */
public final class Commands {
    /** Done, but rows need a person. */
    static final int NEEDS_A_PERSON = 1;
    /** Not done. */
    static final int NOT_DONE = 2;

    private final Console console;
    private final Opener<Wiring> opener;

    public Commands(Console console, Opener<Wiring> opener) {
        this.console = console;
        this.opener = opener;
    }

    @Command(name = "scrutineer", description = "Says, with evidence, whether what was promised is being done. Opens the window when no command "
            + "is given.", version = "Scrutineer 0.1.0")
    private static final class Root {}

    /** @return 0 done, 1 done with rows that need a person, 2 not done, with one sentence on standard error */
    public int run(String... arguments) {
        return commandLine(new PrintStream(System.err, true, StandardCharsets.UTF_8)).execute(arguments);
    }

    CommandLine commandLine(PrintStream errors) {
        CommandLine root = new CommandLine(new Root());
        root.addSubcommand(new SampleCommand(opener, console));
        root.addSubcommand(group("import", "Takes files in.",
                new ImportTrackerCommand(opener.giving(Wiring::importDesk), console)));
        root.addSubcommand(group("list", "Lists what the workspace holds.",
                SettingsLists.all(opener.giving(Wiring::councilDesk), console),
                new ReviewCommands.ListReviews(opener.giving(Wiring::reviewDesk), console),
                new ListRecommendationsCommand(opener.giving(wiring -> new ListRecommendationsCommand.Needs(
                        wiring.registerListing(), wiring.registerReader()::matching)), console),
                new ListActionsCommand(opener.giving(Wiring::registerListing), console),
                new ListActivitiesCommand(opener.giving(Wiring::programmeListing), console),
                new ListMilestonesCommand(opener.giving(Wiring::programmeListing), console),
                new ListEvidenceCommand(opener.giving(Wiring::registerListing), console),
                new NeedsYouCommand(opener, console),
                new ListFormsCommand(opener.giving(wiring -> new ListFormsCommand.Needs(
                        wiring.updateForms(), wiring.register())), console),
                new ListMeetingsCommand(opener.giving(Wiring::meetingListing), console),
                new ListAgendaCommand(opener.giving(Wiring::meetingListing), console),
                new ListMinutesCommand(opener.giving(Wiring::meetingListing), console),
                new ListResolutionsCommand(opener.giving(Wiring::meetingListing), console),
                new ListRequestsCommand(opener.giving(Wiring::meetingListing), console),
                new ListWorkProgrammeCommand(
                        opener.giving(wiring -> new ListWorkProgrammeCommand.Needs(
                                wiring.meetingListing(), wiring.today())),
                        console),
                new ListSnapshotsCommand(opener.giving(Wiring::snapshotListing), console),
                new ListChangesCommand(opener.giving(Wiring::snapshotListing), console),
                new ListActionsDoneCommand(opener.giving(Wiring::ledger), console),
                new ListChaseCommand(opener.giving(Wiring::chaseList), console)));
        root.addSubcommand(group("forms", "Sends update forms out and takes them in.",
                new FormsOutCommand(opener.giving(Wiring::formsOut), console),
                new FormsInCommand(opener.giving(Wiring::formsIn), console)));
        root.addSubcommand(new HandoverCommand(
                opener.giving(wiring -> new HandoverCommand.Needs(wiring.handover(), wiring.ledger())), console));
        root.addSubcommand(group("paper", "Makes a paper as PDF and Word.",
                new ProgressPaperCommand(opener.giving(Wiring::paperDesk), console),
                new ProgrammePaperCommand(opener.giving(Wiring::paperDesk), console),
                new PaperAgainCommand(opener.giving(Wiring::paperDesk), console)));
        root.addSubcommand(new SnapshotCommand(opener.giving(Wiring::paperDesk), console));
        root.addSubcommand(new CompareCommand(opener.giving(Wiring::snapshotListing), console));
        root.addSubcommand(new CoverCommand(
                opener.giving(wiring -> new CoverCommand.Needs(wiring.paperDesk(), wiring.covers(), wiring.ledger())),
                console));
        root.addSubcommand(group("export", "Writes a table as .xlsx or .csv.",
                new ExportRecommendationsCommand(opener.giving(Wiring::registerListing), console),
                new ExportActivitiesCommand(opener.giving(Wiring::programmeListing), console)));
        Opener<RegisterDesk> desk = opener.giving(Wiring::registerDesk);
        root.addSubcommand(group("recommendation", "Says what became of recommendations.",
                NewCommands.recommendation(desk, console), RecommendationCommands.all(desk, console)));
        root.addSubcommand(group("evidence", "Keeps what shows that something was done.",
                NewCommands.evidence(desk, console)));
        root.addSubcommand(group("review", "Says what reviews are about, and starts the next from the last.",
                ReviewCommands.all(
                        opener.giving(wiring -> new ReviewCommands.Needs(wiring.reviewDesk(), wiring.ledger())),
                        console)));
        root.addSubcommand(group("settings", "Sets ratings, rules and officers of the council.",
                SettingsCommands.all(opener.giving(Wiring::councilDesk), console)));
        root.addSubcommand(group("action", "Says what is done under a recommendation.",
                ActionCommands.all(desk, console)));
        root.addSubcommand(new HistoryCommand(desk, console));
        root.addSubcommand(new UndoCommand(opener.giving(Wiring::ledger), console));
        root.addSubcommand(new RedoCommand(opener.giving(Wiring::ledger), console));
        meetings(opener).forEach(root::addSubcommand);
        root.addSubcommand(new SearchCommand(opener, console));
        root.addSubcommand(new CheckCommand(opener, console));
        helpful(root);
        root.addSubcommand(new CommandLine.HelpCommand());
        root.setParameterExceptionHandler((wrong, ignored) -> {
            errors.println(sentence(wrong));
            return NOT_DONE;
        });
        root.setExecutionExceptionHandler((failure, command, parsed) -> {
            errors.println(failure instanceof Problem problem ? problem.getMessage() : unexpected(failure));
            return NOT_DONE;
        });
        return root;
    }

    private List<CommandLine> meetings(Opener<Wiring> opener) {
        Opener<MeetingCommand.Needs> needs = opener.giving(wiring -> new MeetingCommand.Needs(
                wiring.meetingListing(), wiring.meetings(), wiring.minutesDesk(), wiring.subjects(), wiring.ledger(),
                wiring.today()));
        return List.of(
                group("meeting", "Adds meetings and changes them.",
                        new AddMeetingCommand(needs, console), new ChangeMeetingCommand(needs, console)),
                group("agenda", "Puts items on an agenda.",
                        new AddAgendaItemCommand(needs, console), new MoveItemCommand(needs, console)),
                group("work-programme", "What a committee is to look at.",
                        new AddToWorkProgrammeCommand(needs, console), new MoveItemCommand(needs, console)),
                new CommandLine(new MinutesCommand(needs, console)),
                group("minute", "Keeps what was said at a meeting.", new AddMinuteCommand(needs, console)),
                group("resolution", "What was agreed, and what becomes of it.",
                        new AddResolutionCommand(needs, console),
                        new UndertakingCommand.Close(needs, console, false),
                        new UndertakingCommand.Change(needs, console, false),
                        new UndertakingCommand.Reopen(needs, console, false)),
                group("request", "Information that members asked for.",
                        new AddRequestCommand(needs, console), new UndertakingCommand.Answer(needs, console),
                        new UndertakingCommand.Change(needs, console, true),
                        new UndertakingCommand.Reopen(needs, console, true)));
    }

    private static CommandLine group(String name, String description, Object... commands) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        CommandLine group = new CommandLine(spec);
        Stream.of(commands)
                .flatMap(command -> command instanceof Object[] several ? Stream.of(several) : Stream.of(command))
                .forEach(group::addSubcommand);
        return group;
    }

    /** Every command answers to --help, as its own mistakes tell people to ask. */
    private static void helpful(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getSubcommands().values().forEach(Commands::helpful);
    }

    private static String sentence(CommandLine.ParameterException wrong) {
        String what = wrong.getMessage().replaceAll("\\s+", " ").strip();
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return what + (what.endsWith(".") ? "" : ".") + " See “" + command + " --help” for what it takes.";
    }

    static String unexpected(Throwable failure) {
        return "Something unexpected happened (" + ErrorCode.of(failure)
                + "). Run “scrutineer check” on the workspace, "
                + "and report the code with what you did.";
    }
}
