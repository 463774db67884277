package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.ledger.Author;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;

/** Work is taken away and brought back on the command line. */
class PackCommandsTest {
    private static final String VISIT = "Acorn Homecare, 9 November 2026";
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    private Path folder;
    private Place office;
    private Place laptop;

    /** One person's command line in one workspace. */
    private static final class Place {
        private final Path workspace;
        private final Author author;
        private String passphrase = PASSPHRASE;
        private Instant now = TestCommandLine.MORNING;

        Place(Path workspace, String actor, String device) {
            this.workspace = workspace;
            this.author = new Author(actor, device);
        }

        CommandOpener opener() {
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

        String done(String... arguments) {
            Answer answer = run(arguments);
            assertThat(answer.error()).isEmpty();
            assertThat(answer.status()).isZero();
            return answer.out();
        }

        String refused(String... arguments) {
            Answer answer = run(arguments);
            assertThat(answer.status()).isEqualTo(2);
            return answer.error();
        }

        String digest() {
            return opener().in(workspace, org.scrutineer.workspace.Opener.WhenMissing.REFUSE, wiring -> {
                assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
                return wiring.ledger().exchange().digest();
            });
        }
    }

    @BeforeEach
    void open() {
        office = new Place(folder.resolve("office"), "A. Brown", "OFFICE3");
        laptop = new Place(folder.resolve("laptop"), "C. Okafor", "LAPTOP7");
        office.done("sample");
    }

    private String file(String name) {
        return folder.resolve(name + ".scrutineer-pack").toString();
    }

    private JsonNode json(Answer answer) throws IOException {
        return new ObjectMapper().readTree(answer.out());
    }

    @Test
    void aVisitIsTakenAwayAndBroughtBack() throws IOException {
        String provider = office.opener().in(office.workspace,
                org.scrutineer.workspace.Opener.WhenMissing.REFUSE,
                wiring -> wiring.visitDesk().providerOf(wiring.visitStore().visits().getFirst()));
        System.out.println(office.done("pack", "out", "--provider", provider, "--for", "C. Okafor", "--until",
                "1 December 2026", "--to", file("out")));
        System.out.println(laptop.done("pack", "in", file("out")));
        System.out.println(laptop.done("list", "providers"));
        System.out.println(office.done("pack", "list"));
        System.out.println(laptop.done("pack", "list"));
        System.out.println(laptop.done("provider", "contact", provider, "Jo Marsh", "--post", "Deputy manager"));
        System.out.println(laptop.done("pack", "out", "--to", file("back")));
        System.out.println(office.run("pack", "in", file("back"), "--json"));
        System.out.println(office.run("pack", "in", file("back")));
        System.out.println(office.done("pack", "list"));
    }
}
