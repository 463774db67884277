package org.scrutineer.safekeeping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.BackupContents;
import org.scrutineer.workspace.KeptBackup;
import org.scrutineer.workspace.Restoring;
import org.scrutineer.workspace.Restoring.Restored;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the backups of a workspace with what each holds, or puts one in its place. */
@Command(name = "restore", description = "Puts the newest good backup in the place of the workspace, or the one that is named. What was there is kept "
        + "beside it.")
public final class RestoreCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("made", "actions", "changes", "newest action", "file");

    private final Keyboard keyboard;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--from", paramLabel = "FILE", description = "The backup to restore, wherever it lies.")
    private Path from;

    @Option(names = "--list", description = "Says what each backup holds and restores none.")
    private boolean list;

    @Option(names = "--json", description = "With --list: answers with one JSON array of objects.")
    private boolean json;

    public RestoreCommand(Keyboard keyboard, Console console) {
        this.keyboard = keyboard;
        this.console = console;
    }

    @Override
    public Integer call() {
        Unlocking unlocking = Unlocking.asking(keyboard.passphrases());
        try (Restoring restoring = Restoring.in(workspace.folder(), keyboard.holder(), unlocking)) {
            if (list) {
                return show(restoring.list().stream().map(RestoreCommand::object).toList());
            }
            Restored restored = restoring.restore(from == null ? newest(restoring) : from);
            console.line(restored.backup().sentence() + " It is the workspace now.");
            restored.replaced().ifPresent(kept -> console.line("What was there before is " + kept + "."));
            return 0;
        }
    }

    private Path newest(Restoring restoring) {
        return restoring.newestGood().map(KeptBackup::file).orElseThrow(() -> new Problem(
                "There is no backup in " + workspace.folder() + " that can be restored.",
                "Name one that lies elsewhere with --from. See “scrutineer restore --list” for what is there."));
    }

    private int show(List<Map<String, Object>> backups) {
        if (json) {
            console.json(backups);
        } else {
            console.table(COLUMNS, backups.stream()
                    .map(each -> COLUMNS.stream().map(column -> String.valueOf(each.get(column))).toList())
                    .toList());
        }
        return 0;
    }

    private static Map<String, Object> object(KeptBackup backup) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("made", backup.when());
        switch (backup.contents()) {
            case BackupContents.Good good -> {
                object.put("actions", good.sets());
                object.put("changes", good.changes());
                object.put("newest action", good.newest());
            }
            case BackupContents.Damaged damaged -> unknown(object, "damaged");
            case BackupContents.Locked locked -> unknown(object, "protected with another passphrase");
            case BackupContents.Newer newer -> unknown(object, "made by a newer version of Scrutineer");
        }
        object.put("good", backup.contents() instanceof BackupContents.Good);
        object.put("file", backup.file().toString());
        return object;
    }

    private static void unknown(Map<String, Object> object, String why) {
        object.put("actions", "–");
        object.put("changes", "–");
        object.put("newest action", why);
    }
}
