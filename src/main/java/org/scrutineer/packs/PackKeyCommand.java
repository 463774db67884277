package org.scrutineer.packs;

import java.util.concurrent.Callable;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the team key, and makes one where there is none. */
@Command(name = "key", description = "Says which team key locks new packs, and makes one where there is none.")
public final class PackKeyCommand implements Callable<Integer> {
    private final Opener<PackDesk> opener;
    private final Console console;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--new", description = "Makes another one. Packs that the old one locked still open.")
    private boolean another;

    public PackKeyCommand(Opener<PackDesk> opener, Console console) {
        this.opener = opener;
        this.console = console;
    }

    @Override
    public Integer call() {
        TeamKey key = workspace.open(opener,
                desk -> another ? desk.keys().made(desk.clock().instant()) : desk.teamKey());
        console.line("Team key " + key.id() + " locks packs that are made with --team-key.");
        console.line("It goes along in every pack that opens with a passphrase, so that later packs need none.");
        return 0;
    }
}
