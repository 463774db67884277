package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Remembering;
import org.scrutineer.protection.StillLocked;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/**
 * Puts a backup in the place of a workspace that nobody has open, whatever is left of that. What was there is kept
 * beside; a workspace that is protected stays so, and a process that is ended on the way leaves the old one.
 */
public final class Restoring implements AutoCloseable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.UK);

    private final Path folder;
    private final String scheme;
    private final FolderLock lock;
    private final Unlocking unlocking;
    private final Optional<StoreKey> folderKey;

    /**
     * What was done.
     *
     * @param backup what stands in the workspace's place now
     * @param replaced what stood there before, empty when nothing did
     */
    public record Restored(KeptBackup backup, Optional<Path> replaced) {}

    private Restoring(Path folder, String scheme, FolderLock lock, Unlocking unlocking) {
        this.folder = folder;
        this.scheme = scheme;
        this.lock = lock;
        this.unlocking = unlocking;
        this.folderKey = folderKey();
    }

    /** @param unlocking asked for the workspace's passphrase, and for that of a backup which was made under another */
    public static Restoring in(Path folder, Holder holder, Unlocking unlocking) {
        return in(folder, holder, unlocking, "async:");
    }

    static Restoring in(Path folder, Holder holder, Unlocking unlocking, String scheme) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw new Problem("There is no folder " + folder + ".", "Check its name, or make the folder first.");
        }
        Whereabouts.check(absolute);
        FolderLock lock = FolderLock.take(absolute, holder);
        boolean ready = false;
        try {
            Restoring restoring = new Restoring(absolute, scheme, lock, new Remembering(unlocking));
            restoring.tidy();
            ready = true;
            return restoring;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** The key file may be what is missing; then a backup brings its own. */
    private Optional<StoreKey> folderKey() {
        FolderKey key = new FolderKey(folder);
        if (StoreHeader.kind(store()) == StoreHeader.Kind.PLAIN || !key.isSound()) {
            return Optional.empty();
        }
        return key.unlock(unlocking);
    }

    private Path store() {
        return folder.resolve(FolderHome.FILE);
    }

    private void tidy() {
        try {
            Leftovers.remove(folder);
        } catch (IOException failure) {
            throw FolderLock.unwritable(folder, failure);
        }
    }

    /** All backups of the workspace, newest first, each looked into. */
    public List<KeptBackup> list() {
        return new Backups(folder, Optional.empty()).all().stream().map(this::look).toList();
    }

    /** The newest backup that can be restored. */
    public Optional<KeptBackup> newestGood() {
        return new Backups(folder, Optional.empty()).all().stream()
                .map(this::look)
                .filter(kept -> kept.contents() instanceof BackupContents.Good)
                .findFirst();
    }

    private KeptBackup look(BackupFile backup) {
        try (Unpacked unpacked = Unpacked.of(backup, folder, scheme)) {
            return unpacked.look(unpacked.key(folderKey, unlocking));
        } catch (Problem problem) {
            if (!(problem.getCause() instanceof StillLocked)) {
                throw problem;
            }
            return new KeptBackup(backup.file(), backup.moment(), new BackupContents.Locked());
        }
    }

    /**
     * Restores a backup, which may lie anywhere. A Problem when it is damaged, or of a newer version, or under a
     * passphrase that was not given; then nothing was changed.
     */
    public Restored restore(Path file) {
        BackupFile backup = new BackupFile(file);
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file " + file + ".", "Check its name. Nothing was changed.");
        }
        try (Unpacked unpacked = Unpacked.of(backup, folder, scheme)) {
            Optional<StoreKey> key = unpacked.key(folderKey, unlocking);
            KeptBackup kept = unpacked.look(key);
            if (!(kept.contents() instanceof BackupContents.Good)) {
                throw new Problem(kept.sentence(), "Choose another one. Nothing was changed.");
            }
            return new Restored(kept, replace(unpacked, key));
        } catch (IOException failure) {
            throw Unpacked.unwritten(folder, failure);
        }
    }

    private Optional<Path> replace(Unpacked unpacked, Optional<StoreKey> key) throws IOException {
        Path finished = unpacked.under(key, folderKey.or(() -> key));
        Optional<Path> replaced = keepWhatIsThere();
        Optional<KeyFile> own = folderKey.isPresent() ? Optional.empty() : unpacked.keyFile();
        if (own.isPresent()) {
            new FolderKey(folder).write(own.get());
        }
        Placing.move(finished, store());
        return replaced;
    }

    private Optional<Path> keepWhatIsThere() throws IOException {
        if (!Files.exists(store())) {
            return Optional.empty();
        }
        String name = "scrutineer-replaced-" + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT);
        Path replaced = folder.resolve(name + ".mv.db");
        for (int again = 2; Files.exists(replaced); again++) {
            replaced = folder.resolve(name + "-" + again + ".mv.db");
        }
        Path key = new FolderKey(folder).file();
        if (Files.exists(key) && StoreHeader.kind(store()) != StoreHeader.Kind.PLAIN) {
            Placing.write(Files.readAllBytes(key), folder.resolve(
                    replaced.getFileName().toString().replace(".mv.db", ".key")));
        }
        Placing.keepAs(store(), replaced);
        return Optional.of(replaced);
    }

    @Override
    public void close() {
        lock.close();
    }
}
