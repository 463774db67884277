package org.scrutineer.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person chose on this computer: their name, how the window looks, which workspace was open. Never anything of
 * the council's; that is in the workspace.
 */
final class Settings {
    static final String NAME = "name";
    static final String APPEARANCE = "appearance";
    static final String TEXT_SIZE = "text.size";
    static final String WORKSPACE = "workspace";
    static final String PAPERS = "papers.folder";
    static final String WINDOW = "window";

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final Path file;
    private final Properties values = new Properties();

    /** Reads the file; one that is not there or not readable leaves everything as it usually is. */
    Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("The settings in {} cannot be read and are as usual", file, unreadable);
            }
        }
    }

    /** Where the settings of the person at this computer lie. */
    static Path usualFile() {
        String windows = System.getenv("APPDATA");
        String linux = System.getenv("XDG_CONFIG_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        Path folder = windows != null
                ? Path.of(windows, "Scrutineer")
                : (linux != null ? Path.of(linux) : home.resolve(".config")).resolve("scrutineer");
        return folder.resolve("settings.properties");
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
    }

    /** Keeps a value; written beside and moved into place, so that a crash never leaves half a file. */
    void put(String key, String value) {
        values.setProperty(key, value);
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, "Scrutineer on this computer");
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // Losing a window's size must not keep anyone from working.
            LOG.warn("The settings cannot be written to {}", file, unwritable);
        }
    }
}
