package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is tried with folders that look like Java and only say which of them was started, and how. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path temporary;

    private Path program;
    private final Map<String, String> environment = new HashMap<>();

    private record Ended(int status, List<String> said, List<String> complained) {
        boolean startedIn(Path java) {
            return said.getFirst().equals("home " + java.getFileName());
        }
    }

    @BeforeEach
    void layOutAProgramInAFolderWithSpaces() throws IOException {
        program = Files.createDirectories(temporary.resolve("My programs/scrutineer"));
        Files.createDirectories(program.resolve("bin"));
        Files.createDirectories(program.resolve("lib/javafx"));
        Files.createFile(program.resolve("lib/scrutineer.jar"));
        Files.createFile(program.resolve("lib/javafx/javafx-controls.jar"));
        Files.copy(Path.of("packaging/bin/scrutineer"), program.resolve("bin/scrutineer"));
        Files.copy(Path.of("packaging/bin/java-25.sh"), program.resolve("bin/java-25.sh"));
        environment.put("JAVA_HOME", java("found in JAVA_HOME", "25.0.3").toString());
    }

    @Test
    void theOneThatAPersonNamesGoesFirst() throws Exception {
        Path named = java("named", "25");
        environment.put("SCRUTINEER_JAVA", named.toString());

        assertThat(start("list").startedIn(named)).isTrue();
    }

    @Test
    void theProgramItselfMayBeNamed() throws Exception {
        Path named = java("named", "25.0.1");
        environment.put("SCRUTINEER_JAVA", named.resolve("bin/java").toString());

        assertThat(start("list").startedIn(named)).isTrue();
    }

    @Test
    void anOlderJavaIsSteppedOver() throws Exception {
        environment.put("JAVA_HOME", java("old", "17.0.15").toString());
        Path own = java(program.resolve("runtime"), "25.0.3");

        assertThat(start("list").startedIn(own)).isTrue();
    }

    @Test
    void aVersionThatOnlyBeginsLike25IsSteppedOver() throws Exception {
        environment.put("JAVA_HOME", java("far ahead", "250.0.1").toString());
        Path own = java(program.resolve("runtime"), "25.0.3");

        assertThat(start("list").startedIn(own)).isTrue();
    }

    @Test
    void anythingElseThatAPersonNamesIsToldInOneSentence() throws Exception {
        environment.put("SCRUTINEER_JAVA", java("old", "17.0.15").toString());

        Ended ended = start("list");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.said()).isEmpty();
        assertThat(ended.complained()).singleElement().asString().contains("SCRUTINEER_JAVA", "not a Java 25");
    }

    @Test
    void aLinkToItWorksFromAnyFolder() throws Exception {
        Path links = Files.createDirectories(temporary.resolve("links"));
        Files.createSymbolicLink(links.resolve("first"), program.resolve("bin/scrutineer"));
        Files.createSymbolicLink(links.resolve("second"), Path.of("first"));

        Ended ended = startFrom(temporary, links.resolve("second"), "list");

        assertThat(ended.said()).contains("-Dscrutineer.home=" + program.toRealPath());
    }

    @Test
    void aCommandReachesTheProgramAsItWasTyped() throws Exception {
        Ended ended = start("paper", "progress", "--review", "Care at Home: 'all' * $HOME", "");

        assertThat(ended.said()).endsWith("org.scrutineer.app.Main", "paper", "progress", "--review",
                "Care at Home: 'all' * $HOME", "");
        assertThat(ended.complained()).isEmpty();
    }

    @Test
    void aCommandHasNoModulesAndNeedsNoScreen() throws Exception {
        Ended ended = start("list");

        assertThat(ended.said()).contains("-Djava.awt.headless=true").doesNotContain("--module-path");
    }

    @Test
    void theWindowTakesItsToolkitFromTheModulePath() throws Exception {
        environment.put("DISPLAY", ":1");

        Ended ended = start();

        assertThat(ended.said())
                .containsSequence("--module-path", program.toRealPath().resolve("lib/javafx").toString())
                .endsWith("org.scrutineer.app.Main");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theWindowWithoutAScreenIsToldInOneSentence() throws Exception {
        Ended ended = start();

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.complained()).singleElement().asString().contains("no screen");
    }

    @Test
    void optionsOfOtherProgramsDoNotReachIt() throws Exception {
        environment.put("JAVA_TOOL_OPTIONS", "-Dnoise=1");

        assertThat(start("list").said()).contains("tool options ");
    }

    @Test
    void theArchiveOfClassesIsUsedWhenThereIsOne() throws Exception {
        assertThat(start("list").said()).noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"));
        Files.writeString(program.resolve("lib/command.jsa"), "classes");

        assertThat(start("list").said())
                .contains("-XX:SharedArchiveFile=" + program.toRealPath().resolve("lib/command.jsa"));
    }

    @Test
    void itEndsAsTheProgramEnded() throws Exception {
        environment.put("END_WITH", "1");

        assertThat(start("list").status()).isEqualTo(1);
    }

    private Path java(String name, String version) throws IOException {
        return java(temporary.resolve(name), version);
    }

    private static Path java(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A test\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), """
                #!/bin/sh
                echo "home %s"
                echo "tool options ${JAVA_TOOL_OPTIONS:-}"
                printf '%%s\\n' "$@"
                exit "${END_WITH:-0}"
                """.formatted(home.getFileName()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        return startFrom(temporary, program.resolve("bin/scrutineer"), arguments);
    }

    private Ended startFrom(Path folder, Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        words.addAll(List.of(arguments));
        Path said = temporary.resolve("said");
        Path complained = temporary.resolve("complained");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile());
        builder.environment().keySet().removeAll(List.of("SCRUTINEER_JAVA", "SCRUTINEER_OPTIONS", "DISPLAY"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Ended(status, lines(said), lines(complained));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
