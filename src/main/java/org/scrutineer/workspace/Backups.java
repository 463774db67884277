package org.scrutineer.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.protection.StoreKey;
import org.scrutineer.ui.Problem;

/** The copies of a store in {@value #FOLDER}: each is opened and counted right after it is made. */
final class Backups {
    static final String FOLDER = "backups";

    private final Path backups;
    private final FolderKey folderKey;
    private final Optional<StoreKey> key;

    /** @param key of the store, when it is protected */
    Backups(Path workspace, Optional<StoreKey> key) {
        this.backups = workspace.resolve(FOLDER);
        this.folderKey = new FolderKey(workspace);
        this.key = key;
    }

    /** Makes a backup and gives up those that are too many; the caller holds the turn to write. */
    Path make(Database store) {
        Path made = make(store, backups);
        try {
            thin(new BackupFile(made));
        } catch (IOException failure) {
            throw failed(backups, failure);
        }
        return made;
    }

    /** Makes a backup in a folder of a person's choice. */
    Path make(Database store, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(backups);
            BackupFile finished = free(folder);
            BackupFile draft = new BackupFile(folder.resolve(finished.file().getFileName() + ".part"));
            try {
                fill(draft, store);
                Placing.move(draft.file(), finished.file());
            } finally {
                Files.deleteIfExists(draft.file());
            }
            return finished.file();
        } catch (IOException | SQLException failure) {
            throw failed(folder, failure);
        }
    }

    private static BackupFile free(Path folder) {
        LocalDateTime moment = LocalDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        while (Files.exists(BackupFile.of(folder, moment).file())) {
            moment = moment.plus(1, ChronoUnit.MILLIS);
        }
        return BackupFile.of(folder, moment);
    }

    private void fill(BackupFile draft, Database store) throws IOException, SQLException {
        store.execute("backup to '" + draft.file().toString().replace("'", "''") + "'");
        if (key.isPresent()) {
            draft.add(folderKey);
        }
        if (!counts(draft).equals(StoreCounts.of(store))) {
            throw new IOException("The backup holds something else");
        }
        Placing.sync(draft.file());
    }

    /** The backups there are, newest first. */
    List<BackupFile> all() {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(BackupFile::new)
                    .filter(file -> file.named().isPresent())
                    .sorted(Comparator.comparing((BackupFile file) -> file.named().orElseThrow()).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was just made stays, whatever the clock says. */
    private void thin(BackupFile made) throws IOException {
        List<BackupFile> all = all();
        Set<LocalDateTime> kept = Retention.kept(
                all.stream().map(BackupFile::named).flatMap(Optional::stream).collect(Collectors.toSet()));
        for (BackupFile each : all) {
            if (!each.equals(made) && !kept.contains(each.named().orElseThrow())) {
                Files.delete(each.file());
            }
        }
    }

    private StoreCounts counts(BackupFile backup) throws IOException, SQLException {
        // Not beside the backup: that may be on a stick or a network drive, where no store is opened.
        Path trial = backups.resolve("trial.mv.db");
        try {
            backup.unpack("async:", trial);
            try (Database copy = Database.inFile("async:", trial, key)) {
                return StoreCounts.of(copy);
            }
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static Problem failed(Path folder, Exception cause) {
        return new Problem(
                "Your work is saved, but no backup could be made.",
                "Check that the disk is not full and that the folder " + folder + " can be reached and written to.",
                cause);
    }
}
