package org.scrutineer.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.ledger.Author;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.safekeeping.Keyboard;
import org.scrutineer.ui.Console;

/** The command line of A. Brown on one workspace, as a script sees it. */
final class TestCommandLine {
    /** A Sunday, at nine. */
    static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");

    private final Path workspace;
    private final InstantSource clock;
    private final Map<String, String> variables = new HashMap<>();

    TestCommandLine(Path workspace) {
        this(workspace, () -> MORNING);
    }

    TestCommandLine(Path workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * What came of a command.
     *
     * @param out all that stood on standard output, with its line ends
     * @param error the same of standard error
     */
    record Answer(int status, String out, String error) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    /** The same with another environment variable. */
    TestCommandLine with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Runs a command with its {@code --workspace}. */
    Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Console console = new Console(new PrintWriter(out));
        PassphraseSource passphrases = PassphraseSource.ofVariables(
                name -> Optional.ofNullable(variables.get(name)));
        CommandOpener opener = new CommandOpener(new Author("A. Brown", "desk-1"), clock, passphrases);
        int status = new Commands(console, opener, new Keyboard("A. Brown", passphrases))
                .commandLine(new PrintStream(error, true, StandardCharsets.UTF_8))
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace.toString()))
                        .toArray(String[]::new));
        return new Answer(status, out.toString(), error.toString(StandardCharsets.UTF_8));
    }
}
