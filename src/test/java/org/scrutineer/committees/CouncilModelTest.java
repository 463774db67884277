package org.scrutineer.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** What a council sets for itself. */
class CouncilModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(
            office.wiring().ledger(), Background.atOnce(), problems::add);
    private final CouncilModel model = new CouncilModel(
            office.wiring().councilDesk(), changes, Background.atOnce());
    private Subscription attached;

    @BeforeEach
    void attach() {
        attached = model.attach();
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        attached.unsubscribe();
        office.close();
    }

    @Test
    void aRuleKeepsItsNewLimitAndIsSwitchedOff() {
        RatingRule silent = rule(RatingRule.Kind.SILENT);
        assertThat(silent.amount()).isEqualTo(120);
        assertThat(model.limit(silent, " 60 ")).isEmpty();
        assertThat(rule(RatingRule.Kind.SILENT).amount()).isEqualTo(60);
        model.rule(new RatingRule(RatingRule.Kind.SILENT, 60, Rag.RED, false));
        assertThat(rule(RatingRule.Kind.SILENT)).isEqualTo(
                new RatingRule(RatingRule.Kind.SILENT, 60, Rag.RED, false));
        changes.undo(title -> assertThat(title).isEqualTo("Undone: Rule: silent"));
        assertThat(rule(RatingRule.Kind.SILENT).active()).isTrue();
        assertThat(reading().rules()).hasSize(RatingRule.Kind.values().length);
    }

    @Test
    void aLimitThatIsNoNumberIsToldAndChangesNothing() {
        assertThat(model.limit(rule(RatingRule.Kind.SILENT), "soon")).hasValueSatisfying(
                problem -> assertThat(problem.what()).isEqualTo("The limit must be a number."));
        assertThat(rule(RatingRule.Kind.SILENT).amount()).isEqualTo(120);
    }

    @Test
    void officersAreAddedChangedAndTakenOut() {
        model.newOfficer(" Marta Zielinska ");
        Officer marta = reading().officers().getFirst();
        assertThat(marta.name()).isEqualTo("Marta Zielinska");
        model.officer(new Officer(marta.id(), marta.name(), "Digital Care Lead", "marta@northmere.example"));
        assertThat(reading().officers()).containsExactly(new Officer(
                marta.id(), "Marta Zielinska", "Digital Care Lead", "marta@northmere.example"));
        model.remove(marta);
        assertThat(reading().officers()).isEmpty();
    }

    @Test
    void aChangedSchemeTakesThePlaceOfTheToolsOwn() {
        CouncilDesk.Scheme rag = scheme("RAG");
        assertThat(rag.id()).isEmpty();
        assertThat(model.level(rag, 1, new Level("A", "Yellow", Optional.of(Rag.AMBER), List.of()))).isEmpty();

        RatingScheme changed = scheme("RAG").scheme();
        assertThat(changed.levels().get(1).word()).isEqualTo("Yellow");
        assertThat(changed.rag("Amber")).as("what was stored in the old word keeps its rating").hasValue(Rag.AMBER);
        assertThat(office.wiring().schemes().scheme(Optional.empty())).isEqualTo(changed);
        assertThat(reading().schemes().stream().filter(each -> each.scheme().name().equals("RAG"))).hasSize(1);
    }

    @Test
    void levelsAreAddedMovedAndTakenOut() {
        assertThat(model.add(scheme("RAG"), "Parked")).isEmpty();
        int last = scheme("RAG").scheme().levels().size() - 1;
        assertThat(words().get(last)).isEqualTo("Parked");
        model.move(scheme("RAG"), last, -1);
        assertThat(words().get(last - 1)).isEqualTo("Parked");
        model.move(scheme("RAG"), 0, -1);
        assertThat(words().getFirst()).isEqualTo("Red");
        model.remove(scheme("RAG"), last - 1);
        assertThat(words()).doesNotContain("Parked");
        assertThat(model.add(scheme("RAG"), "red")).hasValueSatisfying(
                problem -> assertThat(problem.what()).contains("more than one level is called “red”"));
    }

    @Test
    void aSchemeNeedsANameAndAColourThatExists() {
        assertThatThrownBy(() -> SettingsEdits.checked(" ", List.of())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> SettingsEdits.level("", "", "", "")).hasMessageContaining("no word");
        assertThatThrownBy(() -> SettingsEdits.level("P", "Purple", "purple", ""))
                .hasMessageContaining("no colour that a rating can come to");
        assertThat(SettingsEdits.level("X", "Far", "none", "away, gone,"))
                .isEqualTo(new Level("X", "Far", Optional.empty(), List.of("away", "gone")));
    }

    @Test
    void aSchemeSaysWhereItIsUsed() {
        UUID id = UUID.randomUUID();
        office.wiring().ledger().apply(SettingsEdits.scheme(Optional.of(id), scheme("BRAG").scheme()));
        UUID review = UUID.randomUUID();
        office.wiring().ledger().apply(org.scrutineer.ledger.Draft.edit("A review", Optional.empty(),
                title(review), scheme(review, id)));

        assertThat(scheme("BRAG").usedBy()).containsExactly("The hall");
    }

    private static org.scrutineer.ledger.Edit title(UUID review) {
        return org.scrutineer.ledger.Edit.typed(
                org.scrutineer.recommendations.Review.KIND, review, "title",
                org.scrutineer.ledger.Fields.of("title", "The hall"));
    }

    private static org.scrutineer.ledger.Edit scheme(UUID review, UUID scheme) {
        return org.scrutineer.ledger.Edit.typed(
                org.scrutineer.recommendations.Review.KIND, review, "rating scheme",
                org.scrutineer.ledger.Fields.of("scheme_id", scheme));
    }

    private CouncilDesk.Reading reading() {
        return model.readingProperty().get().orElseThrow();
    }

    private RatingRule rule(RatingRule.Kind kind) {
        return reading().rules().stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }

    private CouncilDesk.Scheme scheme(String name) {
        return reading().schemes().stream()
                .filter(scheme -> scheme.scheme().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return scheme("RAG").scheme().levels().stream().map(Level::word).toList();
    }
}
