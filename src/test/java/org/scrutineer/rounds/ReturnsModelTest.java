package org.scrutineer.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.exports.TableOut;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.rounds.ReturnsModel.InHand;
import org.scrutineer.rounds.ReturnsModel.Part;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

class ReturnsModelTest {
    private static final String DOUBT = "Visits missed 900: its last three months lay between 4 and 5.";

    private final Agency agency = new Agency();
    private final List<Problem> problems = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(
            agency.ledger(), Background.atOnce(), problems::add);
    private final ReturnsModel model = new ReturnsModel(
            new RoundDesk(agency.rounds(), agency.blanks(), agency.ledger(), () -> LocalDate.of(2026, 11, 22)), changes,
            Background.atOnce(), () -> "A. Brown");

    @BeforeEach
    void fill() {
        agency.filled();
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        agency.close();
    }

    private RoundReading reading() {
        return model.readingProperty().get().orElseThrow();
    }

    private Observation doubtful() {
        return agency.observed(agency.named("Acorn Homecare"), "Visits missed",
                Period.month(Agency.Q2.first()), Figure.reported(new BigDecimal(900)), DOUBT);
    }

    @Test
    void theNewestQuarterThatHoldsAnythingComesFirst() {
        model.attach();
        assertThat(model.periodProperty().get()).contains(Agency.Q2);
        assertThat(model.periodsProperty().get()).containsExactly(
                Agency.Q1, Agency.Q2, Period.quarter(2026, 2), Period.quarter(2026, 3));
        assertThat(RoundHead.line(reading().round())).isEqualTo("5 of 6 (83%) returned, 1 with figures missing");
        model.step(-1);
        assertThat(model.periodProperty().get()).contains(Agency.Q1);
        assertThat(model.canStep(-1)).isFalse();
        assertThat(RoundHead.line(reading().round())).isEqualTo("6 of 6 (100%) returned");
    }

    @Test
    void whoIsMissingStandsFirstAndIsInHand() {
        model.attach();
        assertThat(model.who().shown()).extracting(each -> each.provider().name())
                .startsWith("Fernbank Homecare", "Everyday Living", "Acorn Homecare");
        assertThat(model.inHandProperty().get()).isEqualTo(
                new InHand.OneProvider(agency.named("Fernbank Homecare").id()));
    }

    @Test
    void theLetterSaysWhatIsMissing() {
        model.attach();
        Expected missing = model.who().shown().getFirst();
        ChaseLetter letter = model.letter(missing);
        assertThat(letter.to()).isEqualTo("manager@fernbank.example");
        assertThat(letter.subject()).isEqualTo("Return wanted: Fernbank Homecare, Q2 2025-26");
        assertThat(letter.body()).startsWith("Dear Manager of Fernbank Homecare,\n")
                .contains("for Q2 2025-26 (July to September 2025) has not reached us yet. The last one we have is for "
                        + "Q1 2025-26.")
                .contains("by 29 November 2026").endsWith("A. Brown");

        ChaseLetter partly = model.letter(model.who().shown().get(1));
        assertThat(partly.subject()).isEqualTo("Figures wanted: Everyday Living, Q2 2025-26");
        assertThat(partly.body()).contains("- Q2 2025-26: Medication training complete");
    }

    @Test
    void aDoubtfulFigureIsConfirmedAndNotAskedAboutAgain() {
        Observation observation = doubtful();
        Provider acorn = agency.named("Acorn Homecare");
        model.attach();
        assertThat(reading().odd()).first().satisfies(odd -> {
            assertThat(odd.why()).isEqualTo(DOUBT);
            assertThat(odd.figure()).isEqualTo("900");
        });
        assertThat(reading().doubtful()).isEqualTo(1);
        model.nextOdd();
        assertThat(model.partProperty().get()).isEqualTo(Part.ODD);

        model.confirm(acorn, Agency.measure("Visits missed"), observation);
        assertThat(reading().doubtful()).isZero();
        assertThat(agency.ledger().undoable().orElseThrow().title())
                .isEqualTo("Confirmed: Visits missed of Acorn Homecare, July 2025");
        agency.ledger().undo(agency.ledger().undoable().orElseThrow().id(), Optional.empty());
        changes.tell();
        assertThat(reading().doubtful()).isEqualTo(1);
    }

    @Test
    void whatWasConfirmedIsListedLastWhereItIsStillUnusual() {
        Provider acorn = agency.named("Acorn Homecare");
        Period earlier = new Period(Agency.Q1.first().minusMonths(3), 3);
        agency.observed(acorn, "Visits missed", earlier, "4", "5", "4");
        Observation observation = doubtful();
        model.attach();
        model.confirm(acorn, Agency.measure("Visits missed"), observation);
        assertThat(reading().odd()).filteredOn(odd -> odd.from().stream().anyMatch(
                each -> each.id().equals(observation.id()) && odd.from().size() == 1)).singleElement()
                .satisfies(odd -> assertThat(odd.state()).isEqualTo(Odd.State.CONFIRMED));
    }

    @Test
    void aFigureIsTypedOverAnother() {
        Observation observation = doubtful();
        Provider acorn = agency.named("Acorn Homecare");
        model.attach();
        model.replace(acorn, Agency.measure("Visits missed"), observation, "9");
        assertThat(reading().performance().cell(acorn, Agency.measure("Visits missed")).value())
                .contains(new BigDecimal(9 + 5 + 4));
        assertThat(reading().doubtful()).isZero();
    }

    @Test
    void blankReturnsAreWrittenForThePeriodThatIsTyped(@TempDir Path folder) {
        model.attach();
        List<BlankReturns.Written> written = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        model.issue("Q3", "", folder, written::addAll, wrong::add);
        assertThat(wrong).singleElement().satisfies(
                problem -> assertThat(problem.what()).isEqualTo("“Q3” does not say of which year."));
        model.issue("Q3 2025-26", "soon", folder, written::addAll, wrong::add);
        assertThat(wrong).hasSize(2);
        model.issue("Q3 2025-26", "16 January 2026", folder, written::addAll, wrong::add);
        assertThat(written).hasSize(6).allSatisfy(form -> assertThat(form.file()).isRegularFile());
        assertThat(model.periodProperty().get()).contains(Period.quarter(2025, 3));
        assertThat(reading().round().expected()).allSatisfy(
                each -> assertThat(each.daysLate(reading().today())).isPresent());
    }

    @Test
    void theTablesThatAreCopiedSayTheirBase() {
        model.attach();
        assertThat(TableOut.clipboard(RoundCopy.of(reading(), Part.WHO)).text())
                .startsWith("Returns: 5 of 6 (83%), Q2 2025-26, July to September 2025, as at 22 November 2026")
                .contains("Fernbank Homecare\tNot returned\t");
        assertThat(TableOut.clipboard(RoundCopy.of(reading(), Part.TOTALS)).text())
                .contains("Medication training complete\t94.7%\t4 of 6 providers\t2 not returned");
        assertThat(TableOut.clipboard(RoundCopy.of(reading(), Part.FIGURES)).text())
                .contains("Measure\tAcorn Homecare\t").contains("not returned");
        assertThat(TableOut.clipboard(RoundCopy.of(reading(), Part.ODD)).text()).contains("Provider\tMeasure");
    }
}
