package org.scrutineer.snapshots;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.services.ServiceStore;
import org.scrutineer.ui.Problem;
import org.scrutineer.voices.VoicesStore;

/** Finds snapshots by their names, with who took them and for which meeting, and compares what is named. */
public final class SnapshotListing {
    /** What a person gives in place of a snapshot for how everything stands. */
    private static final String NOW = "now";

    private final Snapshots snapshots;
    private final Stores stores;
    private final Ledger ledger;

    /** The stores that say what snapshots are of. */
    public record Stores(SnapshotStore snapshots, RegisterStore register, ProgrammeStore programmes,
            ServiceStore services, VoicesStore voices, MeetingStore meetings) {}

    public SnapshotListing(Snapshots snapshots, Stores stores, Ledger ledger) {
        this.snapshots = snapshots;
        this.stores = stores;
        this.ledger = ledger;
    }

    /**
     * @param title of the review or programme
     * @param meeting as written, or empty
     * @param by who took it
     */
    public record Listed(Snapshot snapshot, String title, String meeting, String by, Instant at) {}

    /** The snapshots of one review or programme or of all, the newest first. */
    public List<Listed> list(Optional<UUID> subject) {
        List<Snapshot> some = subject.map(snapshots::of).orElseGet(snapshots::all);
        Map<UUID, HistoryEntry> taken = new HashMap<>();
        // Newest first: what is put last is the taking itself.
        ledger.history(some.stream().map(Snapshot::id).toList()).forEach(entry -> taken.put(entry.record(), entry));
        Map<UUID, String> titles = new HashMap<>();
        subjects().forEach(one -> titles.put(one.id(), one.title()));
        stores.voices().events().forEach(event -> titles.put(event.id(), event.title()));
        return some.stream()
                .map(snapshot -> new Listed(
                        snapshot,
                        title(titles, snapshot),
                        snapshot.meeting().flatMap(stores.meetings()::meeting).map(Meeting::held)
                                .map(FuzzyDate::text).orElse(""),
                        taken.get(snapshot.id()).set().author().actor(),
                        taken.get(snapshot.id()).set().at()))
                .toList();
    }

    private static String title(Map<UUID, String> titles, Snapshot snapshot) {
        return PeriodSubject.titleOf(snapshot.subject()).orElseGet(() -> titles.getOrDefault(snapshot.subject(), ""));
    }

    /** The one snapshot with a name or a part of it. */
    public Snapshot named(String name) {
        return Titled.find(
                snapshots.all(), Snapshot::name, name, "snapshot", "Issue a paper or take a snapshot first.");
    }

    /** The one review or programme with a title or a part of it. */
    public Subject subject(String title) {
        return Titled.find(
                subjects().toList(), Subject::title, title, "review, programme or service",
                "Take in a workbook first.");
    }

    public Subject subject(Snapshot snapshot) {
        if (PeriodSubject.titleOf(snapshot.subject()).isPresent()) {
            throw new Problem(
                    "“" + snapshot.name() + "” is about a period, and periods are not compared here.",
                    "Print it again, or look at the paper of the next period: it says what has changed since.");
        }
        if (stores.voices().events().stream().anyMatch(event -> event.id().equals(snapshot.subject()))) {
            throw new Problem(
                    "“" + snapshot.name() + "” is about an engagement event, and events are not compared here.",
                    "Print it again, and lay it beside the event as it is now.");
        }
        return subjects().filter(one -> one.id().equals(snapshot.subject())).findFirst()
                .orElseThrow(() -> new Problem(
                        "What “" + snapshot.name() + "” is a snapshot of is no longer in the register.",
                        "Undo what took it out, or print the snapshot’s paper again."));
    }

    private Stream<Subject> subjects() {
        return Stream.of(
                stores.register().reviews().stream()
                        .map(review -> new Subject(review.id(), review.title(), review.scheme())),
                stores.programmes().programmes().stream()
                        .map(programme -> new Subject(programme.id(), programme.title(), programme.scheme())),
                stores.services().services().stream()
                        .map(service -> new Subject(service.id(), service.title(), Optional.empty())))
                .flatMap(some -> some);
    }

    /** @param to a snapshot's name, or "now" */
    public Comparison compare(String from, String to) {
        boolean now = to.strip().toLowerCase(Locale.UK).equals(NOW);
        return compare(named(from), now ? Optional.empty() : Optional.of(named(to)));
    }

    /** @param to nothing for how everything stands now */
    public Comparison compare(Snapshot from, Optional<Snapshot> to) {
        Subject subject = subject(from);
        if (to.isEmpty()) {
            return snapshots.sinceThen(from, subject);
        }
        if (!to.get().subject().equals(from.subject())) {
            throw new Problem(
                    "“" + from.name() + "” and “" + to.get().name() + "” are of different things.",
                    "Name two snapshots of one review or programme, or one snapshot and “now”.");
        }
        return snapshots.compare(from, to.get(), subject);
    }

    /**
     * Who changed what, newest first.
     *
     * @param title of one review or programme, or nothing for all
     * @param since a snapshot's name or a date, or nothing for all time
     */
    public List<HistoryEntry> changes(Optional<String> title, Optional<String> since) {
        List<UUID> records = title.map(wanted -> Stream.of(subject(wanted))).orElseGet(this::subjects)
                .map(one -> stores.snapshots().records(one.id()))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        Instant after = since.map(this::moment).orElse(Instant.MIN);
        return ledger.history(records).stream().filter(entry -> entry.set().at().isAfter(after)).toList();
    }

    private Instant moment(String since) {
        FuzzyDate date = FuzzyDate.parse(since);
        if (date.known()) {
            return date.from().atStartOfDay(ZoneId.systemDefault()).toInstant().minusNanos(1);
        }
        Snapshot snapshot = named(since);
        return list(Optional.of(snapshot.subject())).stream()
                .filter(listed -> listed.snapshot().equals(snapshot))
                .map(Listed::at)
                .findFirst()
                .orElseThrow();
    }

    /** What each record is called, where it has a name of its own: "Recommendation 4". */
    public Map<UUID, String> labels() {
        Map<UUID, String> labels = new HashMap<>();
        stores.register().reviews().forEach(review -> {
            labels.put(review.id(), review.title());
            stores.register().recommendations(review.id()).forEach(one -> {
                labels.put(one.id(), one.label());
                one.evidence().forEach(item -> labels.merge(
                        item, "Evidence of " + one.label(), (first, other) -> first + ", " + one.ref()));
            });
        });
        stores.programmes().programmes().forEach(programme -> {
            labels.put(programme.id(), programme.title());
            stores.programmes().workstreams(programme.id()).stream()
                    .flatMap(workstream -> workstream.activities().stream()
                            .map(activity -> Map.entry(activity.id(), activity.name().isEmpty()
                                    ? workstream.name()
                                    : activity.name())))
                    .forEach(entry -> labels.put(entry.getKey(), entry.getValue()));
        });
        stores.services().services().forEach(service -> {
            labels.put(service.id(), service.title());
            stores.services().figures(service.id()).forEach(figure -> labels.put(figure.id(), figure.words()));
        });
        return labels;
    }
}
