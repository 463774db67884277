package org.scrutineer.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.scrutineer.followup.FormsOutCommand;
import org.scrutineer.followup.ListFormsCommand;
import org.scrutineer.intake.ImportTrackerCommand;
import org.scrutineer.papers.CoverCommand;
import org.scrutineer.papers.ProgrammePaperCommand;
import org.scrutineer.papers.ProgressPaperCommand;
import org.scrutineer.programmes.ExportActivitiesCommand;
import org.scrutineer.programmes.ListActivitiesCommand;
import org.scrutineer.programmes.ListMilestonesCommand;
import org.scrutineer.recommendations.ExportRecommendationsCommand;
import org.scrutineer.recommendations.HistoryCommand;
import org.scrutineer.recommendations.ListEvidenceCommand;
import org.scrutineer.recommendations.ListRecommendationsCommand;
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
            + "is given.", mixinStandardHelpOptions = true, version = "Scrutineer 0.1.0")
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
                new ListRecommendationsCommand(opener.giving(Wiring::registerListing), console),
                new ListActivitiesCommand(opener.giving(Wiring::programmeListing), console),
                new ListMilestonesCommand(opener.giving(Wiring::programmeListing), console),
                new ListEvidenceCommand(opener.giving(Wiring::registerListing), console),
                new NeedsYouCommand(opener, console),
                new ListFormsCommand(opener.giving(wiring -> new ListFormsCommand.Needs(
                        wiring.updateForms(), wiring.register())), console)));
        root.addSubcommand(group("forms", "Sends update forms out and takes them in.",
                new FormsOutCommand(opener.giving(Wiring::formsOut), console)));
        root.addSubcommand(group("paper", "Makes a paper as PDF and Word.",
                new ProgressPaperCommand(opener.giving(Wiring::paperDesk), console),
                new ProgrammePaperCommand(opener.giving(Wiring::paperDesk), console)));
        root.addSubcommand(new CoverCommand(
                opener.giving(wiring -> new CoverCommand.Needs(wiring.paperDesk(), wiring.covers(), wiring.ledger())),
                console));
        root.addSubcommand(group("export", "Writes a table as .xlsx or .csv.",
                new ExportRecommendationsCommand(opener.giving(Wiring::registerListing), console),
                new ExportActivitiesCommand(opener.giving(Wiring::programmeListing), console)));
        root.addSubcommand(new HistoryCommand(
                opener.giving(wiring -> new HistoryCommand.Needs(wiring.registerListing(), wiring.ledger())), console));
        root.addSubcommand(new SearchCommand(opener, console));
        root.addSubcommand(new CheckCommand(opener, console));
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

    private static CommandLine group(String name, String description, Object... commands) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        spec.mixinStandardHelpOptions(true);
        CommandLine group = new CommandLine(spec);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
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
