package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.ledger.Author;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener.WhenMissing;

/** One person's command line in one workspace, with a clock that goes on a minute at each command. */
final class CommandPlace {
    static final String PASSPHRASE = "correct horse battery";

    private final Path workspace;
    private final Author author;
    private String passphrase = PASSPHRASE;
    private Instant now = TestCommandLine.MORNING;

    CommandPlace(Path workspace, String actor, String device) {
        this.workspace = workspace;
        this.author = new Author(actor, device);
    }

    Path workspace() {
        return workspace;
    }

    /** What SCRUTINEER_PASSPHRASE says from now on; empty where nobody says it. */
    void knows(String passphrase) {
        this.passphrase = passphrase;
    }

    void turnTo(String moment) {
        now = Instant.parse(moment);
    }

    private CommandOpener opener() {
        now = now.plus(Duration.ofMinutes(1));
        return new CommandOpener(author, () -> now, PassphraseSource.ofVariables(
                name -> name.equals(PassphraseSource.VARIABLE) ? Optional.of(passphrase) : Optional.empty()));
    }

    Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = new Commands(new Console(new PrintWriter(out)), opener())
                .commandLine(new PrintStream(error, true, StandardCharsets.UTF_8))
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace.toString()))
                        .toArray(String[]::new));
        return new Answer(status, out.toString(), error.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command that goes well. @return what it says */
    String done(String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.error()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer.out().strip();
    }

    void refused(String sentence, String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.error()).contains(sentence);
        assertThat(answer.error().lines()).hasSize(1);
        assertThat(answer.status()).isEqualTo(2);
    }

    <T> T in(Function<Wiring, T> job) {
        return opener().in(workspace, WhenMissing.REFUSE, job);
    }

    /** The digest of the state; the ledger is sound. */
    String digest() {
        return in(wiring -> {
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
            return wiring.ledger().exchange().digest();
        });
    }
}
