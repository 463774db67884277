package org.scrutineer.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.scrutineer.clashes.ClashesCommand;
import org.scrutineer.clashes.ResolveCommand;
import org.scrutineer.history.RedoCommand;
import org.scrutineer.history.UndoCommand;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.safekeeping.BackupCommand;
import org.scrutineer.safekeeping.Keyboard;
import org.scrutineer.safekeeping.ProtectCommand;
import org.scrutineer.safekeeping.RestoreCommand;
import org.scrutineer.safekeeping.UnlockCommand;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.ErrorCode;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, put together from the features' commands. */
public final class Commands {
    /** Done, but rows need a person. */
    static final int NEEDS_A_PERSON = 1;
    /** Not done. */
    static final int NOT_DONE = 2;

    private final Console console;
    private final Opener<Wiring> opener;
    private final Keyboard keyboard;
    private final PackCommands.Means packs;

    public Commands(Console console, CommandOpener opener) {
        this(
                console, opener, new Keyboard(opener.person().actor(), opener.passphrases()),
                new PackCommands.Means(opener.passphrases(), opener::begin));
    }

    /** For whoever has a workspace open already, and nobody to ask for a passphrase. */
    public Commands(Console console, Opener<Wiring> opener) {
        this(console, opener, new Keyboard(Person.ofSystem().actor(), PassphraseSource.ofSystem()));
    }

    public Commands(Console console, Opener<Wiring> opener, Keyboard keyboard) {
        this(console, opener, keyboard, PackCommands.Means.NONE);
    }

    Commands(Console console, Opener<Wiring> opener, Keyboard keyboard, PackCommands.Means packs) {
        this.console = console;
        this.opener = opener;
        this.keyboard = keyboard;
        this.packs = packs;
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
        RegisterCommands.all(opener, console).forEach(root::addSubcommand);
        root.addSubcommand(ListCommands.all(opener, console));
        ChasingCommands.all(opener, console).forEach(root::addSubcommand);
        root.addSubcommand(RoundCommands.issuing(opener, console));
        ProviderCommandGroups.all(opener, console).forEach(root::addSubcommand);
        PaperCommands.all(opener, console).forEach(root::addSubcommand);
        MeetingCommands.all(opener, console).forEach(root::addSubcommand);
        VoicesCommands.all(opener, console).forEach(root::addSubcommand);
        root.addSubcommand(PackCommands.all(opener, packs, console));
        root.addSubcommand(new ClashesCommand(opener.giving(Wiring::clashDesk), console));
        root.addSubcommand(new ResolveCommand(opener.giving(Wiring::clashDesk), console));
        root.addSubcommand(new UndoCommand(opener.giving(Wiring::ledger), console));
        root.addSubcommand(new RedoCommand(opener.giving(Wiring::ledger), console));
        root.addSubcommand(new SearchCommand(opener, console));
        root.addSubcommand(new CheckCommand(opener, console));
        root.addSubcommand(new BackupCommand(opener.giving(Wiring::workspace), console));
        root.addSubcommand(new RestoreCommand(keyboard, console));
        root.addSubcommand(new ProtectCommand(keyboard, console));
        root.addSubcommand(new UnlockCommand(keyboard, console));
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
