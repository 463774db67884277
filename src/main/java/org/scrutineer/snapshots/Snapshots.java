package org.scrutineer.snapshots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.snapshots.Snapshot.PaperFile;
import org.scrutineer.ui.Problem;

/** Takes snapshots, gives back what they keep, and says what has changed since. */
public final class Snapshots {
    private static final String HEADS = "heads.json";

    private final SnapshotStore store;
    private final RatingSchemeStore schemes;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public Snapshots(SnapshotStore store, RatingSchemeStore schemes, Ledger ledger, Supplier<LocalDate> today) {
        this.store = store;
        this.schemes = schemes;
        this.ledger = ledger;
        this.today = today;
    }

    /**
     * What a snapshot is taken of.
     *
     * @param subject the review or programme
     * @param scheme the rating scheme that it uses
     */
    public record Subject(UUID id, String title, Optional<UUID> scheme) {}

    /** @param heads that were read before the papers were composed, so that both are of the same moment */
    public Draft take(Subject subject, String name, Optional<UUID> meeting, Frozen frozen) {
        UUID id = ledger.newId();
        Attachment heads = attachment(HEADS, Lists.ofHeads(frozen.heads()));
        List<PaperFile> papers = frozen.papers().stream()
                .map(paper -> new PaperFile(paper.name(), paper.sha256()))
                .toList();
        Fields fields = Fields.of("subject_id", subject.id())
                .with("meeting_id", meeting.orElse(null))
                .with("issued_on", today.get())
                .with("heads_sha256", heads.sha256())
                .with("papers", Lists.ofPapers(papers));
        List<Attachment> kept = new ArrayList<>(frozen.papers());
        kept.add(heads);
        String title = (papers.isEmpty() ? "Snapshot “" : "Issue of “") + name + "”";
        return new Draft(
                Draft.Kind.EDIT, title, Optional.empty(),
                List.of(Edit.typed(Snapshot.KIND, id, "name", Fields.of("name", name)),
                        Edit.typed(Snapshot.KIND, id, "paper", fields),
                        Edit.typed(Snapshot.KIND, id, "kind of paper", Fields.of("kind", frozen.kind().orElse(null)))),
                kept);
    }

    /**
     * What a snapshot keeps.
     *
     * @param kind the word of the kind of paper; nothing where nothing was issued
     * @param papers none where nothing was issued, such as at the end of a quarter
     */
    public record Frozen(Optional<String> kind, List<UUID> heads, List<Attachment> papers) {
        public Frozen {
            heads = List.copyOf(heads);
            papers = List.copyOf(papers);
        }
    }

    /** The changes that hold now for everything that a paper of the subject is made of. */
    public List<UUID> heads(UUID subject) {
        return ledger.holding(store.records(subject));
    }

    public static Attachment attachment(String name, byte[] content) {
        return new Attachment(Attachment.digest(content), name, content);
    }

    /** All snapshots, the newest first. */
    public List<Snapshot> all() {
        return store.snapshots();
    }

    /** Those of one review or programme, the newest first. */
    public List<Snapshot> of(UUID subject) {
        return store.snapshots(subject);
    }

    /** The newest one with papers: what members saw last. */
    public Optional<Snapshot> lastIssued(UUID subject) {
        return of(subject).stream().filter(snapshot -> !snapshot.papers().isEmpty()).findFirst();
    }

    /** The files of a snapshot, byte for byte as they were issued. */
    public List<Attachment> papers(Snapshot snapshot) {
        return snapshot.papers().stream()
                .map(paper -> new Attachment(paper.sha256(), paper.name(), kept(paper.sha256()).content()))
                .toList();
    }

    private Attachment kept(String sha256) {
        return ledger.attachment(sha256).orElseThrow(() -> new Problem(
                "A file of this snapshot is missing from the workspace.",
                "Open the newest backup of the workspace and look there."));
    }

    public Comparison compare(Snapshot from, Snapshot to, Subject subject) {
        return compare(from.name(), at(from), to.name(), at(to), subject);
    }

    public Comparison sinceThen(Snapshot from, Subject subject) {
        return compare(from.name(), at(from), "now", now(subject.id()), subject);
    }

    /** @param name what the moment is called: "1 September 2026" */
    public Comparison sinceThen(Instant moment, String name, Subject subject) {
        AsOf then = new AsOf(ledger.valuesAt(store.records(subject.id()), moment));
        return compare(name, then, "now", now(subject.id()), subject);
    }

    public Known known(Snapshot snapshot) {
        return new Known(at(snapshot));
    }

    private AsOf at(Snapshot snapshot) {
        return new AsOf(ledger.valuesAt(Lists.heads(kept(snapshot.heads()).content())));
    }

    private AsOf now(UUID subject) {
        return new AsOf(ledger.valuesAt(heads(subject)));
    }

    private Comparison compare(String from, AsOf before, String to, AsOf after, Subject subject) {
        RatingScheme scheme = schemes.scheme(subject.scheme());
        Both both = new Both(before, after, scheme);
        ReviewDifferences review = new ReviewDifferences(both);
        ProgrammeDifferences programme = new ProgrammeDifferences(both);
        List<Item> recommendations = review.items();
        List<Item> activities = programme.activities();
        List<Difference> differences = Stream.of(
                recommendations.stream().flatMap(item -> review.of(item).stream()),
                activities.stream().flatMap(item -> programme.ofActivity(item).stream()),
                programme.milestones().stream().flatMap(item -> programme.ofMilestone(item).stream()))
                .flatMap(some -> some)
                .toList();
        List<Comparison.Travel> travel = Stream.concat(
                recommendations.stream()
                        .filter(item -> after.holds(item.record()) && !review.hadEnded(item))
                        .map(item -> both.travel(item, "assessment")),
                activities.stream().filter(item -> after.holds(item.record()))
                        .map(item -> both.travel(item, "rating")))
                .toList();
        return new Comparison(from, to, scheme, differences, travel);
    }
}
