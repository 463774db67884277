package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsThereNextTime() {
        Path file = folder.resolve("new").resolve("settings.properties");
        new Settings(file).put(Settings.NAME, "Siân Parry");
        assertThat(new Settings(file).get(Settings.NAME)).contains("Siân Parry");
        assertThat(new Settings(file).get(Settings.WORKSPACE)).isEmpty();
    }

    @Test
    void aDamagedFileLeavesEverythingAsUsual() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "name=\\uZZZZ");
        assertThat(new Settings(file).get(Settings.NAME)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNobodyFromWorking() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("settings.properties");
        Settings settings = new Settings(blocked);
        settings.put(Settings.NAME, "A. Brown");
        assertThat(settings.get(Settings.NAME)).contains("A. Brown");
    }

    @Test
    void initialsAreOfTheFirstAndTheLastName() {
        assertThat(PersonMenu.initials("A. Brown")).isEqualTo("AB");
        assertThat(PersonMenu.initials("Mary Ann van der Berg")).isEqualTo("MB");
        assertThat(PersonMenu.initials("root")).isEqualTo("R");
    }
}
