package org.scrutineer.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Attachment;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Source;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;

/** Turns the accepted answers of a form into one action. */
final class FormEdits {
    private final FormReturn read;
    private final Held held;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final Map<String, UUID> evidence = new HashMap<>();
    private final Map<UUID, Integer> cited = new HashMap<>();

    FormEdits(FormReturn read, Held held, Supplier<UUID> ids, LocalDate today) {
        this.read = read;
        this.held = held;
        this.ids = ids;
        this.today = today;
        held.evidence().forEach(item -> evidence.put(Said.plain(item.content()), item.id()));
    }

    Draft draft(Predicate<Answer> accepts, Attachment returned) {
        for (RowReport.Answered row : read.answered()) {
            Map<Question, Answer> accepted = new EnumMap<>(Question.class);
            row.answers().stream()
                    .filter(answer -> FormReturn.isWritten(answer) && accepts.test(answer))
                    .forEach(answer -> accepted.put(answer.said().question(), answer));
            if (!accepted.isEmpty()) {
                row(row, accepted);
            }
        }
        edits.add(Edit.typed(UpdateForm.KIND, read.form().id(), UpdateForm.RETURNED,
                Fields.of("returned_on", today).with("returned_sha256", returned.sha256())));
        return new Draft(
                Draft.Kind.IMPORT,
                "Take in the update form of " + Owners.name(read.form().officer()) + " for " + read.review(),
                Optional.of(String.join(" ", reasons)).filter(why -> !why.isEmpty()), edits, List.of(returned));
    }

    private void row(RowReport.Answered row, Map<Question, Answer> accepted) {
        switch (row.sent().sort()) {
            case RECOMMENDATION -> {
                update(row, accepted);
                held.recommendation(row.sent().record()).ifPresent(
                        now -> accepted.values().forEach(answer -> recommendation(now, answer)));
            }
            case ACTION -> held.action(row.sent().record()).ifPresent(
                    now -> accepted.values().forEach(answer -> action(now, answer)));
            case REQUEST -> accepted.values().forEach(answer -> request(row.sent().record(), answer));
        }
    }

    private void recommendation(Recommendation now, Answer answer) {
        switch (answer.said().question()) {
            case EVIDENCE -> evidence(now, answer);
            case RATING -> {
                because(now.label() + ", assessment " + value(answer), answer);
                edit(Recommendation.KIND, now.id(), Recommendation.ASSESSMENT, Fields.of("assessment", value(answer)),
                        Map.of("assessment", answer.said()));
            }
            case DATE -> {
                because(now.label() + ", due " + value(answer), answer);
                edit(Recommendation.KIND, now.id(), Recommendation.DUE, FormsIn.date("due", answer.said().date()),
                        Map.of("due", answer.said()));
            }
            case PROGRESS, RATING_REASON, DATE_REASON, NEXT_STEPS, DONE, DONE_DATE, DONE_NOTE, ANSWER,
                    ANSWER_DATE ->
                {
                }
        }
    }

    /** What the officer said on the day it came back stands beside what was said before. */
    private void update(RowReport.Answered row, Map<Question, Answer> accepted) {
        Map<String, Said> cells = new TreeMap<>();
        Optional.ofNullable(accepted.get(Question.PROGRESS)).ifPresent(a -> cells.put("content", a.said()));
        Optional.ofNullable(accepted.get(Question.NEXT_STEPS)).ifPresent(a -> cells.put("next_steps", a.said()));
        Optional<Answer> rating = row.answers().stream()
                .filter(answer -> answer.said().question() == Question.RATING)
                .filter(answer -> answer instanceof Answer.Same || accepted.containsValue(answer))
                .findFirst();
        boolean proposed = accepted.containsKey(Question.RATING);
        if (cells.isEmpty() && !proposed) {
            return;
        }
        rating.ifPresent(answer -> cells.put("proposed", answer.said()));
        String content = Optional.ofNullable(cells.get("content")).map(Said::text)
                .or(() -> rating.filter(answer -> proposed).map(Answer::reason).filter(words -> !words.isEmpty()))
                .orElse(null);
        progress(row.sent().record(), content,
                Optional.ofNullable(cells.get("next_steps")).map(Said::text).orElse(null),
                rating.map(FormEdits::value).orElse(null), cells);
    }

    private void progress(
            UUID recommendation, String content, String nextSteps, String proposed, Map<String, Said> cells) {
        UUID id = ids.get();
        edit(ProgressUpdate.KIND, id, ProgressUpdate.PLACE, Fields.of("recommendation_id", recommendation), Map.of());
        edit(ProgressUpdate.KIND, id, ProgressUpdate.UPDATE,
                FormsIn.date("reported", FuzzyDate.on(today))
                        .with("reported_by", read.form().officer())
                        .with("content", content)
                        .with("next_steps", nextSteps)
                        .with("proposed", proposed),
                cells);
    }

    /** Evidence that several rows give in the same words is one item, cited by each. */
    private void evidence(Recommendation now, Answer answer) {
        UUID item = evidence.computeIfAbsent(Said.plain(answer.said().text()), missing -> {
            UUID id = ids.get();
            edit(Evidence.KIND, id, "place", Fields.of("review_id", now.review()), Map.of());
            edit(Evidence.KIND, id, Evidence.CONTENT, Fields.of("content", answer.said().text()),
                    Map.of("content", answer.said()));
            return id;
        });
        int place = cited.merge(now.id(), now.evidence().size() + 1, (before, none) -> before + 1);
        edit(Recommendation.CITATION, ids.get(), "link",
                Fields.of("recommendation_id", now.id()).with("evidence_id", item).with("ordinal", place),
                Map.of("evidence_id", answer.said()));
    }

    private void action(Action now, Answer answer) {
        switch (answer.said().question()) {
            case DONE -> {
                FuzzyDate on = answer.day().map(Said::date).orElseGet(() -> FuzzyDate.on(today));
                String why = answer.reason().isEmpty() ? "Reported as done in the update form" : answer.reason();
                edit(Action.KIND, now.id(), Action.STATE, state(why, on), Map.of("state", answer.said()));
            }
            case DONE_DATE -> {
                because("Action “" + SentRow.shortly(now.wording()) + "”, due " + value(answer), answer);
                edit(Action.KIND, now.id(), Action.DUE, FormsIn.date("due", answer.said().date()),
                        Map.of("due", answer.said()));
            }
            case DONE_NOTE -> progress(now.recommendation(),
                    "On the action “" + SentRow.shortly(now.wording()) + "”: " + answer.said().text(), null, null,
                    Map.of("content", answer.said()));
            case PROGRESS, EVIDENCE, RATING, RATING_REASON, DATE, DATE_REASON, NEXT_STEPS, ANSWER, ANSWER_DATE -> {
            }
        }
    }

    private static Fields state(String why, FuzzyDate on) {
        return Fields.of("state", State.Kind.CLOSED.plain())
                .with("state_reason", why)
                .with("state_since", on.text())
                .with("state_from", on.from())
                .with("state_until", on.until());
    }

    private void request(UUID request, Answer answer) {
        FuzzyDate on = answer.day().map(Said::date).orElseGet(() -> FuzzyDate.on(today));
        edit(InformationRequest.KIND, request, InformationRequest.CLOSURE,
                FormsIn.date("closed", on).with("closing_note", answer.said().text()),
                Map.of("closing_note", answer.said()));
    }

    private void because(String what, Answer answer) {
        if (!answer.reason().isEmpty()) {
            reasons.add(what + ": " + answer.reason() + (answer.reason().matches("(?s).*[.!?]") ? "" : "."));
        }
    }

    private static String value(Answer answer) {
        return switch (answer) {
            case Answer.Taken taken -> taken.value();
            case Answer.Choice choice -> choice.value();
            case Answer.Same same -> same.value();
            case Answer.Named named -> named.said().text();
        };
    }

    private void edit(RecordKind kind, UUID record, String group, Fields after, Map<String, Said> cells) {
        TreeMap<String, String> addresses = new TreeMap<>();
        cells.forEach((column, said) -> addresses.put(column, said.place().address()));
        Optional<Source> source = cells.values().stream().findFirst().map(said -> new Source(
                read.workbook().name(), read.workbook().sha256(), said.place().sheet(), addresses));
        edits.add(new Edit(kind, record, group, after, source));
    }
}
