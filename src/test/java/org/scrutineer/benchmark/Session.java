package org.scrutineer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One run of the benchmark: holds the contests one after the other and keeps what came of them. */
final class Session {
    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 15;

    private final Scale scale;
    private final Path folder;
    private final PrintStream out;
    private final List<String> mismatches = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    /** @param folder for files, empty; whoever made it removes it */
    Session(Scale scale, Path folder, PrintStream out) {
        this.scale = scale;
        this.folder = folder;
        this.out = out;
    }

    Scale scale() {
        return scale;
    }

    /** A new folder for one contest's files. */
    Path folder(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    /** Contests in which methods that must tell the same did not. */
    List<String> mismatches() {
        return List.copyOf(mismatches);
    }

    List<Measured> measured() {
        return List.copyOf(measured);
    }

    void hold(Contest contest) throws Exception {
        List<Measured> methods = contest.methods().stream().map(Measured::new).toList();
        long begun = System.nanoTime();
        int rounds = scale.rounds(FEWEST_ROUNDS, MOST_ROUNDS);
        for (int round = 0; round < rounds; round++) {
            boolean late = System.nanoTime() - begun > contest.time().toNanos();
            if (late && round >= FEWEST_ROUNDS) {
                break;
            }
            for (Measured method : methods) {
                if (method.wantsMore()) {
                    turn(method);
                }
            }
        }
        compare(contest, methods);
        measured.addAll(methods);
        out.println(new Report(contest, methods).text());
    }

    private static void turn(Measured method) throws Exception {
        Work work = method.method().work().orElseThrow();
        // What the one before has left behind must not be swept up on this one's time.
        System.gc();
        double processor = ProcessorTime.seconds();
        long start = System.nanoTime();
        Work.Answer answer = work.run();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        method.add(new Measured.Turn(milliseconds, ProcessorTime.seconds() - processor));
        if (method.digest() == null) {
            method.digest(Objects.requireNonNull(answer.digest()));
        }
    }

    private void compare(Contest contest, List<Measured> methods) {
        List<Measured> compared = methods.stream()
                .filter(method -> method.hasTurns() && method.method().compared())
                .toList();
        if (compared.stream().map(Measured::digest).distinct().count() > 1) {
            mismatches.add(contest.title() + ": " + compared.stream()
                    .map(method -> method.method().name() + " " + method.digest())
                    .collect(Collectors.joining(", ")));
        }
    }
}
