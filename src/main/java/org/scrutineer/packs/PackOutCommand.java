package org.scrutineer.packs;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a pack: work that is taken away, or, in a workspace that began with a pack, work that is brought back. */
public abstract class PackOutCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Opener<PackDesk> opener;
    private final PassphraseSource passphrases;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The pack's file, or a folder for it.")
    private Path to;

    @Option(names = "--provider", paramLabel = "NAME", description = "A provider, its visits and what is open there.")
    private List<String> providers = new ArrayList<>();

    @Option(names = "--visit", paramLabel = "NAME", description = "A visit, as “PROVIDER, DATE”, with its provider.")
    private List<String> visits = new ArrayList<>();

    @Option(names = "--review", paramLabel = "NAME", description = "A review and its recommendations.")
    private List<String> reviews = new ArrayList<>();

    @Option(names = "--again", description = "Brings back also what the office is known to have.")
    private boolean again;

    @Option(names = "--team-key", description = "Locks the pack with the team key and asks for no passphrase.")
    private boolean byTeamKey;

    private PackOutCommand(Opener<PackDesk> opener, PassphraseSource passphrases, Console console) {
        this.opener = opener;
        this.passphrases = passphrases;
        this.console = console;
    }

    /** Takes work away; in a workspace that began with a pack it brings back. */
    @Command(name = "out", description = "Makes a pack of what is chosen; on a laptop, of all that is new there.")
    public static final class Out extends PackOutCommand {
        @Option(names = "--everything", description = "The whole workspace.")
        private boolean everything;

        @Option(names = "--for", paramLabel = "NAME", description = "Who takes it.")
        private Optional<String> holder = Optional.empty();

        @Option(names = "--until", paramLabel = "DATE", description = "The day by which it is expected back.")
        private Optional<String> until = Optional.empty();

        public Out(Opener<PackDesk> opener, PassphraseSource passphrases, Console console) {
            super(opener, passphrases, console);
        }

        @Override
        Outgoing outgoing(PackDesk desk, List<Subject> chosen) {
            Outgoing.Due due = new Outgoing.Due(holder, until.map(desk.takeable()::day));
            if (everything) {
                return new Outgoing.Everything(due);
            }
            if (desk.office().isPresent()) {
                return super.outgoing(desk, chosen);
            }
            if (chosen.isEmpty()) {
                throw new Problem("Nothing is chosen.",
                        "Choose with --provider, --visit or --review, or take --everything.");
            }
            return new Outgoing.Away(chosen, due);
        }
    }

    /** Brings work back. */
    @Command(name = "back", description = "Makes a pack of all that is new here, for the office that it came from.")
    public static final class Back extends PackOutCommand {
        public Back(Opener<PackDesk> opener, PassphraseSource passphrases, Console console) {
            super(opener, passphrases, console);
        }
    }

    Outgoing outgoing(PackDesk desk, List<Subject> chosen) {
        return new Outgoing.Back(again, chosen);
    }

    @Override
    public Integer call() {
        return workspace.open(opener, this::make);
    }

    private int make(PackDesk desk) {
        Outgoing outgoing = outgoing(desk, chosen(desk));
        Path file = desk.place(to, outgoing);
        PackFiles.checkNew(file);
        PackOut made = byTeamKey
                ? desk.write(outgoing, new PackKey.OfTeam(desk.teamKey()), file, Progress.NONE)
                : byPassphrase(desk, outgoing, file);
        console.line("Pack " + made.number() + " is written to " + file + ": " + made.contents() + ", "
                + Taken.count(made.changes(), "change") + "." + with(made));
        return 0;
    }

    private PackOut byPassphrase(PackDesk desk, Outgoing outgoing, Path file) {
        try (Passphrase passphrase = passphrases.chosen("the pack " + file.getFileName())) {
            return desk.write(outgoing, new PackKey.OfPassphrase(passphrase), file, Progress.NONE);
        }
    }

    private List<Subject> chosen(PackDesk desk) {
        return Stream.of(
                named(desk, Subject.Sort.PROVIDER, providers), named(desk, Subject.Sort.VISIT, visits),
                named(desk, Subject.Sort.REVIEW, reviews)).flatMap(each -> each).toList();
    }

    private static Stream<Subject> named(PackDesk desk, Subject.Sort sort, List<String> names) {
        return names.stream().map(name -> desk.takeable().named(sort, name));
    }

    private static String with(PackOut made) {
        String until = made.until().map(day -> " until " + DAY.format(day)).orElse("");
        return made.holder().map(who -> " " + who + " has it" + until + ".")
                .orElse(until.isEmpty() ? "" : " It is expected back" + until.replace(" until", " by") + ".");
    }
}
