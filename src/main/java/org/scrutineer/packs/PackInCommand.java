package org.scrutineer.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opener.WhenMissing;
import org.scrutineer.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes packs in: each whole or not at all, and a refused one does not stop the others. Where there is no workspace yet
 * one is made, protected by the packs' passphrase.
 */
@Command(name = "in", description = "Takes packs in, and says what needs a person. Makes a workspace that is not there.")
public final class PackInCommand implements Callable<Integer> {
    private final Opener<PackDesk> opener;
    private final Beginning beginning;
    private final PassphraseSource passphrases;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The packs, just as they came.")
    private List<Path> files;

    @Option(names = "--workspace", required = true, paramLabel = "DIR", description = "The workspace's folder.")
    private Path folder;

    @Option(names = "--json", description = "Answers with one JSON object; with an array of them where several packs are given.")
    private boolean json;

    private final List<Map<String, Object>> objects = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private boolean needsAPerson;

    public PackInCommand(
            Opener<PackDesk> opener, Beginning beginning, PassphraseSource passphrases, Console console) {
        this.opener = opener;
        this.beginning = beginning;
        this.passphrases = passphrases;
        this.console = console;
    }

    /** @return 1 where something needs a person or a file was refused */
    @Override
    public Integer call() {
        List<PackFile> looked = new ArrayList<>();
        files.forEach(file -> refusing(() -> looked.add(PackFile.look(file))));
        List<PackFile> packs = PackFiles.inOrder(looked);
        if (!packs.isEmpty()) {
            try (Opening keys = new Opening(passphrases)) {
                takeIn(packs, keys);
            }
        }
        if (refused.size() == files.size()) {
            throw refused.getFirst();
        }
        refused.forEach(problem -> say("Not taken in: " + problem.getMessage()));
        if (json) {
            if (files.size() == 1) {
                console.json(objects.getFirst());
            } else {
                console.json(objects);
            }
        }
        return refused.isEmpty() && !needsAPerson ? 0 : 1;
    }

    private void refusing(Runnable job) {
        try {
            job.run();
        } catch (Problem problem) {
            refused.add(problem);
        }
    }

    private void takeIn(List<PackFile> packs, Opening keys) {
        if (Workspace.isThere(folder)) {
            opener.in(folder, WhenMissing.REFUSE, desk -> {
                packs.forEach(file -> refusing(() -> told(
                        desk, file, desk.takeIn(keys.open(file, Optional.of(desk))))));
                return null;
            });
        } else {
            begin(packs, keys);
        }
    }

    /** Nothing is made before a pack was opened and looked at as a whole. */
    private void begin(List<PackFile> packs, Opening keys) {
        Map<PackFile, Pack> opened = new LinkedHashMap<>();
        packs.forEach(file -> refusing(() -> opened.put(file, keys.open(file, Optional.empty()))));
        if (opened.isEmpty()) {
            return;
        }
        KeyFile.Made key = KeyFile.make(keys.passphrase(opened.keySet().iterator().next()));
        say("A workspace is made in " + folder + ". The passphrase of the pack opens it, and so does this recovery "
                + "key, which is shown only now: " + key.recovery().text());
        beginning.in(folder, key, desk -> {
            opened.forEach((file, pack) -> refusing(() -> told(desk, file, desk.takeIn(pack))));
            return null;
        });
        objects.stream().limit(1).forEach(object -> object.put("recoveryKey", key.recovery().text()));
    }

    /** Finds the key of each pack; a passphrase is asked for once. */
    private static final class Opening implements AutoCloseable {
        private final PassphraseSource source;
        private Optional<Passphrase> passphrase = Optional.empty();

        Opening(PassphraseSource source) {
            this.source = source;
        }

        Pack open(PackFile file, Optional<PackDesk> desk) {
            return switch (file.lock()) {
                case PackLock.ByPassphrase lock -> file.open(passphrase(file), Progress.NONE);
                case PackLock.ByTeamKey lock -> file.open(
                        desk.orElseThrow(() -> file.refusal().noTeamKey()).teamKey(file, lock), Progress.NONE);
            };
        }

        Passphrase passphrase(PackFile file) {
            Passphrase known = passphrase.orElseGet(() -> source.existing("the pack " + file.file().getFileName()));
            passphrase = Optional.of(known);
            return known;
        }

        @Override
        public void close() {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    private void told(PackDesk desk, PackFile file, Taken taken) {
        needsAPerson |= taken.needsAPerson();
        say(taken.from().words().replaceFirst("p", "P") + ": " + taken.manifest().chosen().words() + ".");
        say(taken.words());
        objects.add(TakenObject.of(file.file(), taken, desk.names()));
    }

    private void say(String line) {
        if (!json) {
            console.line(line);
        }
    }
}
