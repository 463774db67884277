package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.intake.Comparison;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.intake.Proposal;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.TextDocument;

/** Takes the notes of events in: shows what was understood, and writes all of it as one set that one undo takes back. */
public final class NotesDesk {
    private final VoicesStore store;
    private final Ledger ledger;

    public NotesDesk(VoicesStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    VoicesStore store() {
        return store;
    }

    /**
     * Understands notes and compares them with the store. Nothing is written.
     *
     * @param event title of the event that they are of; otherwise the notes' own
     * @throws Problem when they have no questions or themes, or nobody says what event they are of
     */
    NotesPreview preview(TextDocument document, Optional<String> event) {
        EngagementNotes notes = NotesReader.read(document);
        String title = event.map(String::strip).filter(text -> !text.isEmpty()).orElse(notes.title());
        if (title.isBlank()) {
            throw new Problem(
                    document.name() + " does not say what event it is of.",
                    "Give the event's title, with --event TITLE on the command line. Nothing was imported.");
        }
        UUID id = store.events().stream()
                .filter(known -> known.title().equalsIgnoreCase(title))
                .map(EngagementEvent::id)
                .findFirst()
                .orElseGet(() -> NotesProposals.event(title));
        Optional<Voices> voices = store.voices(id);
        List<Proposal> proposals = NotesProposals.of(document, notes, title, id, voices);
        return new NotesPreview(
                document, notes, voices.map(known -> known.event().title()).orElse(title), voices.isEmpty(),
                Comparison.compare(proposals, held(proposals)), ledger.holds(document.sha256()));
    }

    /** Takes notes in, whole or not at all; what people have changed here since stays as it is here. */
    Outcome take(NotesPreview preview) {
        return ledger.apply(draft(preview));
    }

    static Draft draft(NotesPreview preview) {
        List<Edit> edits = new ArrayList<>();
        preview.comparisons().forEach(comparison -> edits.addAll(edits(comparison, preview.isNewEvent())));
        TextDocument document = preview.document();
        return new Draft(
                Draft.Kind.IMPORT, "Take in " + document.name() + " for " + preview.title(), Optional.empty(), edits,
                List.of(new Attachment(document.sha256(), document.name(), document.content())));
    }

    /** Of an event that an undo took out all comes back; of one that is there, what a person took out stays out. */
    private static List<Edit> edits(Comparison comparison, boolean comesBack) {
        if (comparison.standing() != Standing.DELETED || !comesBack) {
            return comparison.edits(clash -> false);
        }
        List<Edit> edits = new ArrayList<>();
        RecordKind kind = comparison.proposal().kind();
        UUID id = comparison.proposal().id();
        edits.add(Edit.typed(kind, id, RecordKind.LIFE, Fields.of("deleted", false)));
        comparison.proposal().parts().forEach(part -> edits.add(
                new Edit(kind, id, part.group(), part.values(), Optional.of(part.source()))));
        return edits;
    }

    private Map<UUID, Proposal.Held> held(List<Proposal> proposals) {
        List<UUID> records = proposals.stream().map(Proposal::id).toList();
        Map<UUID, Map<String, Fields>> current = ledger.current(records);
        Map<UUID, Map<String, Fields>> imported = ledger.lastImported(records);
        Map<UUID, Proposal.Held> held = new HashMap<>();
        records.forEach(id -> held.put(id, new Proposal.Held(
                current.getOrDefault(id, Map.of()), imported.getOrDefault(id, Map.of()))));
        return held;
    }
}
