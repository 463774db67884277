package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;

/** Says what each row of a returned form comes to. */
final class RowReader {
    private final Held held;
    private final FormSheets sheets;
    private final Map<CellPlace, String> corrections;
    private final Earlier earlier;

    /** What the form said when it came back before: key to question to words. */
    record Earlier(Map<String, Map<Question, String>> rows) {
        static final Earlier NOTHING = new Earlier(Map.of());

        static Earlier of(List<Pairing> pairings) {
            Map<String, Map<Question, String>> rows = new java.util.HashMap<>();
            for (Pairing pairing : pairings) {
                switch (pairing) {
                    case Pairing.ByKey byKey -> rows.put(byKey.sent().key(), words(byKey.row()));
                    case Pairing.ByWords byWords -> rows.put(byWords.sent().key(), words(byWords.row()));
                    case Pairing.Missing missing -> {
                    }
                    case Pairing.Stray stray -> {
                    }
                }
            }
            return new Earlier(rows);
        }

        private static Map<Question, String> words(ReturnedRow row) {
            Map<Question, String> words = new EnumMap<>(Question.class);
            row.answers().forEach((question, said) -> words.put(question, said.text()));
            return words;
        }
    }

    /** @param corrections what a person wrote in a cell's place */
    RowReader(Held held, FormSheets sheets, Map<CellPlace, String> corrections, Earlier earlier) {
        this.held = held;
        this.sheets = sheets;
        this.corrections = corrections;
        this.earlier = earlier;
    }

    RowReport read(Pairing pairing) {
        return switch (pairing) {
            case Pairing.ByKey byKey -> row(byKey.sent(), byKey.row(), Optional.empty());
            case Pairing.ByWords byWords -> row(byWords.sent(), byWords.row(), Optional.of(byWords.why()));
            case Pairing.Missing missing -> new RowReport.Missing(missing.sent());
            case Pairing.Stray stray -> stray(stray);
        };
    }

    private static RowReport stray(Pairing.Stray stray) {
        ReturnedRow row = stray.row();
        return new RowReport.Stray(
                String.join(" · ", row.words().values()),
                "Row " + row.number() + " of " + row.sheet() + ": " + stray.why(),
                List.copyOf(row.words().keySet()));
    }

    private RowReport row(SentRow sent, ReturnedRow row, Optional<String> doubt) {
        Map<Question, Said> said = new EnumMap<>(Question.class);
        Map<Question, CellPlace> places = new EnumMap<>(Question.class);
        for (Question question : sent.sort().questions()) {
            CellPlace place = Optional.ofNullable(row.answers().get(question)).map(Said::place)
                    .orElseGet(() -> new CellPlace(row.sheet(), row.address(sheets.column(question))));
            places.put(question, place);
            Optional.ofNullable(corrections.get(place))
                    .map(words -> Said.typed(question, place, words))
                    .orElseGet(() -> Optional.ofNullable(row.answers().get(question)))
                    .ifPresent(cell -> said.put(question, cell));
        }
        List<RowReport.Note> notes = notes(sent, row, said);
        if (said.isEmpty()) {
            return new RowReport.Unfilled(sent, notes);
        }
        List<Answer> answers = new ArrayList<>();
        said.values().stream().filter(cell -> cell.unusable().isPresent()).toList().forEach(cell -> {
            answers.add(new Answer.Named(cell, List.of(), "shows " + cell.text() + " and nothing else",
                    Optional.of(new Answer.Mend(cell.place(), cell.question(), List.of()))));
            said.remove(cell.question());
        });
        FilledRow filled = new FilledRow(
                sent, said, places, doubt.or(() -> hold(sent)), earlier.rows().getOrDefault(sent.key(), Map.of()),
                held);
        answers.addAll(answers(filled).stream().map(answer -> news(filled, answer)).toList());
        return new RowReport.Answered(sent, answers, notes);
    }

    private List<Answer> answers(FilledRow row) {
        Optional<List<Answer>> answers = switch (row.sent().sort()) {
            case RECOMMENDATION -> held.recommendation(row.sent().record())
                    .map(now -> RecommendationAnswers.read(row, now));
            case ACTION -> held.action(row.sent().record()).map(now -> ActionAnswers.read(row, now));
            case REQUEST -> held.request(row.sent().record()).map(now -> request(row, now));
        };
        return answers.orElseGet(() -> row.said().values().stream()
                .map(said -> row.named(said, List.of(), "is about something that the register no longer has"))
                .toList());
    }

    private static List<Answer> request(FilledRow row, InformationRequest now) {
        List<Said> day = row.with(Question.ANSWER_DATE);
        return row.said(Question.ANSWER)
                .map(said -> row.take(said, day, said.text(), now.isOpen() ? "Open" : now.closure().note()))
                .or(() -> day.stream().findFirst().map(said -> row.named(
                        said, List.of(), "is a day, but nothing says what was given", Question.ANSWER, List.of())))
                .stream()
                .toList();
    }

    /** What came back before and says the same is no news. */
    private static Answer news(FilledRow row, Answer answer) {
        Question[] questions = answer.cells().map(Said::question).toArray(Question[]::new);
        // What was left to a person then is still not in the register, so it is asked again.
        boolean settled = answer instanceof Answer.Taken || row.sent().sort() != Sort.RECOMMENDATION;
        return settled && row.asBefore(questions)
                ? new Answer.Same(answer.said(), answer.with(), answer.said().text(),
                        "is what the form said when it came back before")
                : answer;
    }

    /** Why the whole row is left to a person. */
    private Optional<String> hold(SentRow sent) {
        return switch (sent.sort()) {
            case RECOMMENDATION -> held.recommendation(sent.record()).flatMap(now -> {
                if (now.state().kind() != State.Kind.OPEN) {
                    return Optional.of(now.label() + " is " + now.state().kind().plain()
                            + " in the register since the form was sent.");
                }
                return held.changed(sent, Recommendation.WORDING) && !Said.same(now.wording(), sent.wording())
                        ? Optional.of("The wording of " + now.label() + " was changed since the form was sent.")
                        : Optional.empty();
            });
            case ACTION -> held.action(sent.record()).flatMap(now -> hold(sent, now));
            case REQUEST -> held.request(sent.record()).filter(now -> !now.isOpen())
                    .map(now -> "The request was closed in the register since the form was sent.");
        };
    }

    private Optional<String> hold(SentRow sent, Action now) {
        if (now.state().kind() != State.Kind.OPEN) {
            return Optional.of("The action is " + now.state().kind().plain()
                    + " in the register since the form was sent.");
        }
        return held.changed(sent, Action.WORDING) && !Said.same(now.wording(), sent.wording())
                ? Optional.of("The wording of the action was changed since the form was sent.")
                : Optional.empty();
    }

    private List<RowReport.Note> notes(SentRow sent, ReturnedRow row, Map<Question, Said> said) {
        List<RowReport.Note> notes = new ArrayList<>();
        List<String> headers = sent.sort().lockedHeaders();
        for (int index = 0; index < headers.size(); index++) {
            String before = sent.locked().get(index);
            String now = row.locked().get(index);
            if (!Said.same(before, now)) {
                String address = row.lockedCells().get(index);
                notes.add(new RowReport.Note(
                        new CellPlace(row.sheet(), address),
                        headers.get(index) + " was overtyped: “" + now + "” instead of “" + SentRow.shortly(before)
                                + "”. It was not taken."));
            }
        }
        row.others().forEach(cell -> notes.add(new RowReport.Note(
                new CellPlace(row.sheet(), cell.address()),
                cell.address() + " stands in no column of the form: “" + cell.text() + "”. It was not taken.")));
        earlier.rows().getOrDefault(sent.key(), Map.of()).forEach((question, words) -> {
            if (!said.containsKey(question)) {
                notes.add(new RowReport.Note(
                        new CellPlace(row.sheet(), row.address(sheets.column(question))),
                        question.header() + " said “" + SentRow.shortly(words)
                                + "” when the form came back before, and is empty now. What was taken then stays."));
            }
        });
        return notes;
    }
}
