package org.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every method of the benchmark still works and comes to the same as its peers; nothing is timed here. */
class BenchmarkTest {
    @TempDir
    private Path folder;

    @TestFactory
    java.util.stream.Stream<DynamicTest> allMethodsComeToTheSame() {
        return Benchmark.rows().entrySet().stream()
                .map(rows -> DynamicTest.dynamicTest(rows.getKey(), () -> tryOut(rows)));
    }

    private void tryOut(Map.Entry<String, Benchmark.Rows> rows) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Session session = new Session(Scale.TINY, folder, new PrintStream(printed, true, StandardCharsets.UTF_8));

        rows.getValue().measure(session);

        assertThat(session.mismatches()).isEmpty();
        assertThat(session.measured()).isNotEmpty().allSatisfy(method -> {
            assertThat(method.hasTurns()).isEqualTo(method.method().work().isPresent());
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains(method.method().name());
        });
    }
}
