package org.scrutineer.visits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;

/**
 * What the visit screen scores: each by the number of its level, 1 the first of the scheme. What is written is about
 * one field of one assessor, so that two people at two laptops never write over each other.
 */
final class Scoring {
    private final VisitModel model;

    Scoring(VisitModel model) {
        this.model = model;
    }

    /** The scores on offer, in the order of the scheme, with the number that is their key. */
    static List<RatingChoice.Level> levels(VisitRatings ratings) {
        List<Level> levels = VisitRatings.levels(ratings.scheme());
        return Stream.iterate(0, at -> at < levels.size(), at -> at + 1)
                .map(at -> new RatingChoice.Level(
                        levels.get(at).mark().tone(), Integer.toString(at + 1), levels.get(at).word()))
                .toList();
    }

    /** "Other words: outstanding = Excellent, RI = Requires Improvement"; empty where no level has one. */
    static String aliases(VisitRatings ratings) {
        String words = VisitRatings.levels(ratings.scheme()).stream()
                .flatMap(level -> level.aliases().stream()
                        // What is only misspelt tells nobody anything.
                        .filter(alias -> !alias.startsWith(level.word().toLowerCase(Locale.UK)))
                        .map(alias -> shown(alias) + " = " + level.word()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : "Other words: " + words;
    }

    private static String shown(String alias) {
        return alias.length() <= 3 ? alias.toUpperCase(Locale.UK) : alias;
    }

    void score(String question, String word) {
        write((now, who) -> model.make("Score of " + question + " by " + who, VisitEdits.scored(
                now.visit().id(), with(now.answer(question, who), word))));
    }

    void unscore(String question) {
        score(question, "");
    }

    private static Answer with(Answer answer, String word) {
        return new Answer(answer.id(), answer.question(), answer.assessor(), word, answer.note());
    }

    /** @param assessor whose note it is: it may be saved after another began to score */
    void note(String question, String assessor, String text) {
        model.readingProperty().get().ifPresent(now -> {
            Answer answer = now.answer(question, assessor);
            model.make("Note on " + question + " by " + assessor, VisitEdits.noted(now.visit().id(), new Answer(
                    answer.id(), answer.question(), answer.assessor(), answer.score(), text)));
        });
    }

    /** @param topic the key of a question or of a whole standard */
    void agree(String topic, String word) {
        write((now, who) -> model.make("Agreed score of " + topic, VisitEdits.agreed(now.visit().id(), new Agreed(
                Agreed.id(now.visit().id(), topic), topic, word, agreeing(now, topic, who)))));
    }

    void disagree(String topic) {
        write((now, who) -> model.make("Agreed score of " + topic, List.of(
                Edit.delete(Agreed.KIND, Agreed.id(now.visit().id(), topic)))));
    }

    /** Those who scored it, or whoever sits at the screen. */
    private static String agreeing(VisitReading now, String topic, String who) {
        List<String> names = now.whole().scored().answers().stream()
                .filter(answer -> !answer.score().isEmpty())
                .filter(answer -> answer.question().equalsIgnoreCase(topic) || isOf(now, topic, answer.question()))
                .map(Answer::assessor).distinct().sorted().toList();
        return names.isEmpty() ? who : listed(names);
    }

    private static boolean isOf(VisitReading now, String topic, String question) {
        return now.questions().standard(topic).stream().flatMap(standard -> standard.questions().stream())
                .anyMatch(each -> each.key().equalsIgnoreCase(question));
    }

    /** "A, B and C". */
    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    void notApplicable(Standard standard, String reason) {
        write((now, who) -> model.make("Whether " + standard.key() + " applies", VisitEdits.notApplicable(
                now.visit().id(), new NotApplicable(
                        NotApplicable.id(now.visit().id(), standard.key()), standard.key(), reason.strip()))));
    }

    void applies(Standard standard) {
        write((now, who) -> model.make("Whether " + standard.key() + " applies", List.of(Edit.delete(
                NotApplicable.KIND, NotApplicable.id(now.visit().id(), standard.key())))));
    }

    private void write(BiConsumer<VisitReading, String> how) {
        Optional<VisitReading> now = model.readingProperty().get();
        now.ifPresent(reading -> how.accept(reading, model.whoProperty().get()));
    }
}
