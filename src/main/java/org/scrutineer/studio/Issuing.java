package org.scrutineer.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.MaterialReader;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.papers.Words;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.snapshots.Snapshots.Frozen;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** Issues papers: writes the files, and keeps them with what they were made of, so that members' paper stays what it was. */
public final class Issuing {
    /** Somebody may change the register just while a paper is composed; then it is composed again. */
    private static final int MOST_TRIES = 5;

    private final PaperKinds kinds;
    private final Covers covers;
    private final Snapshots snapshots;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public Issuing(
            PaperKinds kinds, Covers covers, Snapshots snapshots, Ledger ledger, Supplier<LocalDate> today) {
        this.kinds = kinds;
        this.covers = covers;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.today = today;
    }

    /** What is issued: a subject, the kind of paper, the meeting it is for, and how it is composed. */
    public record Matter(
            Subject subject, String kind, Optional<UUID> committee, Chosen meeting, Supplier<Paper> paper) {}

    /** Throws a Problem when there is no such kind, or the subject is no longer in the register. */
    public Matter of(String word, UUID subject) {
        PaperKind<?> kind = kinds.called(word);
        return new Matter(
                kind.snapshotted(subject), word, kind.covers().committee(subject), kind.covers().meeting(subject),
                kind.paper(subject));
    }

    /** @param snapshot that keeps the paper; @param files in the order of the formats */
    public record Issued(Snapshot snapshot, List<Path> files) {}

    /** Writes the files and takes the snapshot; when the one fails, the other is not done either. */
    public Issued issue(Matter matter, Set<Format> formats, Path folder, Progress progress) {
        Frozen frozen = print(matter, formats, progress);
        List<Path> files = PaperFiles.put(frozen.papers(), folder, progress);
        boolean kept = false;
        try {
            String text = matter.meeting().text();
            String name = MaterialReader.name(
                    matter.subject().title(), text.isBlank() ? Words.day(today.get()) : text);
            Snapshot snapshot = keep(matter, name, matter.meeting().meeting(), frozen);
            kept = true;
            return new Issued(snapshot, files);
        } finally {
            if (!kept) {
                files.forEach(Issuing::takeBack);
            }
        }
    }

    /** Keeps how everything stands without a paper, such as at the end of a quarter. */
    public Snapshot snapshot(Matter matter, Optional<String> name, Optional<String> meeting) {
        String when = meeting.orElseGet(() -> Words.day(today.get()));
        return keep(
                matter, name.orElseGet(() -> MaterialReader.name(matter.subject().title(), when)),
                meeting.flatMap(written -> covers.meeting(matter.committee(), written)),
                new Frozen(Optional.empty(), snapshots.heads(matter.subject().id()), List.of()));
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

    private Frozen print(Matter matter, Set<Format> formats, Progress progress) {
        UUID subject = matter.subject().id();
        List<UUID> before = snapshots.heads(subject);
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            Paper paper = matter.paper().get();
            List<UUID> after = snapshots.heads(subject);
            if (after.equals(before)) {
                return new Frozen(Optional.of(matter.kind()), before, PaperFiles.print(paper, formats, progress));
            }
            before = after;
        }
        throw new Problem(
                "The register was changed again and again while the paper was made.",
                "Wait until nobody is typing, and issue it again.");
    }

    private Snapshot keep(Matter matter, String name, Optional<UUID> meeting, Frozen frozen) {
        String called = free(name);
        return switch (ledger.apply(snapshots.take(matter.subject(), called, meeting, frozen))) {
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
