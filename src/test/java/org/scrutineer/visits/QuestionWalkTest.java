package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** The way through the questions of a visit. */
class QuestionWalkTest {
    private final Office office = new Office();
    private final Audit audit = new Audit(office);

    @AfterEach
    void close() {
        office.close();
    }

    private QuestionWalk walk() {
        return new QuestionWalk(audit.ratings());
    }

    @Test
    void itStepsThroughTheStandardsAndStaysAtTheEnds() {
        audit.planned();

        assertThat(walk().step("A1.1", -1)).isEqualTo("A1.1");
        assertThat(walk().step("A1.6", 1)).isEqualTo("A2.1");
        assertThat(walk().step("A2.1", -1)).isEqualTo("A1.6");
        assertThat(walk().step("E3.6", 1)).isEqualTo("E3.6");
        assertThat(walk().standard("A1.3", 1)).isEqualTo("A2.1");
        assertThat(walk().standard("A2.4", -1)).isEqualTo("A1.1");
        assertThat(walk().standard("E3.2", 1)).isEqualTo("E3.1");
        assertThat(walk().step("not a key", 1)).as("from what is not there it begins").isEqualTo("A1.2");
    }

    @Test
    void theNextUnansweredOneGoesRoundAndPassesWhatDoesNotApply() {
        audit.finished();

        assertThat(walk().open("A1.1")).as("A1.2 is scored").contains("A1.3");
        assertThat(walk().open("C2.5")).as("C3.1 is scored, and C3.2 is disputed").contains("C3.3");
        assertThat(walk().open("C3.6")).as("C4 does not apply").contains("D1.1");
        assertThat(walk().open("E3.6")).as("round to the first").contains("A1.3");
        assertThat(walk().into(standard("C3"))).isEqualTo("C3.3");
    }

    @Test
    void onceAllIsAnsweredItGoesToWhereTheAssessorsDiffer() {
        audit.finished();
        List<String> open = audit.ratings().whole().questions().questions().map(Question::key)
                .filter(key -> !key.startsWith("C4") && audit.ratings().whole().scored().to(key).isEmpty())
                .toList();
        open.forEach(key -> audit.score(key, "Tom", "Good"));

        assertThat(walk().open("A1.1")).contains("C3.2");
        assertThat(walk().open("C3.2")).as("the only one, gone round").contains("C3.2");
        audit.agree("C3.2", "Good");
        assertThat(walk().open("C3.2")).isEmpty();
        assertThat(audit.ratings().answered().words()).isEqualTo("85 of 85 answered");
    }

    @Test
    void itCountsWhatIsAnsweredAndWhatIsToBeAgreed() {
        audit.finished();

        assertThat(audit.ratings().answered().words()).isEqualTo("4 of 85 answered, 1 to be agreed");
        assertThat(audit.ratings().counts(standard("C3"))).isEqualTo("2 of 6 answered · 1 to be agreed");
        assertThat(audit.ratings().counts(standard("C4"))).isEqualTo("does not apply");
        assertThat(audit.ratings().counts(standard("B1"))).isEqualTo("0 of 6 answered");
    }

    private Standard standard(String key) {
        return audit.ratings().whole().questions().standard(key).orElseThrow();
    }
}
