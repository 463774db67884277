package org.scrutineer.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.scrutineer.disclosure.Part;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.LookedOver;
import org.scrutineer.papers.LookedOver.Found;
import org.scrutineer.papers.MaterialReader;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.papers.Words;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.snapshots.Snapshots.Frozen;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Issues papers: writes the files, and keeps them with what they were made of, so that members' paper stays what it was. */
public final class Issuing {
    /** Somebody may change the register just while a paper is composed; then it is composed again. */
    private static final int MOST_TRIES = 5;
    /** Enough of a hash to tell two states of a register apart, and short enough to be read out. */
    private static final int HASH = 12;

    private final PaperKinds kinds;
    private final Press press;
    private final Covers covers;
    private final Snapshots snapshots;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public Issuing(Press press, PaperKinds kinds, Covers covers, Snapshots snapshots, Ledger ledger,
            Supplier<LocalDate> today) {
        this.press = press;
        this.kinds = kinds;
        this.covers = covers;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.today = today;
    }

    /** @param snapshot that keeps the paper; @param files in the order of the formats */
    public record Issued(Snapshot snapshot, List<Path> files) {}

    /**
     * Writes the files and takes the snapshot; when the one fails, the other is not done either.
     *
     * @throws Problem while something that was found is neither mended nor answered
     */
    public Issued issue(Making making, Print print, Path folder, Progress progress) {
        Frozen frozen = print(making, print, progress);
        List<Path> files = PaperFiles.put(frozen.papers(), folder, progress);
        boolean kept = false;
        try {
            Snapshot snapshot = keep(making, name(making), meeting(making).meeting(), frozen);
            kept = true;
            return new Issued(snapshot, files);
        } finally {
            if (!kept) {
                files.forEach(Issuing::takeBack);
            }
        }
    }

    private String name(Making making) {
        String text = meeting(making).text();
        String name = MaterialReader.name(
                kind(making).snapshotted(making.subject()).title(), text.isBlank() ? Words.day(today.get()) : text);
        return making.part() == Part.PART_2 ? name + ", Part 2" : name;
    }

    private Chosen meeting(Making making) {
        return kind(making).covers().meeting(making.subject());
    }

    private PaperKind<?> kind(Making making) {
        return kinds.called(making.kind());
    }

    /** Keeps how everything stands without a paper, such as at the end of a quarter. */
    public Snapshot snapshot(Making making, Optional<String> name, Optional<String> meeting) {
        String when = meeting.orElseGet(() -> Words.day(today.get()));
        PaperKind<?> kind = kind(making);
        String title = kind.snapshotted(making.subject()).title();
        return keep(
                making, name.orElseGet(() -> MaterialReader.name(title, when)),
                meeting.flatMap(written -> covers.meeting(kind.covers().committee(making.subject()), written)),
                new Frozen(Optional.empty(), snapshots.heads(making.subject()), List.of()));
    }

    /** Writes the files of a snapshot out again, byte for byte. */
    public List<Path> again(Snapshot snapshot, Path folder, Progress progress) {
        if (snapshot.papers().isEmpty()) {
            throw new Problem(
                    "“" + snapshot.name() + "” has no paper.",
                    "It was taken without one. Choose a snapshot that was issued with a paper.");
        }
        return PaperFiles.put(snapshots.papers(snapshot), folder, progress);
    }

    private Frozen print(Making making, Print print, Progress progress) {
        List<UUID> before = snapshots.heads(making.subject());
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            LookedOver looked = press.lookOver(making);
            press.refuseWhileUndecided(making, looked.composed());
            refuseWhileOpen(looked.open());
            List<Attachment> files = press.print(making, looked.composed(), print, numbered(making), progress);
            List<UUID> after = snapshots.heads(making.subject());
            if (after.equals(before)) {
                return new Frozen(Optional.of(making.kind()), before, files);
            }
            before = after;
        }
        throw new Problem(
                "The register was changed again and again while the paper was made.",
                "Wait until nobody is typing, and issue it again.");
    }

    private static void refuseWhileOpen(List<Found> open) {
        if (!open.isEmpty()) {
            String first = open.getFirst().finding().what();
            throw new Problem(
                    "The paper was not issued. " + first
                            + (open.size() == 1 ? "" : " " + (open.size() - 1) + " more like this are open."),
                    "Mend each, or say why it is right as it is; “lint” lists them.");
        }
    }

    /** Which issue of the paper it is, and the head of the ledger that it was made of. */
    private UnaryOperator<String> numbered(Making making) {
        long issue = 1 + snapshots.of(making.subject()).stream()
                .filter(snapshot -> !snapshot.papers().isEmpty() && snapshot.isOfKind(making.kind()))
                .count();
        String head = ledger.head().map(hash -> " · register " + hash.substring(0, HASH)).orElse("");
        return footer -> footer + " · issue " + issue + head;
    }

    private Snapshot keep(Making making, String name, Optional<UUID> meeting, Frozen frozen) {
        String called = free(name);
        return switch (ledger.apply(snapshots.take(
                kind(making).snapshotted(making.subject()), called, meeting, frozen))) {
            case Outcome.Saved saved -> snapshots.all().stream()
                    .filter(snapshot -> snapshot.name().equals(called))
                    .findFirst()
                    .orElseThrow();
            case Outcome.NothingChanged nothing -> throw new IllegalStateException("A snapshot is always new");
        };
    }

    /** A second one of the same name gets a number, so that each can be named. */
    private String free(String name) {
        List<String> taken = snapshots.all().stream().map(Snapshot::name).toList();
        String candidate = name;
        for (int number = 2; taken.contains(candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return candidate;
    }

    private static void takeBack(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The failure that is on its way says more than this one.
            file.toFile().deleteOnExit();
        }
    }
}
