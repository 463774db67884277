package org.scrutineer.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.ledger.Author;
import org.scrutineer.ui.Console;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine;

/**
 * The sample council: a year of commands, each run at the time and by the person that its file names, so that the
 * sample's history is a year long. The commands are those that a person can give.
 */
public final class SampleCouncil {
    private static final String YEAR = "year.txt";
    private static final String DEVICE = "Northmere";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /** Officers name their files plainly; providers name theirs as they like. */
    private static final Pattern FILE = Pattern.compile("(?:[\\w-]+/)*[\\w -]+\\.(?:xlsx|xls|csv|txt|json|png)");
    /** Where papers and forms are written: what counts is that the workspace keeps them. */
    private static final String FOLDER = "FOLDER";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<Step> steps;

    /** One command of the year. */
    private record Step(Instant at, Author by, List<String> words) {
        static Step of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", 3);
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(parts[2]);
            while (word.find()) {
                words.add(word.group(1) != null ? word.group(1) : word.group(2));
            }
            return new Step(
                    LocalDateTime.parse(parts[0], TIME).atZone(ZoneId.of("Europe/London")).toInstant(),
                    new Author(parts[1], DEVICE), List.copyOf(words));
        }
    }

    public SampleCouncil() {
        try (InputStream in = resource(YEAR)) {
            steps = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Step::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replays the year into a workspace that holds nothing yet. */
    public void fill(Wiring wiring, Progress progress) {
        if (!wiring.ledger().sets(1).isEmpty()) {
            throw new Problem(
                    "This workspace holds records already, so the sample council was not put into it.",
                    "Name a new folder for the sample council.");
        }
        Path files = null;
        try {
            files = Files.createTempDirectory("scrutineer-sample");
            replay(wiring, files, progress);
        } catch (IOException failed) {
            throw new Problem(
                    "The sample council's workbooks could not be unpacked.",
                    "Check that there is room for temporary files, and try again.",
                    failed);
        } finally {
            remove(files);
        }
    }

    private void replay(Wiring wiring, Path files, Progress progress) throws IOException {
        Then then = new Then(wiring);
        ByteArrayOutputStream refused = new ByteArrayOutputStream();
        CommandLine commands = new Commands(new Console(new PrintWriter(new StringWriter())), then)
                .commandLine(new PrintStream(refused, true, StandardCharsets.UTF_8));
        for (int step = 0; step < steps.size(); step++) {
            progress.check();
            progress.report(step, steps.size(), "Making the sample council");
            then.step = steps.get(step);
            int code = commands.execute(arguments(then.step, files));
            if (code == Commands.NOT_DONE) {
                throw new IllegalStateException(
                        String.join(" ", then.step.words()) + ": " + refused.toString(StandardCharsets.UTF_8));
            }
        }
        progress.report(steps.size(), steps.size(), "Made the sample council");
    }

    /** The workspace that is open already, at the time and in the name of the step that is taken. */
    private static final class Then implements Opener<Wiring> {
        private final Wiring wiring;
        private Step step;

        Then(Wiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public <R> R in(Path folder, WhenMissing missing, Function<Wiring, R> job) {
            return job.apply(wiring.as(step.by(), step::at));
        }
    }

    private static String[] arguments(Step step, Path files) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : step.words()) {
            arguments.add(FILE.matcher(word).matches()
                    ? unpacked(word, files).toString()
                    : word.equals(FOLDER)
                            ? files.resolve("made").toString()
                            : word);
        }
        // Every command wants to be told where; this one is open already.
        arguments.add("--workspace");
        arguments.add(files.toString());
        return arguments.toArray(String[]::new);
    }

    private static Path unpacked(String name, Path files) throws IOException {
        Path file = files.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            try (InputStream in = resource(name)) {
                Files.copy(in, file);
            }
        }
        return file;
    }

    private static void remove(Path files) {
        if (files == null) {
            return;
        }
        try (Stream<Path> inside = Files.walk(files)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // Copies of the sample in the folder for temporary files harm nobody; the system sweeps it.
            files.toFile().deleteOnExit();
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SampleCouncil.class.getResourceAsStream("sample/" + name);
        if (in == null) {
            throw new IllegalStateException("The sample has no file " + name);
        }
        return in;
    }
}
