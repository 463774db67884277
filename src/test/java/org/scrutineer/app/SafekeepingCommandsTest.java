package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.protection.PassphraseSource;

class SafekeepingCommandsTest {
    private static final Pattern RECOVERY = Pattern.compile("Recovery key: (\\S+)");

    @TempDir
    private Path folder;

    private TestCommandLine line;

    @BeforeEach
    void aReview() {
        line = at(folder.resolve("office"));
        assertThat(line.run("review", "add", "Care at Home").status()).isIn(0, 2);
        done(line.run("settings", "officer", "M. Khan", "--email", "m.khan@northmere.example"));
    }

    private static TestCommandLine at(Path workspace) {
        try {
            Files.createDirectories(workspace);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        org.scrutineer.workspace.Workspace.openOrCreate(
                workspace, org.scrutineer.workspace.Holder.here(
                        "A. Brown", org.scrutineer.workspace.Opening.COMMAND_LINE))
                .close();
        return new TestCommandLine(workspace);
    }

    @Test
    void aBackupGoesWhereItIsWantedAndComesBack() throws IOException {
        Answer made = done(line.run("backup", "--to", folder.resolve("stick").toString()));
        Path backup = only(folder.resolve("stick"));
        assertThat(made.out()).contains(backup.toString());
        done(line.run("settings", "officer", "P. Lacey", "--email", "p.lacey@northmere.example"));
        Answer restored = done(line.run("restore", "--from", backup.toString()));
        assertThat(restored.out()).contains("It is the workspace now.").contains("scrutineer-replaced-");
        assertThat(line.run("list", "actions-done").out()).contains("Khan").doesNotContain("Lacey");
        done(line.run("check"));
    }

    @Test
    void theListSaysWhatEachHolds() throws IOException {
        Answer list = done(line.run("restore", "--list"));
        assertThat(list.out()).contains("made").contains("Khan");
        assertThat(line.run("restore", "--list", "--json").json().get(0).get("good").asBoolean()).isTrue();
        assertThat(line.run("restore", "--list", "--json").json().get(0).get("actions").asInt()).isPositive();
    }

    @Test
    void aDamagedWorkspaceSaysHowToGetItBack() throws IOException {
        Path store = folder.resolve("office/scrutineer.mv.db");
        Files.write(store, Arrays.copyOf(Files.readAllBytes(store), 9000));
        Answer refused = line.run("check");
        assertThat(refused.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(refused.error()).contains("its end is missing").contains("Khan”")
                .contains("Restore it with “scrutineer restore --workspace " + folder.resolve("office"));
        done(line.run("restore"));
        done(line.run("check"));
    }

    @Test
    void whereThereIsNoGoodBackupNothingIsRestored() throws IOException {
        try (Stream<Path> backups = Files.list(folder.resolve("office/backups"))) {
            for (Path each : backups.toList()) {
                Files.writeString(each, "damaged");
            }
        }
        Answer refused = line.run("restore");
        assertThat(refused.status()).isEqualTo(Commands.NOT_DONE);
        assertThat(refused.error()).startsWith("There is no backup in");
        done(line.run("check"));
    }

    @Test
    void protectedItOpensWithThePassphraseInEveryCommand() {
        line.with(PassphraseSource.VARIABLE, "three purple teapots");
        Answer on = done(line.run("protect"));
        assertThat(on.out()).contains("The workspace is protected.").contains("It is shown only now.")
                .contains("from before").contains("--remove-unprotected");
        done(line.run("check"));
        done(line.run("protect", "--remove-unprotected"));
        assertThat(line.run("protect", "--remove-unprotected").out()).contains("There is none.");
        done(line.run("restore", "--list"));
        line.with(PassphraseSource.VARIABLE, "");
        assertThat(line.run("check").error()).contains("SCRUTINEER_PASSPHRASE");
        line.with(PassphraseSource.VARIABLE, "three purple teapot");
        assertThat(line.run("check").error()).startsWith("This passphrase does not open the workspace in")
                .contains("Nothing was changed.");
    }

    @Test
    void thePassphraseIsChangedAndTheRecoveryKeySetsAnotherOne() {
        line.with(PassphraseSource.VARIABLE, "three purple teapots");
        String recovery = recoveryKey(line.run("protect"));
        line.with(PassphraseSource.NEW_VARIABLE, "four green kettles");
        done(line.run("protect", "--change"));
        assertThat(line.run("check").status()).isEqualTo(Commands.NOT_DONE);
        line.with(PassphraseSource.RECOVERY_VARIABLE, recovery.toLowerCase().replace("-", " "))
                .with(PassphraseSource.NEW_VARIABLE, "five red saucers");
        done(line.run("unlock"));
        line.with(PassphraseSource.VARIABLE, "five red saucers");
        done(line.run("check"));
        String again = recoveryKey(line.run("protect", "--new-recovery-key"));
        assertThat(again).isNotEqualTo(recovery);
        assertThat(line.run("unlock").error()).contains("This recovery key does not open");
        line.with(PassphraseSource.RECOVERY_VARIABLE, again.substring(0, 8) + "7" + again.substring(9));
        assertThat(line.run("unlock").error()).containsAnyOf("typing mistake", "does not open");
        done(line.run("protect", "--off"));
        done(new TestCommandLine(folder.resolve("office")).run("check"));
    }

    @Test
    void aShortPassphraseProtectsNothing() {
        line.with(PassphraseSource.VARIABLE, "short");
        assertThat(line.run("protect").error()).startsWith("The passphrase is too short.");
        done(new TestCommandLine(folder.resolve("office")).run("check"));
        assertThat(line.run("protect", "--off", "--change").status()).isEqualTo(Commands.NOT_DONE);
    }

    private static String recoveryKey(Answer answer) {
        Matcher found = RECOVERY.matcher(done(answer).out());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Path only(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static Answer done(Answer answer) {
        assertThat(answer.error()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer;
    }
}
