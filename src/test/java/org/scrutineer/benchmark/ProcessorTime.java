package org.scrutineer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Processor time of this process, all its threads, the compiler's and the collector's too, and of processes it started. */
final class ProcessorTime {
    private static final Path OWN = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;

    private ProcessorTime() {}

    /** @return NaN where the system does not tell */
    static double seconds() throws IOException {
        Optional<Duration> own = ProcessHandle.current().info().totalCpuDuration();
        return own.map(time -> time.toNanos() / 1e9).orElse(Double.NaN) + started();
    }

    /** Of the processes that this one has started and that have ended; only Linux tells. */
    private static double started() throws IOException {
        if (!Files.exists(OWN)) {
            return 0;
        }
        String told = Files.readString(OWN);
        // The name of the program stands in brackets and may hold spaces; the state is the first field behind it.
        String[] fields = told.substring(told.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }
}
