package org.scrutineer.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back the last action, or an earlier one by its name; what people edited since stays and is named. */
@Command(name = "undo", description = "Takes back the last action, or an earlier one by its name.")
public final class UndoCommand implements Callable<Integer> {
    private static final int NEEDS_A_PERSON = 1;

    private final Opener<Ledger> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "0..1", paramLabel = "ACTION", description = "The action’s name or a part of it, as “list actions-done” has it; the last one when left out.")
    private Optional<String> which = Optional.empty();

    @Option(names = "--dry-run", description = "Says what it would do and changes nothing.")
    private boolean dryRun;

    public UndoCommand(Opener<Ledger> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    /** @return 1 when something was edited since and stays as it is */
    @Override
    public Integer call() {
        UndoNotice notice = workspace.open(opener, ledger -> {
            SetEntry set = which.map(name -> named(ledger, name)).orElseGet(() -> ledger.undoable().orElseThrow(
                    () -> new Problem("There is nothing to undo.", "Nothing was done in this workspace yet.")));
            UndoNotice before = UndoNotice.of(ledger.planUndo(set.id()), ZoneId.systemDefault());
            if (!dryRun) {
                ledger.undo(set.id(), Optional.empty());
            }
            console.line((dryRun ? "It would be undone: " : "Undone: ") + set.title() + ".");
            return before;
        });
        console.line(notice.summary());
        notice.kept().forEach(console::line);
        return notice.kept().isEmpty() ? 0 : NEEDS_A_PERSON;
    }

    private static SetEntry named(Ledger ledger, String name) {
        String plain = name.strip().toLowerCase(Locale.UK);
        List<SetEntry> fitting = ledger.sets(ListActionsDoneCommand.MOST).stream()
                .filter(set -> !set.takenBack() && set.kind() != Draft.Kind.UNDO)
                .filter(set -> set.title().toLowerCase(Locale.UK).contains(plain))
                .toList();
        List<String> titles = fitting.stream().map(SetEntry::title).distinct().toList();
        if (titles.isEmpty()) {
            throw new Problem(
                    "There is no action called “" + name + "” that could be undone.",
                    "See them with “scrutineer list actions-done”.");
        }
        // The newest of those with the same name: it is what is seen.
        return fitting.stream()
                .filter(set -> titles.size() == 1 || set.title().toLowerCase(Locale.UK).equals(plain))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "More than one action is called something like “" + name + "”.",
                        "Give one of these names: “" + String.join("”, “", titles) + "”."));
    }
}
