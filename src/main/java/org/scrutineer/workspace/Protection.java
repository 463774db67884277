package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.RecoveryKey;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/**
 * Turns the protection of a workspace on and off and changes what opens it. Nobody has the workspace open meanwhile.
 * Whoever is ended on the way leaves a workspace that opens as before or as afterwards.
 */
public final class Protection {
    private final Path folder;
    private final Holder holder;

    public Protection(Path folder, Holder holder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.holder = holder;
    }

    /**
     * Encrypts the workspace and makes a first backup that is encrypted too.
     *
     * @param key from {@link KeyFile#make}; asked for when it is known that it can be used
     */
    public void turnOn(Supplier<KeyFile.Made> key) {
        if (Workspace.isProtected(folder)) {
            throw new Problem("This workspace is protected already.", "Change its passphrase instead.");
        }
        try (FolderHome home = FolderHome.existing(folder, holder, Unlocking.NONE)) {
            KeyFile.Made made = key.get();
            new FolderKey(folder).write(made.file());
            home.copyUnder(Optional.of(made.key()));
        }
    }

    /** Writes the workspace without encryption again. */
    public void turnOff(Unlocking unlocking) {
        try (FolderHome home = FolderHome.existing(folder, holder, unlocking)) {
            required();
            home.copyUnder(Optional.empty());
            new FolderKey(folder).remove();
        }
    }

    /**
     * Puts another passphrase in the place of the present one, or of one that was forgotten.
     *
     * @param chosen asked for when the present one, or the recovery key, was found to be right
     */
    public void changePassphrase(Unlocking unlocking, Supplier<Passphrase> chosen) {
        withKey(unlocking, (file, key) -> {
            try (Passphrase passphrase = chosen.get()) {
                return file.under(passphrase, key);
            }
        });
    }

    /** Makes a recovery key that takes the place of the present one. */
    public RecoveryKey replaceRecoveryKey(Unlocking unlocking) {
        RecoveryKey[] made = new RecoveryKey[1];
        withKey(unlocking, (file, key) -> {
            KeyFile.Made again = file.withNewRecoveryKey(key);
            made[0] = again.recovery();
            return again.file();
        });
        return made[0];
    }

    private interface Change {
        KeyFile of(KeyFile file, StoreKey key);
    }

    private void withKey(Unlocking unlocking, Change change) {
        alone(() -> {
            FolderKey own = new FolderKey(folder);
            KeyFile file = own.read();
            own.write(change.of(file, unlocking.unlock(file, own.what())));
        });
    }

    private void alone(Runnable work) {
        required();
        FolderLock lock = FolderLock.take(folder, holder);
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    private void required() {
        if (!Workspace.isProtected(folder)) {
            throw new Problem(
                    Files.exists(folder.resolve(FolderHome.FILE))
                            ? "This workspace is not protected."
                            : "There is no workspace in " + folder + ".",
                    "Check the folder's name, or protect the workspace first.");
        }
    }

    /** Backups and replaced stores in the folder that anybody can read, or that nobody can say of whether they can. */
    public List<Path> unprotectedCopies() {
        try (Stream<Path> files = Files.list(folder)) {
            return Stream.concat(
                    new Backups(folder, Optional.empty()).all().stream()
                            .filter(backup -> !backup.isProtected())
                            .map(BackupFile::file),
                    files.filter(file -> file.getFileName().toString().matches("scrutineer-replaced-.*\\.mv\\.db"))
                            .filter(file -> StoreHeader.kind(file) != StoreHeader.Kind.ENCRYPTED)
                            .sorted())
                    .toList();
        } catch (IOException failure) {
            throw FolderLock.unwritable(folder, failure);
        }
    }

    /** Removes them, which only makes sense once a protected backup is there. */
    public void removeUnprotectedCopies() {
        alone(() -> {
            try {
                for (Path each : unprotectedCopies()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException failure) {
                throw FolderLock.unwritable(folder, failure);
            }
        });
    }
}
