package org.scrutineer.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.scrutineer.ui.Problem;

/** Copies of a store in {@code backups}: each is opened and counted right after it is made. The newest ten are kept. */
final class Backup {
    static final int KEPT = 10;
    static final String FOLDER = "backups";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.UK);
    private static final String COUNTS = "select (select count(*) from \"change_set\"), (select count(*) from \"change\"),"
            + " (select count(*) from \"head\"), (select count(*) from \"attachment\")";

    private final Path backups;

    private Backup(Path backups) {
        this.backups = backups;
    }

    static Backup of(Path workspace) {
        return new Backup(workspace.resolve(FOLDER));
    }

    /** Makes a backup; the caller holds the turn to write. */
    Path make(Database store) {
        Path draft = backups.resolve("draft.zip");
        Path finished = backups.resolve("scrutineer-" + LocalDateTime.now().format(MOMENT) + ".zip");
        try {
            Files.createDirectories(backups);
            Files.deleteIfExists(draft);
            store.execute("backup to '" + draft.toString().replace("'", "''") + "'");
            verify(draft, counts(store));
            Files.move(draft, finished, StandardCopyOption.ATOMIC_MOVE);
            for (Path old : all().stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException | SQLException failure) {
            throw failed(failure);
        }
        return finished;
    }

    /** The backups there are, newest first. */
    List<Path> all() {
        if (!Files.isDirectory(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(file -> file.getFileName().toString().matches("scrutineer-[0-9-]+\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void verify(Path zip, String expected) throws IOException, SQLException {
        Path trial = backups.resolve("trial.mv.db");
        try {
            unpack(zip, trial);
            try (Database copy = Database.inFile("async:", trial)) {
                if (!counts(copy).equals(expected)) {
                    throw failed(null);
                }
            }
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static void unpack(Path zip, Path store) throws IOException {
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            try (var content = packed.getInputStream(packed.getEntry(FolderHome.FILE))) {
                Files.copy(content, store, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String counts(Database store) throws SQLException {
        try (Statement statement = store.writer().createStatement();
                ResultSet counts = statement.executeQuery(COUNTS)) {
            counts.next();
            return counts.getLong(1) + " " + counts.getLong(2) + " " + counts.getLong(3) + " " + counts.getLong(4);
        } finally {
            store.writer().rollback();
        }
    }

    private static Problem failed(Exception cause) {
        return new Problem(
                "Your work is saved, but no backup could be made.",
                "Check that the disk is not full and that the folder backups can be written to.",
                cause);
    }
}
