package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jooq.Cursor;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.OtherProcess;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/**
 * A text that is put into a protected workspace is found in none of the files on the disk, and the same text is found
 * in one that is not protected, by the same search.
 */
class CanaryTest {
    /** Without letters beyond ASCII, which the store has a way of its own to write. */
    private static final String CANARY = "Wren-of-Northmere-4711";
    private static final List<Charset> CODED = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final String LETTERS = "three purple teapots";

    @TempDir
    private Path home;

    private Path folder;
    private Path temporary;

    @BeforeEach
    void folders() throws IOException {
        folder = home.resolve("workspace");
        temporary = Files.createDirectory(home.resolve("tmp"));
    }

    /** Writes the canary in every way there is, asks for more than memory holds, and waits to be ended. */
    static final class Works {
        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            Holder holder = Holder.here("A. Brown", Opening.COMMAND_LINE);
            Workspace workspace = arguments[1].equals("protected")
                    ? Workspace.createProtected(folder, holder, KeyFile.make(passphrase(LETTERS)))
                    : Workspace.openOrCreate(folder, holder);
            Register register = new Register(workspace);
            UUID review = register.ledger.newId();
            register.edit(Register.title(review, CANARY));
            register.edit(Register.title(review, CANARY.repeat(20_000)));
            register.ledger.apply(new Draft(Draft.Kind.IMPORT, CANARY, Optional.of(CANARY),
                    List.of(Register.title(review, "Other")), attachments()));
            workspace.backUp();
            // As an upgrade begins, which is a copy of the file beside it.
            Files.copy(folder.resolve("scrutineer.mv.db"), folder.resolve("scrutineer-new.mv.db"));
            workspace.read(store -> {
                try (Cursor<Record> spilling = store.fetchLazy("select \"X\", '" + CANARY
                        + "' || \"X\" as text from system_range(1, 150000) order by text desc")) {
                    spilling.fetchNext();
                    System.out.println("spilled");
                    return readUntilEnded();
                }
            });
        }

        private static List<Attachment> attachments() {
            return CODED.stream().map(coded -> CANARY.repeat(5_000).getBytes(coded))
                    .map(content -> new Attachment(Attachment.digest(content), CANARY + ".txt", content))
                    .toList();
        }

        private static int readUntilEnded() {
            try {
                return System.in.read();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }

    @Test
    void inAWorkspaceThatIsNotProtectedItIsFoundEverywhere() throws IOException {
        workAndEnd("plain");
        assertThat(found(folder)).contains("scrutineer.mv.db", "scrutineer-new.mv.db")
                .anyMatch(name -> name.matches("scrutineer-.*\\.zip!scrutineer\\.mv\\.db"));
        assertThat(found(temporary)).as("results that memory does not hold").isNotEmpty();
    }

    @Test
    void inAProtectedOneItIsFoundNowhere() throws IOException {
        workAndEnd("protected");
        assertThat(files(folder)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(files(temporary)).as("results that memory does not hold").isNotEmpty();
        assertThat(found(folder)).isEmpty();
        assertThat(found(temporary)).isEmpty();
        Holder holder = Holder.here("A. Brown", Opening.WINDOW);
        assertThatThrownBy(() -> Workspace.openExisting(folder, holder, Unlocking.with(passphrase("guessed"))))
                .isInstanceOf(Problem.class);
        try (Workspace again = Workspace.openExisting(folder, holder, Unlocking.with(passphrase(LETTERS)))) {
            assertThat(new Register(again).ledger.sets(10)).hasSize(3).first()
                    .satisfies(set -> assertThat(set.title()).isEqualTo(CANARY));
            again.backUpTo(Optional.empty());
        }
        assertThat(found(folder)).isEmpty();
    }

    private void workAndEnd(String how) {
        try (OtherProcess process = OtherProcess.running(
                List.of("-Djava.io.tmpdir=" + temporary, "-Xmx300m"), Works.class, folder.toString(), how)) {
            assertThat(process.line()).isEqualTo("spilled");
            process.kill();
        }
    }

    private static Passphrase passphrase(String letters) {
        return Passphrase.of(letters.toCharArray());
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The names of files that hold the canary, also inside of what is packed. */
    private static List<String> found(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(place)) {
            String name = file.getFileName().toString();
            if (holds(Files.readAllBytes(file))) {
                found.add(name);
            }
            if (name.endsWith(".zip")) {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    for (ZipEntry entry : zip.stream().toList()) {
                        if (holds(zip.getInputStream(entry).readAllBytes())) {
                            found.add(name + "!" + entry.getName());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return CODED.stream().anyMatch(
                coded -> text.contains(new String(CANARY.getBytes(coded), StandardCharsets.ISO_8859_1)));
    }
}
