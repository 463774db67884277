package org.scrutineer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scrutineer.app.Wiring;
import org.scrutineer.intake.Aim;
import org.scrutineer.intake.Preview;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workbooks.Workbook;
import org.scrutineer.workspace.Workspace;

/** A whole office on a workspace in memory, with a clock that goes on a minute with each look at it. */
public final class Office implements AutoCloseable {
    private final Workspace workspace = Workspace.inMemory();
    private final Wiring wiring;
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    public Office() {
        wiring = new Wiring(workspace, () -> new Author("A. Brown", "desk-1"),
                () -> now = now.plus(Duration.ofMinutes(1)));
    }

    public Wiring wiring() {
        return wiring;
    }

    /** Sets the clock: "2027-02-01T09:00:00Z". */
    public void turnTo(String moment) {
        now = Instant.parse(moment);
    }

    public static Workbook workbook(String name, SheetSketch... sheets) {
        List<org.scrutineer.workbooks.Sheet> drawn = List.of(sheets).stream().map(SheetSketch::sheet).toList();
        return new Workbook(name, Attachment.digest(bytes(drawn)), drawn, List.of());
    }

    public Preview preview(Workbook workbook, Aim aim) {
        return wiring.importDesk().preview(file(workbook), workbook, aim);
    }

    /** Takes a workbook in as the command line does: clashes are left as they are here. */
    public Outcome take(Workbook workbook, Aim aim) {
        return wiring.importDesk().take(preview(workbook, aim), clash -> false);
    }

    public Outcome take(Workbook workbook) {
        return take(workbook, Aim.AS_IT_STANDS);
    }

    public Review review() {
        return wiring.register().reviews().getFirst();
    }

    public List<Recommendation> recommendations() {
        return wiring.register().recommendations(review().id());
    }

    public Recommendation recommendation(String ref) {
        return recommendations().stream().filter(one -> one.ref().equals(ref)).findFirst().orElseThrow();
    }

    public List<Evidence> evidence() {
        return wiring.register().evidence(review().id());
    }

    public Programme programme() {
        return wiring.programmes().programmes().getFirst();
    }

    public List<Programme.Activity> activities() {
        return wiring.programmes().workstreams(programme().id()).stream()
                .flatMap(workstream -> workstream.activities().stream())
                .toList();
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** The desk keeps the file that was read, so a file with those bytes must be there. */
    private static Path file(Workbook workbook) {
        try {
            Path file = Files.createTempFile("office", workbook.name());
            file.toFile().deleteOnExit();
            return Files.write(file, bytes(workbook.sheets()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes(List<org.scrutineer.workbooks.Sheet> sheets) {
        return sheets.toString().getBytes(StandardCharsets.UTF_8);
    }
}
