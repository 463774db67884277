package org.scrutineer.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workbooks.WorkbookReader;

/** A file that was opened, or one sentence why not. */
sealed interface Opened {
    record Open(Path path, Workbook workbook) implements Opened {}

    record Failed(Path path, Problem problem) implements Opened {}

    /** As many at once as there are processors: a large file takes much memory, so not all of a batch together. */
    static List<Opened> all(List<Path> files, Progress progress) {
        int threads = Math.clamp(Math.min(files.size(), Runtime.getRuntime().availableProcessors()), 1, 8);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Opened>> opening = files.stream()
                    .map(file -> CompletableFuture.supplyAsync(() -> {
                        Opened opened = one(file, progress);
                        progress.report(done.incrementAndGet(), files.size(), "Read " + WorkbookReader.name(file));
                        return opened;
                    }, readers))
                    .toList();
            return opening.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof CancellationException cancelled ? cancelled : failed;
        }
    }

    private static Opened one(Path file, Progress progress) {
        progress.check();
        try {
            return new Open(file, WorkbookReader.read(file, progress));
        } catch (Problem problem) {
            return new Failed(file, problem);
        }
    }
}
