package org.scrutineer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Measures the program beside its peers and prints the figures; ends with 1 when methods did not come to the same. */
public final class Benchmark {
    private Benchmark() {}

    /** Some contests that share what they need. */
    interface Rows {
        void measure(Session session) throws Exception;
    }

    static Map<String, Rows> rows() {
        Map<String, Rows> rows = new LinkedHashMap<>();
        rows.put("papers", PaperRows::measure);
        rows.put("reading", ReadingRows::measure);
        rows.put("taking-in", TakingInRows::measure);
        rows.put("commits", CommitRows::measure);
        rows.put("queries", QueryRows::measure);
        rows.put("workbench", WorkbenchRows::measure);
        rows.put("exports", ExportRows::measure);
        rows.put("command", CommandRows::measure);
        return rows;
    }

    /** @param arguments names of rows, or "all" */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Rows> rows = rows();
        List<String> wanted = List.of(arguments).contains("all") || arguments.length == 0
                ? List.copyOf(rows.keySet())
                : List.of(arguments);
        if (!rows.keySet().containsAll(wanted)) {
            out.println("There are these rows: " + String.join(", ", rows.keySet()) + ", or all.");
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("scrutineer-benchmark");
        Session session = new Session(Scale.FULL, folder, out);
        long begun = System.nanoTime();
        try {
            for (String name : wanted) {
                rows.get(name).measure(session);
            }
        } finally {
            remove(folder);
        }
        out.printf("Took %d s on %d cores.%n", (System.nanoTime() - begun) / 1_000_000_000,
                Runtime.getRuntime().availableProcessors());
        session.mismatches().forEach(mismatch -> out.println("NOT THE SAME: " + mismatch));
        System.exit(session.mismatches().isEmpty() ? 0 : 1);
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
