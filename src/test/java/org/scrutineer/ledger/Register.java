package org.scrutineer.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.scrutineer.workspace.Workspace;

/** A ledger with a few kinds of record, as features would declare them, and a clock that goes a minute at each look. */
final class Register {
    static final RecordKind REVIEW = RecordKind.of("review", "title: title", "officer: link_officer",
            "origin: follows_id");
    static final RecordKind RECOMMENDATION = RecordKind.of(
            "recommendation", "place: review_id ref ordinal", "wording: wording", "owner: owner",
            "due: due due_from due_until", "assessment: assessment", "successor: superseded_by_id");
    static final RecordKind EVIDENCE = RecordKind.of("evidence", "content: review_id content");
    static final RecordKind CITATION = RecordKind.of("citation", "place: recommendation_id evidence_id ordinal");
    static final List<RecordKind> KINDS = List.of(RECOMMENDATION, EVIDENCE, CITATION, REVIEW);

    final Workspace workspace;
    final Ledger ledger;
    private final AtomicReference<Author> author = new AtomicReference<>(new Author("A. Brown", "LAPTOP7"));
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));

    Register(Workspace workspace) {
        this.workspace = workspace;
        InstantSource clock = () -> now.updateAndGet(before -> before.plusSeconds(60));
        this.ledger = new Ledger(workspace, KINDS, author::get, clock);
    }

    /** The same workspace once more, as a backup of it would be. */
    Register copy() {
        List<String> script = workspace.read(store -> store.fetch("script").getValues(0, String.class));
        Workspace other = Workspace.inMemory();
        other.write(store -> {
            store.execute("drop all objects");
            script.stream().filter(line -> !line.startsWith("CREATE USER")).forEach(store::execute);
            return null;
        });
        Register copy = new Register(other);
        copy.author.set(author.get());
        copy.now.set(now.get());
        return copy;
    }

    void clockIsAheadBy(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    void becomes(String actor, String device) {
        author.set(new Author(actor, device));
    }

    static Edit title(UUID review, String title) {
        return Edit.typed(REVIEW, review, "title", Fields.of("title", title));
    }

    static Edit place(UUID recommendation, UUID review, String ref) {
        return Edit.typed(RECOMMENDATION, recommendation, "place",
                Fields.of("review_id", review).with("ref", ref).with("ordinal", 1));
    }

    static Edit wording(UUID recommendation, String wording) {
        return Edit.typed(RECOMMENDATION, recommendation, "wording", Fields.of("wording", wording));
    }

    static Edit assessment(UUID recommendation, String assessment) {
        return Edit.typed(RECOMMENDATION, recommendation, "assessment", Fields.of("assessment", assessment));
    }

    static Edit successor(UUID recommendation, UUID by) {
        return Edit.typed(RECOMMENDATION, recommendation, "successor", Fields.of("superseded_by_id", by));
    }

    static Edit content(UUID evidence, UUID review, String content) {
        return Edit.typed(EVIDENCE, evidence, "content", Fields.of("review_id", review).with("content", content));
    }

    UUID edit(Edit... edits) {
        return set(ledger.apply(Draft.edit("An edit", Optional.empty(), edits)));
    }

    UUID decide(Edit... edits) {
        return set(ledger.apply(new Draft(
                Draft.Kind.DECISION, "Decided", Optional.empty(), List.of(edits), List.of())));
    }

    UUID bring(Edit... edits) {
        return set(ledger.apply(new Draft(
                Draft.Kind.IMPORT, "Taken in from tracker.xlsx", Optional.of("tracker.xlsx"), List.of(edits),
                List.of())));
    }

    static UUID set(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> saved.set();
            case Outcome.NothingChanged nothing -> throw new AssertionError("Nothing was changed");
        };
    }
}
