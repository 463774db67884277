package org.scrutineer.packs;

import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that a pack is not out any more. Where its work comes back that is known by itself. */
@Command(name = "returned", description = "Says that a pack is not out any more, such as one that was never used.")
public final class PackReturnedCommand implements Callable<Integer> {
    private final Opener<PackDesk> opener;
    private final Console console;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The pack's number, as “pack list” shows it.")
    private int number;

    @Mixin
    private WorkspaceOption workspace;

    public PackReturnedCommand(Opener<PackDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        console.line(workspace.open(opener, this::returned));
        return 0;
    }

    private String returned(PackDesk desk) {
        PackOut pack = desk.packsOut().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new Problem(
                        "No pack " + number + " was made here.", "“pack list” shows those that were."));
        desk.out().returned(List.of(pack.id()), desk.clock().instant());
        return "Pack " + number + " is not out any more.";
    }
}
