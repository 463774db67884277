package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.visits.QuestionSet.Domain;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;
import org.scrutineer.visits.Visit.Dates;
import org.scrutineer.visits.Visit.Reply;
import org.scrutineer.visits.VisitRatings.Rolled;

/** Ratings are as good as the worst of their parts, and never an average. */
class VisitRatingsTest {
    private static final QuestionSet SET = QuestionSetFile.shipped();
    private static final UUID VISIT = UUID.randomUUID();
    private static final Standard MEDICINES = SET.standard("C3").orElseThrow();

    private static VisitRatings ratings(RatingScheme scheme, String outcome, Scored scored) {
        Visit visit = new Visit(
                VISIT, UUID.randomUUID(), Optional.empty(), Visit.Kind.PLANNED,
                new Visit.Plan(FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, SET.id(), "", List.of(), Visit.State.HELD),
                new Visit.Result(outcome, "", "", new Reply("", FuzzyDate.UNKNOWN), new Dates(
                        FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN, FuzzyDate.UNKNOWN,
                        FuzzyDate.UNKNOWN)));
        return new VisitRatings(scheme, new WholeVisit(
                visit, SET, scored, new Found(List.of(), List.of(), List.of(), List.of())));
    }

    private static VisitRatings ratings(Scored scored) {
        return ratings(Schemes.PAMMS, "", scored);
    }

    private static Scored scored(String... questionsAndWords) {
        return new Scored(List.of(questionsAndWords).stream().map(each -> each.split("/")).map(
                parts -> answer(parts[0], parts[1], parts[2])).toList(), List.of(), List.of());
    }

    private static Answer answer(String question, String by, String word) {
        return new Answer(Answer.id(VISIT, question, by), question, by, word, "");
    }

    @Test
    void manyExcellentScoresDoNotHideAPoorOne() {
        VisitRatings ratings = ratings(scored(
                "C3.1/Tom/Excellent", "C3.2/Tom/Excellent", "C3.3/Tom/Excellent", "C3.4/Tom/Excellent",
                "C3.5/Tom/Poor", "C3.6/Tom/Excellent", "A1.1/Tom/Good"));
        Rolled medicines = ratings.standard(MEDICINES);

        assertThat(medicines.word()).isEqualTo("Poor");
        assertThat(medicines.tally().words()).isEqualTo("5 Excellent, 1 Poor");
        assertThat(ratings.overall().word()).isEqualTo("Poor");
        assertThat(ratings.overall().tally().words()).isEqualTo("1 Good, 1 Poor, 3 Not yet assessed");
        assertThat(ratings.domain(domain("C")).tally().words()).isEqualTo("1 Poor, 3 Not yet assessed");
    }

    private static Domain domain(String key) {
        return SET.domains().stream().filter(domain -> domain.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void ofTwoGreenLevelsTheLowerOneIsWorse() {
        assertThat(ratings(scored("C3.1/Tom/Excellent", "C3.2/Tom/Good")).standard(MEDICINES).word())
                .isEqualTo("Good");
    }

    @Test
    void aSchemeThatBeginsWithTheWorstIsReadSo() {
        RatingScheme upwards = new RatingScheme("Upwards", List.<Level>copyOf(Schemes.PAMMS.levels().reversed()));

        assertThat(ratings(upwards, "", scored("C3.1/Tom/Excellent", "C3.2/Tom/Good", "C3.3/Tom/Poor"))
                .standard(MEDICINES).word()).isEqualTo("Poor");
        assertThat(ratings(upwards, "", scored("C3.1/Tom/Excellent", "C3.2/Tom/Good")).standard(MEDICINES).word())
                .isEqualTo("Good");
    }

    @Test
    void whatTwoAssessorsScoredDifferentlyCountsWhenTheyAgree() {
        Scored both = scored("C3.1/Tom/Poor", "C3.1/Mo/Good", "C3.2/Tom/Good", "C3.2/Mo/Good");
        VisitRatings ratings = ratings(both);

        assertThat(ratings.isDisputed("C3.1")).isTrue();
        assertThat(ratings.isDisputed("C3.2")).isFalse();
        assertThat(ratings.score("C3.1")).isEmpty();
        assertThat(ratings.disputed(MEDICINES)).isEqualTo(1);
        assertThat(ratings.unanswered(MEDICINES)).isEqualTo(4);
        assertThat(ratings.standard(MEDICINES).word()).isEqualTo("Good");

        VisitRatings agreed = ratings(new Scored(both.answers(), List.of(
                new Agreed(UUID.randomUUID(), "C3.1", "Requires Improvement", "Tom and Mo")), List.of()));
        assertThat(agreed.isDisputed("C3.1")).isFalse();
        assertThat(agreed.standard(MEDICINES).word()).isEqualTo("Requires Improvement");
        assertThat(agreed.whole().scored().to("C3.1")).as("each one’s own stays").hasSize(2);
    }

    @Test
    void whatIsAgreedForAStandardHoldsWithTheCountsBeside() {
        Rolled rolled = ratings(new Scored(
                List.of(answer("C3.1", "Tom", "Poor")),
                List.of(new Agreed(UUID.randomUUID(), "C3", "Good", "Tom and Mo")), List.of())).standard(MEDICINES);

        assertThat(rolled.word()).isEqualTo("Good");
        assertThat(rolled.agreed()).isTrue();
        assertThat(rolled.tally().words()).isEqualTo("1 Poor, 5 Not yet assessed");
    }

    @Test
    void aStandardThatDoesNotApplyCountsForNothing() {
        List<NotApplicable> none = SET.standards().stream().filter(each -> each.key().startsWith("D"))
                .map(each -> new NotApplicable(UUID.randomUUID(), each.key(), "Nobody is employed."))
                .toList();
        VisitRatings ratings = ratings(new Scored(
                List.of(answer("D1.1", "Tom", "Poor"), answer("A1.1", "Tom", "Good")), List.of(), none));

        assertThat(ratings.overall().word()).isEqualTo("Good");
        assertThat(ratings.domains()).extracting(Domain::key).containsExactly("A", "B", "C", "E");
    }

    @Test
    void theRatingThatWasGivenHoldsAndAnotherThanTheWorstIsAtOdds() {
        Scored scored = scored("C3.1/Tom/Poor");

        assertThat(ratings(scored).outcome()).isEqualTo("Poor");
        assertThat(ratings(scored).isAtOdds()).isFalse();
        assertThat(ratings(Schemes.PAMMS, "Good", scored).outcome()).isEqualTo("Good");
        assertThat(ratings(Schemes.PAMMS, "Good", scored).isAtOdds()).isTrue();
        assertThat(ratings(Schemes.PAMMS, "Good", scored()).isAtOdds()).as("nothing to be at odds with").isFalse();
    }

    @Test
    void anIdSaysWhatARecordIsAbout() {
        assertThat(Answer.id(VISIT, "C3.1", "Tom ")).isEqualTo(Answer.id(VISIT, "c3.1", "tom"))
                .isNotEqualTo(Answer.id(VISIT, "C3.1", "Mo"));
        assertThat(Agreed.id(VISIT, "C3")).isNotEqualTo(NotApplicable.id(VISIT, "C3"));
    }
}
