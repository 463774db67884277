package org.scrutineer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

class AccessModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final AccessModel model = new AccessModel(
            office.wiring().access(),
            new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add));
    private final MarkableText text = new MarkableText(
            UUID.randomUUID(), Recommendation.KIND, Recommendation.WORDING, "Wording of Recommendation 4");
    private final Optional<Schedule.Category> third = Schedules.named("12A").category("3");

    @AfterEach
    void close() {
        office.close();
        assertThat(problems).isEmpty();
    }

    @Test
    void aTextIsPublicUntilSomebodySaysOtherwise() {
        model.show(text);
        assertThat(model.levelProperty().get()).isEqualTo(Level.PUBLIC);
        assertThat(model.shownProperty().get().orElseThrow().categories()).hasSize(14);

        model.choose(Level.INTERNAL, Optional.empty(), "");
        assertThat(model.levelProperty().get()).isEqualTo(Level.INTERNAL);
        assertThat(office.wiring().ledger().undoable().orElseThrow().title())
                .isEqualTo("Wording of Recommendation 4 is internal");
    }

    @Test
    void anExemptTextWaitsForItsParagraphAndItsReason() {
        model.show(text);
        model.choose(Level.EXEMPT, Optional.empty(), "Prices");
        model.choose(Level.EXEMPT, third, " ");
        assertThat(model.levelProperty().get()).isEqualTo(Level.PUBLIC);
        assertThat(model.missing(Level.EXEMPT, Optional.empty(), "Prices")).hasValueSatisfying(
                missing -> assertThat(missing).contains("paragraph"));
        assertThat(model.missing(Level.EXEMPT, third, "")).hasValueSatisfying(
                missing -> assertThat(missing).contains("public interest"));

        model.choose(Level.EXEMPT, third, " Prices ");
        AccessMark mark = model.shownProperty().get().orElseThrow().mark();
        assertThat(mark.exemption()).contains(new Exemption("12A", "3"));
        assertThat(mark.reason()).isEqualTo("Prices");
    }

    @Test
    void whatSaysNothingNewIsNotSaved() {
        model.show(text);
        model.choose(Level.PUBLIC, Optional.empty(), "");
        assertThat(office.wiring().ledger().undoable()).isEmpty();
    }

    @Test
    void undoMakesItPublicAndItCanBeMarkedAgain() {
        model.show(text);
        model.choose(Level.INTERNAL, Optional.empty(), "");
        office.wiring().ledger().undo(office.wiring().ledger().undoable().orElseThrow().id(), Optional.empty());
        model.show(text);
        assertThat(model.levelProperty().get()).isEqualTo(Level.PUBLIC);
        model.choose(Level.INTERNAL, Optional.empty(), "");
        assertThat(model.levelProperty().get()).isEqualTo(Level.INTERNAL);
    }
}
