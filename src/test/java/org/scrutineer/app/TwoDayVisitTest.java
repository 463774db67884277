package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.app.TestCommandLine.Answer;
import org.scrutineer.ledger.Author;
import org.scrutineer.protection.PassphraseSource;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Progress;
import org.scrutineer.visits.WholeVisit;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opener;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;
import picocli.CommandLine;

/** Two officers are at a provider for two days, each with a laptop, and bring back what they did in any order. */
class TwoDayVisitTest {
    private static final String PASSPHRASE = "correct horse battery";
    private static final String VISIT = "Acorn Homecare, 9 November 2026";
    private static final String LAST_VISIT = "Acorn Homecare, 4 May 2026";
    private static final int PHOTOGRAPHS = 6;
    private static final int ACTIONS = 9;

    @TempDir
    private Path folder;

    /** One person's command line; what is done in one sitting is done in a workspace that stays open. */
    private static final class Place {
        private final Path workspace;
        private final Author author;
        private Instant now = TestCommandLine.MORNING;

        Place(Path workspace, String actor, String device) {
            this.workspace = workspace;
            this.author = new Author(actor, device);
        }

        private CommandOpener opener() {
            return new CommandOpener(author, () -> {
                now = now.plus(Duration.ofSeconds(20));
                return now;
            }, PassphraseSource.ofVariables(
                    name -> name.equals(PassphraseSource.VARIABLE) ? Optional.of(PASSPHRASE) : Optional.empty()));
        }

        <R> R in(Function<Wiring, R> job) {
            return opener().in(workspace, Opener.WhenMissing.REFUSE, job);
        }

        Answer run(String... arguments) {
            return run(new Commands(new Console(new PrintWriter(new StringWriter())), opener()), arguments);
        }

        private Answer run(Commands commands, String... arguments) {
            ByteArrayOutputStream error = new ByteArrayOutputStream();
            int status = commands.commandLine(new PrintStream(error, true, StandardCharsets.UTF_8))
                    .execute(Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace.toString()))
                            .toArray(String[]::new));
            return new Answer(status, "", error.toString(StandardCharsets.UTF_8));
        }

        JsonNode json(String... arguments) throws IOException {
            StringWriter out = new StringWriter();
            Answer answer = run(new Commands(new Console(new PrintWriter(out)), opener()), arguments);
            assertThat(answer.error()).isEmpty();
            return new ObjectMapper().readTree(out.toString());
        }

        void done(String... arguments) {
            assertThat(run(arguments).error()).isEmpty();
        }

        void sits(Consumer<Sitting> work) {
            in(wiring -> {
                work.accept(new Sitting(this, wiring));
                return null;
            });
        }
    }

    /** Commands in a workspace that is open. */
    private static final class Sitting implements Opener<Wiring> {
        private final Wiring wiring;
        private final String workspace;
        private final ByteArrayOutputStream error = new ByteArrayOutputStream();
        private final CommandLine commands;

        Sitting(Place place, Wiring wiring) {
            this.wiring = wiring;
            this.workspace = place.workspace.toString();
            this.commands = new Commands(new Console(new PrintWriter(new StringWriter())), this)
                    .commandLine(new PrintStream(error, true, StandardCharsets.UTF_8));
        }

        Wiring wiring() {
            return wiring;
        }

        void done(String... arguments) {
            int status = commands.execute(Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace))
                    .toArray(String[]::new));
            assertThat(error.toString(StandardCharsets.UTF_8)).as(String.join(" ", arguments)).isEmpty();
            assertThat(status).isZero();
        }

        WholeVisit visit() {
            return wiring.visitDesk().visit(VISIT);
        }

        @Override
        public <R> R in(Path anywhere, WhenMissing missing, Function<Wiring, R> job) {
            return job.apply(wiring);
        }
    }

    private String file(String name) {
        return folder.resolve(name + ".scrutineer-pack").toString();
    }

    @Test
    void threeQuestionsAreAskedAndEveryOrderComesToTheSame() throws IOException {
        Place office = new Place(folder.resolve("office"), "A. Brown", "OFFICE3");
        Place tom = new Place(folder.resolve("tom"), "T. Aldridge", "LAPTOP7");
        Place mo = new Place(folder.resolve("mo"), "M. Reyes", "LAPTOP8");
        Workspace.openOrCreate(office.workspace, Holder.here("A. Brown", Opening.WINDOW)).close();
        office.done("provider", "add", "Acorn Homecare");
        office.sits(TwoDayVisitTest::plan);
        leave(office, tom);
        leave(office, mo);

        tom.sits(sitting -> firstDay(sitting, "Tom"));
        tom.done("pack", "out", "--to", file("tom, lost"));
        tom.sits(sitting -> secondDay(sitting, "Tom"));
        tom.sits(TwoDayVisitTest::tomDecides);
        tom.done("pack", "out", "--to", file("tom"));
        mo.sits(sitting -> firstDay(sitting, "Mo"));
        mo.sits(sitting -> secondDay(sitting, "Mo"));
        mo.sits(TwoDayVisitTest::moDecides);
        mo.done("pack", "out", "--to", file("mo"));
        office.done("visit", "change", "--visit", VISIT, "--re-audit-due", "1 June 2027");

        Set<String> digests = new HashSet<>();
        List<List<String>> orders = List.of(
                List.of("tom", "mo"), List.of("mo", "tom"), List.of("tom", "mo", "tom, lost", "tom", "mo"),
                List.of("mo", "tom, lost", "mo", "tom"));
        for (List<String> order : orders) {
            digests.add(broughtBack(office, order));
        }
        assertThat(digests).as("in every order the same").hasSize(1);
    }

    private static void plan(Sitting office) {
        office.done("visit", "add", "--provider", "Acorn Homecare", "--on", "4 May 2026");
        for (int action = 1; action <= ACTIONS; action++) {
            office.done("visit", "requirement", "Carried action " + action, "--owner", "Registered manager",
                    "--visit", LAST_VISIT);
        }
        office.done("visit", "add", "--provider", "Acorn Homecare", "--on", "9 November 2026", "--until",
                "10 November 2026", "--assessor", "Tom Aldridge, Quality Officer", "--assessor", "Mo Reyes, Nurse");
    }

    /** A workspace begins on the laptop with the pack alone. */
    private void leave(Place office, Place laptop) {
        String pack = file("for " + laptop.author.device());
        office.done("pack", "out", "--provider", "Acorn Homecare", "--for", laptop.author.actor(), "--to", pack);
        laptop.done("pack", "in", pack);
        laptop.sits(sitting -> {
            assertThat(sitting.visit().questions().standards()).hasSize(16);
            assertThat(sitting.visit().questions().questions()).hasSize(90);
            assertThat(sitting.wiring().visitDesk().visit(LAST_VISIT).found().open()).hasSize(ACTIONS);
        });
    }

    private void firstDay(Sitting laptop, String who) {
        score(laptop, who, 0, 45);
        for (int number = 0; number < PHOTOGRAPHS; number++) {
            laptop.done("visit", "photo", picture(who, number).toString(), "--alt", "What " + who + " saw",
                    "--standard",
                    laptop.visit().questions().standards().get(number).key(), "--visit", VISIT);
        }
    }

    private static void secondDay(Sitting laptop, String who) {
        score(laptop, who, 45, 90);
        laptop.done("visit", "finding", "C3", who + " found gaps in charts.", "--kind", "area", "--visit", VISIT);
    }

    private static void score(Sitting laptop, String who, int from, int until) {
        List<String> keys = laptop.visit().questions().questions().map(question -> question.key()).toList();
        for (String key : keys.subList(from, until)) {
            laptop.done("visit", "score", key, "--as", who.equals("Tom") ? "Good" : "Excellent", "--by", who,
                    "--visit", VISIT);
        }
        laptop.done("visit", "note", keys.get(from), who + " asked twice.", "--by", who, "--visit", VISIT);
    }

    private static void tomDecides(Sitting laptop) {
        laptop.done("visit", "score", "C3.2", "--as", "Poor", "--by", "Tom and Mo", "--agreed", "--visit", VISIT);
        laptop.done("visit", "change", "--summary", "Kind care, and charts with gaps.", "--visit", VISIT);
        for (int action = 1; action <= 4; action++) {
            laptop.done("visit", "close", Integer.toString(action), "--note", "Seen on the day.", "--visit",
                    LAST_VISIT);
        }
    }

    private static void moDecides(Sitting laptop) {
        laptop.done("visit", "score", "C3.2", "--as", "Good", "--by", "Tom and Mo", "--agreed", "--visit", VISIT);
        laptop.done("visit", "change", "--summary", "Charts have to be better.", "--visit", VISIT);
        for (int action = 4; action <= ACTIONS; action++) {
            laptop.done("visit", "close", Integer.toString(action), "--note", "Shown by the manager.", "--visit",
                    LAST_VISIT);
        }
    }

    private Path picture(String who, int number) {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(number, 3, who.hashCode() | 0x40);
        Path file = folder.resolve(who + number + ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private String broughtBack(Place office, List<String> order) throws IOException {
        Path copy = folder.resolve(String.join(" ", order).replace(",", ""));
        copy(office.workspace, copy);
        Place again = new Place(copy, office.author.actor(), office.author.device());
        List<JsonNode> arrived = new ArrayList<>();
        for (String pack : order) {
            arrived.add(again.json("pack", "in", file(pack), "--json"));
        }
        assertThat(arrived).as("nothing waits").allSatisfy(each -> assertThat(each.get("waiting").asInt()).isZero());
        assertThat(arrived.stream().mapToInt(each -> each.get("needYou").asInt()).sum()).isEqualTo(3);
        assertThat(again.json("clashes", "--json")).as("questions").hasSize(3);
        return again.in(wiring -> {
            WholeVisit visit = wiring.visitDesk().visit(VISIT);
            assertThat(visit.scored().answers()).hasSize(180);
            assertThat(visit.found().photographs()).hasSize(2 * PHOTOGRAPHS).allSatisfy(
                    photograph -> assertThat(wiring.ledger().attachment(photograph.sha256())).isPresent());
            assertThat(visit.found().findings()).hasSize(2);
            assertThat(visit.visit().result().dates().reAudit().text()).isEqualTo("1 June 2027");
            assertThat(wiring.visitDesk().visit(LAST_VISIT).found().open()).isEmpty();
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
            return wiring.ledger().exchange().digest();
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
