package org.scrutineer.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Reading;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;

/** What the cells about one recommendation come to. */
final class RecommendationAnswers {
    private static final int SENT_DUE = 2;
    private static final int SENT_ASSESSMENT = 3;

    private final FilledRow row;
    private final Recommendation now;

    private RecommendationAnswers(FilledRow row, Recommendation now) {
        this.row = row;
        this.now = now;
    }

    static List<Answer> read(FilledRow row, Recommendation now) {
        RecommendationAnswers reader = new RecommendationAnswers(row, now);
        List<Answer> answers = new ArrayList<>();
        row.said(Question.PROGRESS).map(reader::progress).ifPresent(answers::add);
        row.said(Question.EVIDENCE).map(reader::evidence).ifPresent(answers::add);
        reader.rating().ifPresent(answers::add);
        reader.date().ifPresent(answers::add);
        row.said(Question.NEXT_STEPS).map(said -> row.take(said, List.of(), said.text(), "")).ifPresent(answers::add);
        return answers;
    }

    private Answer progress(Said said) {
        return newest().map(ProgressUpdate::content).filter(content -> Said.same(content, said.text()))
                .<Answer>map(content -> new Answer.Same(said, List.of(), content, "is what the last update says"))
                .orElseGet(() -> row.take(said, List.of(), said.text(), ""));
    }

    private Optional<ProgressUpdate> newest() {
        return row.held().updates().getOrDefault(now.id(), List.of()).stream().findFirst();
    }

    private Answer evidence(Said said) {
        boolean cited = row.held().evidence().stream()
                .filter(item -> now.evidence().contains(item.id()))
                .map(Evidence::content)
                .anyMatch(content -> Said.same(content, said.text()));
        return cited
                ? new Answer.Same(said, List.of(), said.text(), "is held as evidence already")
                : row.take(said, List.of(), said.text(), "");
    }

    private Optional<Answer> rating() {
        List<Said> because = row.with(Question.RATING_REASON);
        return row.said(Question.RATING).map(said -> switch (row.held().scheme().read(said.text())) {
            case Reading.Graded graded -> rating(said, because, graded.level().word());
            case Reading.Ungraded ungraded -> row.named(
                    said, because, "is no rating", Question.RATING, words());
            case Reading.Unknown unknown -> row.named(
                    said, because, "is a rating that " + row.held().scheme().name() + " does not have",
                    Question.RATING, words());
        }).or(() -> because.stream().findFirst().map(said -> row.named(
                said, List.of(), "gives a reason, but no rating is proposed", Question.RATING, words())));
    }

    private Answer rating(Said said, List<Said> because, String word) {
        if (word.equals(now.assessment())) {
            return new Answer.Same(said, because, word, "is the rating that it has");
        }
        if (!now.assessment().isEmpty() && because.isEmpty()) {
            return row.named(said, because, "changes the rating from " + now.assessment()
                    + " and gives no reason", Question.RATING_REASON, List.of());
        }
        String sent = row.sent().locked().get(SENT_ASSESSMENT);
        if (row.held().changed(row.sent(), Recommendation.ASSESSMENT) && !now.assessment().equals(sent)
                && !isFromThisForm()) {
            return new Answer.Choice(said, because, word, sent, shown(now.assessment()),
                    "The rating was changed in the register since the form was sent.");
        }
        return row.take(said, because, word, shown(now.assessment()));
    }

    /** Whether the register's rating is what this form said when it came back before. */
    private boolean isFromThisForm() {
        return row.held().scheme().read(
                row.earlier().getOrDefault(Question.RATING, "")) instanceof Reading.Graded(RatingScheme.Level level)
                && level.word().equals(now.assessment());
    }

    private List<String> words() {
        return row.held().scheme().levels().stream().map(RatingScheme.Level::word).toList();
    }

    private static String shown(String assessment) {
        return assessment.isEmpty() ? RatingScheme.UNGRADED.word() : assessment;
    }

    private Optional<Answer> date() {
        List<Said> because = row.with(Question.DATE_REASON);
        return row.said(Question.DATE).map(said -> date(said, because))
                .or(() -> because.stream().findFirst().map(said -> row.named(
                        said, List.of(), "gives a reason, but no other date", Question.DATE, List.of())));
    }

    private Answer date(Said said, List<Said> because) {
        FuzzyDate date = said.date();
        if (sameDate(date, now.due())) {
            return new Answer.Same(said, because, date.text(), "is the date that it has");
        }
        if (!now.due().text().isEmpty() && because.isEmpty()) {
            return row.named(said, because, "moves the date from " + now.due().text() + " and gives no reason",
                    Question.DATE_REASON, List.of());
        }
        String sent = row.sent().locked().get(SENT_DUE);
        String due = FormComposer.date(now.due());
        boolean ours = row.earlier().containsKey(Question.DATE)
                && sameDate(FuzzyDate.parse(row.earlier().get(Question.DATE)), now.due());
        if (row.held().changed(row.sent(), Recommendation.DUE) && !due.equals(sent) && !ours) {
            return new Answer.Choice(said, because, date.text(), sent, due,
                    "The date was changed in the register since the form was sent.");
        }
        if (!date.known()) {
            return new Answer.Choice(said, because, date.text(), sent, due,
                    "No day can be made of it. It can be kept as it is written, but it is never late then.");
        }
        return row.take(said, because, date.text(), due);
    }

    static boolean sameDate(FuzzyDate one, FuzzyDate other) {
        return one.known() && other.known()
                ? one.from().equals(other.from()) && one.until().equals(other.until())
                : Said.same(one.text(), other.text());
    }
}
