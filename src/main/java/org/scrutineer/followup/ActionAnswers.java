package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.Action;

/** What the cells about one action come to. */
final class ActionAnswers {
    private static final Set<String> YES = Set.of("yes", "y", "done", "complete", "completed", "finished", "✓", "x");
    private static final Set<String> NO = Set.of("no", "n", "not yet", "not done", "open", "ongoing", "in progress");
    private static final int SENT_DUE = 3;

    private final FilledRow row;
    private final Action now;

    private ActionAnswers(FilledRow row, Action now) {
        this.row = row;
        this.now = now;
    }

    static List<Answer> read(FilledRow row, Action now) {
        ActionAnswers reader = new ActionAnswers(row, now);
        Optional<Said> done = row.said(Question.DONE);
        String word = done.map(said -> said.text().toLowerCase(Locale.UK)).orElse("");
        if (YES.contains(word)) {
            return List.of(reader.done(done.orElseThrow()));
        }
        List<Answer> answers = new ArrayList<>();
        done.map(said -> NO.contains(word)
                ? new Answer.Same(said, List.of(), FormComposer.NO, "leaves it open, as it is")
                : row.named(said, List.of(), "is neither Yes nor No", Question.DONE,
                        List.of(FormComposer.YES, FormComposer.NO)))
                .ifPresent(answers::add);
        answers.addAll(reader.notDone());
        return answers;
    }

    private Answer done(Said said) {
        return row.take(said, row.with(Question.DONE_DATE, Question.DONE_NOTE), FormComposer.YES, "Open");
    }

    /** A note goes with a date that moves; alone it is progress. */
    private List<Answer> notDone() {
        List<Said> note = row.with(Question.DONE_NOTE);
        Optional<Said> date = row.said(Question.DONE_DATE);
        if (date.isEmpty()) {
            return note.stream().map(said -> row.take(said, List.of(), said.text(), "")).toList();
        }
        return List.of(moved(date.get(), note));
    }

    private Answer moved(Said said, List<Said> because) {
        FuzzyDate date = said.date();
        if (RecommendationAnswers.sameDate(date, now.due())) {
            // The date is not news, so the note stands for itself.
            return because.isEmpty()
                    ? new Answer.Same(said, List.of(), date.text(), "is the date that it has")
                    : row.take(because.getFirst(), List.of(said), because.getFirst().text(), "");
        }
        if (!now.due().text().isEmpty() && because.isEmpty()) {
            return row.named(said, because, "moves the date from " + now.due().text() + " and gives no reason",
                    Question.DONE_NOTE, List.of());
        }
        String sent = row.sent().locked().get(SENT_DUE);
        String due = FormComposer.date(now.due());
        boolean ours = row.earlier().containsKey(Question.DONE_DATE)
                && RecommendationAnswers.sameDate(
                        FuzzyDate.parse(row.earlier().get(Question.DONE_DATE)), now.due());
        if (row.held().changed(row.sent(), Action.DUE) && !due.equals(sent) && !ours) {
            return new Answer.Choice(said, because, date.text(), sent, due,
                    "The date was changed in the register since the form was sent.");
        }
        if (!date.known()) {
            return new Answer.Choice(said, because, date.text(), sent, due,
                    "No day can be made of it. It can be kept as it is written, but it is never late then.");
        }
        return row.take(said, because, date.text(), due);
    }
}
