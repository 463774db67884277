package org.scrutineer.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.packs.Beginning;
import org.scrutineer.packs.ListPacksCommand;
import org.scrutineer.packs.PackDesk;
import org.scrutineer.packs.PackInCommand;
import org.scrutineer.packs.PackKeyCommand;
import org.scrutineer.packs.PackOutCommand;
import org.scrutineer.packs.PackReturnedCommand;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/** The commands that take work away and bring it back. */
final class PackCommands {
    private PackCommands() {}

    /** What packs need beside an open workspace. */
    record Means(PassphraseSource passphrases, Beginning beginning) {
        static final Means NONE = new Means(
                PassphraseSource.ofVariables(name -> Optional.empty()), new Beginning() {
                    @Override
                    public <R> R in(Path folder, KeyFile.Made key, Function<PackDesk, R> job) {
                        throw new IllegalStateException("Here every workspace is open already.");
                    }
                });
    }

    static CommandLine all(Opener<Wiring> opener, Means means, Console console) {
        Opener<PackDesk> desk = opener.giving(Wiring::packDesk);
        return CommandGroup.of("pack", "Takes work away in packs, and brings it back.",
                new PackOutCommand.Out(desk, means.passphrases(), console),
                new PackOutCommand.Back(desk, means.passphrases(), console),
                new PackInCommand(desk, means.beginning(), means.passphrases(), console),
                new ListPacksCommand(desk, console), new PackReturnedCommand(desk, console),
                new PackKeyCommand(desk, console));
    }
}
