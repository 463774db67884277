package org.scrutineer.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentModelTest {
    private final List<String> saved = new ArrayList<>();

    @Test
    void theFirstAssessmentIsSavedAtOnce() {
        AssessmentModel model = model("");
        model.choose("Amber");
        assertThat(saved).containsExactly("Amber because ");
        assertThat(model.unexplainedProperty().get()).isEmpty();
    }

    @Test
    void aChangeWaitsForItsReason() {
        AssessmentModel model = model("Amber");
        model.choose("Green");
        assertThat(saved).isEmpty();
        assertThat(model.unexplainedProperty().get()).contains("Green");
        model.explain("  ");
        assertThat(saved).as("a blank reason is none").isEmpty();
        model.explain(" The rota is in place. ");
        assertThat(saved).containsExactly("Green because The rota is in place.");
        assertThat(model.unexplainedProperty().get()).isEmpty();
    }

    @Test
    void choosingWhatStandsAlreadyChangesNothing() {
        AssessmentModel model = model("Amber");
        model.choose("Green");
        model.choose("Amber");
        assertThat(model.unexplainedProperty().get()).isEmpty();
        model.explain("Too late");
        assertThat(saved).isEmpty();
    }

    @Test
    void itCanBeKeptAsItWas() {
        AssessmentModel model = model("Amber");
        model.choose("Red");
        model.keep();
        model.explain("No");
        assertThat(saved).isEmpty();
    }

    private AssessmentModel model(String current) {
        return new AssessmentModel(current, (word, reason) -> saved.add(word + " because " + reason));
    }
}
