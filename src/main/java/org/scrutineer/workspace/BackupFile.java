package org.scrutineer.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.ui.Problem;

/** One backup: a zip file with the store and, where that is protected, its key file. */
public record BackupFile(Path file) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS", Locale.UK);
    private static final Pattern NAME = Pattern.compile("scrutineer-(\\d{4}-\\d\\d-\\d\\d-\\d{6}-\\d{3})\\.zip");
    /** A key file is small; what claims to be longer is none. */
    private static final int MOST_KEY_BYTES = 20_000;

    static BackupFile of(Path folder, LocalDateTime moment) {
        return new BackupFile(folder.resolve("scrutineer-" + moment.format(MOMENT) + ".zip"));
    }

    /** When it was made, as its name says; empty for a file that somebody named otherwise. */
    Optional<LocalDateTime> named() {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(LocalDateTime.parse(name.group(1), MOMENT)) : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** When it was made, as its name or else the disk says. */
    LocalDateTime moment() {
        return named().orElseGet(() -> {
            try {
                return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            } catch (IOException unknown) {
                return LocalDateTime.MIN;
            }
        });
    }

    /** Puts the key file of a folder in. */
    void add(FolderKey key) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.copy(key.file(), zip.getPath(KeyFile.NAME));
        }
    }

    /** The key file in it; empty when what it holds is not protected. */
    Optional<KeyFile> keyFile() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(KeyFile.NAME);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return Optional.of(KeyFile.read(content.readNBytes(MOST_KEY_BYTES)));
            }
        }
    }

    /** Whether it holds nothing that can be read without a passphrase; one that is damaged may hold anything. */
    boolean isProtected() {
        try {
            return keyFile().isPresent();
        } catch (IOException | Problem damaged) {
            return false;
        }
    }

    /** Writes the store that is in it to a file; what was changed in the zip since it was made is refused. */
    void unpack(String scheme, Path store) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(FolderHome.FILE);
            if (entry == null) {
                throw new ZipException("There is no " + FolderHome.FILE + " in " + file);
            }
            CRC32 sum = new CRC32();
            try (InputStream content = new CheckedInputStream(zip.getInputStream(entry), sum);
                    FileChannel target = StoreCopy.open(scheme, store, "rw", Optional.empty())) {
                target.truncate(0);
                StoreCopy.fill(target, content);
            }
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("What is in " + file + " is not what was put in");
            }
        }
    }
}
