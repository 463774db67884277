package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/**
 * The key file of a workspace's folder. Whether the workspace is protected is said by the store's own first bytes: a key
 * file beside a plain store is what a process left that was ended while it protected it, and counts for nothing.
 */
record FolderKey(Path folder) {
    Path file() {
        return folder.resolve(KeyFile.NAME);
    }

    /** The key of the store, found with a person's help; empty when the store is not protected, or not there. */
    Optional<StoreKey> unlock(Unlocking unlocking) {
        return switch (StoreHeader.kind(folder.resolve(FolderHome.FILE))) {
            case PLAIN -> {
                remove();
                yield Optional.empty();
            }
            case ENCRYPTED -> Optional.of(unlocking.unlock(read(), what()));
            case NEITHER -> Files.exists(file())
                    ? Optional.of(unlocking.unlock(read(), what()))
                    : Optional.empty();
        };
    }

    String what() {
        return "the workspace in " + folder;
    }

    /** Whether there is a key file that can be read. */
    boolean isSound() {
        try {
            read();
            return true;
        } catch (Problem missingOrDamaged) {
            return false;
        }
    }

    KeyFile read() {
        try {
            return KeyFile.read(Files.readAllBytes(file()));
        } catch (NoSuchFileException missing) {
            throw new Problem(
                    "The file " + KeyFile.NAME + " is missing from " + folder
                            + ", and without it the workspace cannot be opened.",
                    "Take " + KeyFile.NAME + " from any backup of the workspace and put it in the folder.",
                    missing);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file " + file() + " cannot be read.",
                    "Check that you may read it and that no other program has it open.",
                    unreadable);
        }
    }

    void write(KeyFile key) {
        try {
            Placing.write(key.bytes(), file());
        } catch (IOException failure) {
            throw FolderLock.unwritable(folder, failure);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException failure) {
            throw FolderLock.unwritable(folder, failure);
        }
    }
}
