package org.scrutineer.clashes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides which of two versions holds, or what holds instead; one undo takes it back. */
@Command(name = "resolve", description = {
        "Decides which of two versions holds, or what holds instead. Both stay in history, and one undo takes it back.",
        "Where one deleted what another edited, --keep leaves the record as it was edited, and --take deletes it all "
                + "the same."})
public final class ResolveCommand implements Callable<Integer> {
    private static final int NEEDS_A_PERSON = 1;

    private final Opener<ClashDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "0..1", paramLabel = "NUMBER|KEY", description = "Which, as “clashes” lists it: its number, or the key in its JSON.")
    private Optional<String> which = Optional.empty();

    @Option(names = "--record", paramLabel = "ID", description = "The record’s id, in place of the number; with --group.")
    private Optional<String> record = Optional.empty();

    @Option(names = "--group", paramLabel = "GROUP", description = "The field group of that record; left out where it has only one to decide.")
    private Optional<String> group = Optional.empty();

    @Option(names = "--all", description = "All that are open, as one action. Where more than one other version was brought, it is left open.")
    private boolean all;

    @ArgGroup(multiplicity = "1")
    private How how;

    @Option(names = "--of", paramLabel = "NAME", description = "Whose version to take where several were brought: the person’s name or the laptop’s.")
    private Optional<String> of = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private Optional<String> reason = Optional.empty();

    private static final class How {
        @Option(names = "--keep", required = true, description = "What was written here holds.")
        private boolean keep;

        @Option(names = "--take", required = true, description = "What was brought holds.")
        private boolean take;

        @Option(names = "--write", required = true, paramLabel = "TEXT", description = "This text holds in place of both.")
        private String write;
    }

    public ResolveCommand(Opener<ClashDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @return 1 when some of all are left open */
    @Override
    public Integer call() {
        return workspace.open(opener, desk -> all ? decideAll(desk) : decide(desk));
    }

    private int decide(ClashDesk desk) {
        OpenClash clash = find(desk.open());
        desk.ledger().apply(draft(new Deciding(desk), clash));
        int left = desk.count();
        console.line("Decided: " + clash.title() + ". " + left(left));
        return 0;
    }

    private static String left(int left) {
        return left == 0 ? "Everything is decided." : left + (left == 1 ? " is" : " are") + " left to decide.";
    }

    private Draft draft(Deciding deciding, OpenClash clash) {
        if (how.write != null) {
            return written(deciding, clash);
        }
        return deciding.take(clash, how.keep ? clash.kept() : taken(clash), reason);
    }

    private Version taken(OpenClash clash) {
        return clash.brought(of.orElse("")).orElseThrow(() -> new Problem(
                of.isPresent()
                        ? "“" + of.get() + "” brought no version of " + clash.title() + "."
                        : "More than one version of " + clash.title() + " was brought.",
                "Name whose to take with --of: " + String.join(
                        " or ", clash.brought().stream().map(Version::who).toList())
                        + "."));
    }

    private Draft written(Deciding deciding, OpenClash clash) {
        List<Entry> entries = deciding.entries(clash);
        if (entries.isEmpty()) {
            throw new Problem(
                    "Nothing can be written in place of the versions of " + clash.title() + ".",
                    "Choose one of them with --keep or --take, and change it afterwards.");
        }
        String column = entries.stream().map(Entry::column).filter(clash.clash().group()::equals).findFirst()
                .orElse(entries.getFirst().column());
        return deciding.write(clash, clash.kept(), Map.of(column, how.write), reason);
    }

    private OpenClash find(List<OpenClash> open) {
        if (which.isEmpty() && record.isEmpty()) {
            throw new Problem("Which one to decide is not said.", "Give its number as “clashes” lists it, or --all.");
        }
        List<OpenClash> fitting = open.stream().filter(this::fits).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (fitting.size() > 1) {
            throw new Problem(
                    "Several fields of that record are to be decided.",
                    "Name one with --group: " + String.join(
                            ", ", fitting.stream().map(each -> each.clash().group()).toList()) + ".");
        }
        throw new Problem(
                "Nothing is to be decided at “" + which.or(() -> record).orElse("") + "”.",
                open.isEmpty() ? "Everything is decided." : "“scrutineer clashes” lists what is open.");
    }

    private boolean fits(OpenClash clash) {
        if (which.isPresent()) {
            String asked = which.get().strip();
            return asked.equals(String.valueOf(clash.number())) || asked.equalsIgnoreCase(clash.key());
        }
        return clash.clash().record().toString().equalsIgnoreCase(record.orElseThrow().strip())
                && group.filter(wanted -> !wanted.strip().equalsIgnoreCase(clash.clash().group())).isEmpty();
    }

    private int decideAll(ClashDesk desk) {
        if (how.write != null) {
            throw new Problem(
                    "One text cannot stand in all places.",
                    "Write them one by one, or decide all with --keep or --take.");
        }
        Map<OpenClash, Version> chosen = new LinkedHashMap<>();
        desk.open().forEach(clash -> (how.keep ? Optional.of(clash.kept()) : clash.brought(of.orElse("")))
                .ifPresent(version -> chosen.put(clash, version)));
        if (!chosen.isEmpty()) {
            desk.ledger().apply(new Deciding(desk).all(chosen, reason));
        }
        int left = desk.count();
        console.line(chosen.size() + " decided. " + left(left));
        return left == 0 ? 0 : NEEDS_A_PERSON;
    }
}
