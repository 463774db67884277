package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.workspace.tables.DefaultSchema;

/** An office with one record of every kind, in each of whose texts sings a bird of its own. */
final class Canaries implements AutoCloseable {
    private static final String QUESTIONS = """
            {"name":"Set","scheme":"PAMMS","domains":[{"key":"D","name":"Days","standards":[
            {"key":"D1","name":"Mornings","about":"","questions":["Is there tea?"]},
            {"key":"D2","name":"Evenings","about":"","questions":["Is there cake?"]}]}]}""";
    /** What the register takes in columns that hold no text. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("rating_scheme.name", "Steps"),
            Map.entry("rating_scheme.levels", "[{\"code\":\"1\",\"word\":\"Done\",\"rag\":\"green\",\"aliases\":[]}]"),
            Map.entry("rating_rule.rule", "overdue"),
            Map.entry("minute_item.sort", "question"),
            Map.entry("provider_event.kind", "joined"),
            Map.entry("observation.state", "nil"),
            Map.entry("recommendation.ref", "4"),
            Map.entry("recommendation.assessment", "Done"),
            Map.entry("provider_rating.scheme", "Steps"),
            Map.entry("question_set.name", "Set"),
            Map.entry("question_set.content", QUESTIONS),
            Map.entry("visit.kind", "planned"),
            Map.entry("visit.state", "finished"),
            Map.entry("visit_answer.question", "D1.1"),
            Map.entry("visit_answer.score", "Good"),
            Map.entry("agreed_score.topic", "D1"),
            Map.entry("agreed_score.score", "Good"),
            Map.entry("standard_not_applicable.standard", "D2"),
            Map.entry("visit_quotation.standard", "D1"),
            Map.entry("photograph.standard", "D1"),
            Map.entry("visit_finding.standard", "D1"),
            Map.entry("visit_finding.kind", "strength"),
            Map.entry("requirement.state", "open"),
            Map.entry("stated_figure.confidence", "counted"),
            Map.entry("provider.framework", "Framework 2024"),
            Map.entry("service.framework", "Framework 2024"),
            Map.entry("paper_text.kind", "progress"),
            Map.entry("paper_text.section", "background"),
            Map.entry("activity.rating", "Done"));
    /** Texts that have no record behind them in the schema, but belong to the review. */
    private static final Set<String> OF_THE_REVIEW = Set.of(
            "background_paper.subject_id", "agenda_item.subject_id", "snapshot.subject_id", "paper_text.subject_id");

    final Office office = new Office();
    private final Map<RecordKind, UUID> records = new LinkedHashMap<>();
    private final List<Bird> birds = new ArrayList<>();

    /** @param text that it sings in: a column's whole content */
    record Bird(RecordKind kind, UUID record, String group, String column, String song, String text) {}

    Canaries() {
        Wiring.KINDS.stream().filter(kind -> kind != AccessMark.KIND).forEach(
                kind -> records.put(kind, office.wiring().ledger().newId()));
        records.forEach((kind, record) -> {
            List<Edit> edits = new ArrayList<>();
            kind.groups().forEach((group, columns) -> {
                if (!group.equals(RecordKind.LIFE)) {
                    Fields fields = Fields.EMPTY;
                    for (String column : columns) {
                        fields = fields.with(column, value(kind, record, group, column));
                    }
                    edits.add(Edit.typed(kind, record, group, fields));
                }
            });
            String song = kind.texts().isEmpty() ? "nothing" : birds.getLast().song();
            office.wiring().ledger().apply(new Draft(
                    Draft.Kind.IMPORT, "Record of " + song, Optional.of("Because of " + song), edits, List.of()));
        });
    }

    List<Bird> birds() {
        return List.copyOf(birds);
    }

    UUID record(RecordKind kind) {
        return records.get(kind);
    }

    /** Marks every text there is. */
    void mark(Level level) {
        birds.stream().map(bird -> new AccessMark(
                bird.record(), bird.kind().name(), bird.group(), level,
                level == Level.EXEMPT ? Optional.of(new Exemption("12A", "3")) : Optional.empty(), "Because"))
                .distinct()
                .forEach(mark -> office.wiring().ledger().apply(AccessEdits.mark(mark, "A text")));
        // Many a minute went by, and papers name the day.
        office.turnTo("2026-11-22T09:00:00Z");
    }

    static Table<?> table(RecordKind kind) {
        return DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table());
    }

    private Object value(RecordKind kind, UUID record, String group, String column) {
        Field<?> field = table(kind).field(column);
        String place = kind.table() + "." + column;
        if (kind.form(column).isPresent()) {
            return sing(kind, record, group, column);
        }
        return switch (field.getType().getSimpleName()) {
            case "UUID" -> place.equals("visit.question_set_id")
                    ? records.get(org.scrutineer.visits.QuestionSet.KIND)
                    : OF_THE_REVIEW.contains(place)
                            ? records.get(org.scrutineer.recommendations.Review.KIND)
                            : referred(kind, field).orElse(null);
            case "LocalDate" -> "2026-10-01";
            case "Integer" -> "1";
            default -> CODES.get(place);
        };
    }

    private Optional<UUID> referred(RecordKind kind, Field<?> field) {
        for (ForeignKey<?, ?> key : table(kind).getReferences()) {
            String to = key.getKey().getTable().getName();
            if (key.getFields().contains(field) && !to.equals(kind.table())) {
                return records.entrySet().stream().filter(entry -> entry.getKey().table().equals(to))
                        .map(Map.Entry::getValue).findFirst();
            }
        }
        return Optional.empty();
    }

    private String sing(RecordKind kind, UUID record, String group, String column) {
        String song = "canary" + (char) ('a' + birds.size() / 26) + (char) ('a' + birds.size() % 26) + "tweets";
        String text = switch (kind.form(column).orElseThrow()) {
            case PROSE -> "First " + song + " in the " + column.replace('_', ' ') + ".\n• One " + song
                    + " on a perch\n“Quoted " + song + " as it stood”\nLast " + song + ".";
            case NAME, WORDS -> "Mrs " + song;
            case DATA -> "https://example.org/" + song;
        };
        birds.add(new Bird(kind, record, group, column, song, text));
        return text;
    }

    @Override
    public void close() {
        office.close();
    }
}
