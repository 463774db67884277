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
        BackupFile made = BackupFile.of(backups, LocalDateTime.now().truncatedTo(ChronoUnit.MILLIS));
        make(store, made);
        try {
            thin(made);
        } catch (IOException failure) {
            throw failed(failure);
        }
        return made.file();
    }

    /** Makes a backup in this place, which has none of this name. */
    void make(Database store, BackupFile finished) {
        BackupFile draft = new BackupFile(finished.file().resolveSibling("draft.zip"));
        try {
            Files.createDirectories(draft.file().getParent());
            Files.deleteIfExists(draft.file());
            store.execute("backup to '" + draft.file().toString().replace("'", "''") + "'");
            if (key.isPresent()) {
                draft.add(folderKey);
            }
            if (!counts(draft).equals(StoreCounts.of(store))) {
                throw failed(null);
            }
            Placing.sync(draft.file());
            Placing.move(draft.file(), finished.file());
        } catch (IOException | SQLException failure) {
            throw failed(failure);
        }
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
        Path trial = backup.file().resolveSibling("trial.mv.db");
        try {
            backup.unpack(trial);
            try (Database copy = Database.inFile("async:", trial, key)) {
                return StoreCounts.of(copy);
            }
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static Problem failed(Exception cause) {
        return new Problem(
                "Your work is saved, but no backup could be made.",
                "Check that the disk is not full and that the folder backups can be written to.",
                cause);
    }
}
