package org.scrutineer.voices;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Source;
import org.scrutineer.workbooks.TextDocument;

/**
 * What some notes come to as records. Their ids come from what they say, so that the same notes taken in twice, or at
 * two desks, are the same records, and the notes of several tables of one event come together under its questions.
 */
final class NotesProposals {
    private final TextDocument document;
    private final UUID event;
    private final Optional<Voices> held;
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<UUID, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private int questions;
    private int themes;
    private int comments;

    private NotesProposals(TextDocument document, UUID event, Optional<Voices> held) {
        this.document = document;
        this.event = event;
        this.held = held;
        held.ifPresent(voices -> {
            voices.questions().forEach(each -> ordinals.put(each.id(), each.ordinal()));
            voices.themes().forEach(each -> ordinals.put(each.id(), each.ordinal()));
            voices.comments().forEach(each -> ordinals.put(each.id(), each.ordinal()));
        });
    }

    /**
     * @param event its id, as {@link #event} gives it for a new one
     * @param held what the store has of it
     */
    static List<Proposal> of(
            TextDocument document, EngagementNotes notes, String title, UUID event, Optional<Voices> held) {
        NotesProposals made = new NotesProposals(document, event, held);
        made.event(notes, title);
        made.begin(notes);
        notes.questions().forEach(made::question);
        return made.proposals;
    }

    static UUID event(String title) {
        return id("engagement event/" + plain(title));
    }

    private void event(EngagementNotes notes, String title) {
        List<Part> parts = new ArrayList<>();
        if (held.isEmpty()) {
            parts.add(part(EngagementEvent.TITLE, Fields.of("title", title), 1));
        }
        if (!notes.held().isEmpty()) {
            parts.add(part(EngagementEvent.HELD, EngagementEvent.HELD_COLUMNS.with(
                    Fields.EMPTY, FuzzyDate.parse(notes.held())), 1));
        }
        if (!notes.place().isEmpty()) {
            parts.add(part(EngagementEvent.PLACE, Fields.of("place", notes.place()), 1));
        }
        proposals.add(new Proposal(EngagementEvent.KIND, event, title, parts));
    }

    /** What is new comes after what is there already; what is there keeps its place. */
    private void begin(EngagementNotes notes) {
        held.ifPresent(voices -> {
            boolean more = notes.questions().stream().noneMatch(asked -> ordinals.containsKey(questionId(asked)));
            questions = more ? voices.questions().stream().mapToInt(Question::ordinal).max().orElse(0) : 0;
            boolean otherNotes = voices.comments().stream().noneMatch(comment -> isFirst(notes, comment));
            themes = more || otherNotes ? voices.themes().stream().mapToInt(Theme::ordinal).max().orElse(0) : 0;
            comments = otherNotes ? voices.comments().stream().mapToInt(Comment::ordinal).max().orElse(0) : 0;
        });
    }

    private static boolean isFirst(EngagementNotes notes, Comment comment) {
        return notes.comments().findFirst().filter(said -> said.text().equals(comment.content())).isPresent();
    }

    private void question(EngagementNotes.Asked asked) {
        Optional<UUID> question = asked.isNone() ? Optional.empty() : Optional.of(questionId(asked));
        question.ifPresent(id -> propose(Question.KIND, id, "Question " + asked.number(), List.of(
                part(Question.PLACE, Fields.of("event_id", event).with("ordinal", ordinal(id, ++questions))
                        .with("number", asked.number()), asked.line()),
                part(Question.WORDING, Fields.of("wording", asked.wording()), asked.line()))));
        asked.uncoded().forEach(said -> comment(said, question, Optional.empty()));
        for (EngagementNotes.Coded theme : asked.themes()) {
            UUID id = id(question.orElse(event) + "/theme/" + plain(theme.name()));
            propose(Theme.KIND, id, "Theme " + theme.number(), List.of(
                    part(Theme.PLACE, Fields.of("event_id", event).with("question_id", question.orElse(null))
                            .with("ordinal", ordinal(id, ++themes)).with("number", theme.number()), theme.line()),
                    part(Theme.NAME, Fields.of("name", theme.name()), theme.line())));
            theme.comments().forEach(said -> comment(said, question, Optional.of(id)));
        }
    }

    private void comment(EngagementNotes.Said said, Optional<UUID> question, Optional<UUID> theme) {
        String key = theme.or(() -> question).orElse(event) + "/comment/" + plain(said.text());
        UUID id = id(key + "#" + times.merge(key, 1, Integer::sum));
        List<Part> parts = new ArrayList<>(List.of(
                part(Comment.ORIGIN, Fields.of("event_id", event).with("question_id", question.orElse(null))
                        .with("original_theme_id", theme.orElse(null)).with("ordinal", ordinal(id, ++comments)),
                        said.line()),
                part(Comment.CODING, Fields.of("theme_id", theme.orElse(null)), said.line()),
                part(Comment.CONTENT, Fields.of("content", said.text()).with("quoted", said.quoted()), said.line())));
        if (!said.saidBy().isEmpty()) {
            parts.add(part(Comment.SAID_BY, Fields.of("said_by_role", said.saidBy()), said.line()));
        }
        propose(Comment.KIND, id, "Comment on line " + said.line(), parts);
    }

    private void propose(RecordKind kind, UUID id, String label, List<Part> parts) {
        proposals.add(new Proposal(kind, id, label, parts));
    }

    private int ordinal(UUID id, int next) {
        return ordinals.getOrDefault(id, next);
    }

    private UUID questionId(EngagementNotes.Asked asked) {
        return id(event + "/question/" + plain(asked.wording()));
    }

    private Part part(String group, Fields values, int line) {
        SortedMap<String, String> cells = new TreeMap<>();
        values.values().keySet().stream().filter(column -> !column.endsWith("_id"))
                .forEach(column -> cells.put(column, "line " + line));
        return new Part(group, values, new Source(document.name(), document.sha256(), "", cells));
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
