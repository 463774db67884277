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
import org.scrutineer.packs.PackDesk;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.safekeeping.Keyboard;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/**
 * One person's command line in one workspace, with a clock that goes on a minute at each command. The workspace stays
 * open from the first command on: opening one that is protected takes its time.
 */
final class CommandPlace implements Opener<Wiring>, AutoCloseable {
    static final String PASSPHRASE = "correct horse battery";

    private final Path workspace;
    private final Author author;
    private String passphrase = PASSPHRASE;
    private Instant now = TestCommandLine.MORNING;
    private Optional<Workspace> open = Optional.empty();

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

    @Override
    public <R> R in(Path folder, WhenMissing missing, Function<Wiring, R> job) {
        Workspace opened = open.orElseGet(() -> missing == WhenMissing.CREATE
                ? Workspace.openOrCreate(folder, holder(), Unlocking.asking(passphrases()))
                : Workspace.openExisting(folder, holder(), Unlocking.asking(passphrases())));
        open = Optional.of(opened);
        return job.apply(new Wiring(opened, () -> author, () -> now));
    }

    private <R> R begin(Path folder, KeyFile.Made key, Function<PackDesk, R> job) {
        open = Optional.of(Workspace.createProtected(folder, holder(), key));
        return in(folder, WhenMissing.REFUSE, wiring -> job.apply(wiring.packDesk()));
    }

    private Holder holder() {
        return Holder.here(author.actor(), Opening.COMMAND_LINE);
    }

    private PassphraseSource passphrases() {
        return PassphraseSource.ofVariables(
                name -> name.equals(PassphraseSource.VARIABLE) ? Optional.of(passphrase) : Optional.empty());
    }

    /** Gives the workspace back; the next command opens it anew. */
    @Override
    public void close() {
        open.ifPresent(Workspace::close);
        open = Optional.empty();
    }

    Answer run(String... arguments) {
        now = now.plus(Duration.ofMinutes(1));
        StringWriter out = new StringWriter();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = new Commands(
                new Console(new PrintWriter(out)), this, new Keyboard(author.actor(), passphrases()),
                new PackCommands.Means(passphrases(), this::begin))
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
        return in(workspace, WhenMissing.REFUSE, job);
    }

    /** The digest of the state; the ledger is sound. */
    String digest() {
        return in(wiring -> {
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
            return wiring.ledger().exchange().digest();
        });
    }
}
