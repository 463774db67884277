package org.scrutineer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.measures.Measure.Adding;
import org.scrutineer.measures.Measure.Frequency;
import org.scrutineer.measures.Measure.Meaning;
import org.scrutineer.measures.Measure.Unit;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** What a council changes of its measures in the window. */
class MeasuresModelTest {
    private static final String ECM = "Electronic call monitoring compliance";

    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final ChangesModel changes = new ChangesModel(
            office.wiring().ledger(), Background.atOnce(), problems::add);
    private final MeasuresModel model = new MeasuresModel(
            office.wiring().measureDesk(), changes, Background.atOnce());
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
    void aTargetInStepsIsReadAndTheOneOfTodayShown() {
        assertThat(model.targetNow(measure(ECM))).isEqualTo("95.0%");
        assertThat(model.targets(measure(ECM), "2025-26 90%; 2026-27 92.5%")).isEmpty();
        assertThat(model.targetNow(measure(ECM))).isEqualTo("92.5%");
        assertThat(MeasureWords.targets(measure(ECM))).isEqualTo("2025-04 90%; 2026-04 92.5%");
        assertThat(model.targets(measure(ECM), "rather high")).get().extracting(Problem::what)
                .isEqualTo("“rather high” is not understood as a target.");
        assertThat(model.targetNow(measure(ECM))).as("nothing is lost").isEqualTo("92.5%");
        assertThat(model.targets(measure(ECM), "")).isEmpty();
        assertThat(model.targetNow(measure(ECM))).isEmpty();
    }

    @Test
    void bandsAreWrittenInPercentsAndSpokenWithTheirBounds() {
        assertThat(model.bands(measure(ECM), "red 75 amber 90 green")).isEmpty();
        Measure now = measure(ECM);
        assertThat(now.rag(new BigDecimal("0.90"))).as("a bound is of the band above").hasValue(Rag.GREEN);
        assertThat(now.rag(new BigDecimal("0.8999"))).hasValue(Rag.AMBER);
        assertThat(MeasureWords.bands(now)).isEqualTo("red 75% amber 90% green");
        assertThat(MeasureWords.bandsSpoken(now)).isEqualTo(
                "Red below 75%, amber from 75% to below 90%, green from 90%.");
        assertThat(model.bands(now, "green 100-90 amber 90-75")).isPresent();
        assertThat(measure(ECM)).isEqualTo(now);
    }

    @Test
    void aNewMeasureStandsAtTheEndAndIsTakenInHand() {
        assertThat(model.add("Missed visits")).get().extracting(Problem::what)
                .isEqualTo("“Missed visits” already means the measure “Visits missed”.");
        assertThat(model.add("  ")).get().extracting(Problem::what).isEqualTo("The measure has no name.");
        assertThat(model.add("Medicines audits done")).isEmpty();
        assertThat(model.measureInHand()).get().extracting(Measure::name).isEqualTo("Medicines audits done");
        assertThat(model.rows().all()).last().extracting(Measure::name).isEqualTo("Medicines audits done");

        Measure made = measure("Medicines audits done");
        model.meaning(made, new Meaning("Audits of medicines.", "", "", Unit.COUNT, Adding.SUM, Frequency.QUARTERLY));
        assertThat(model.rename(measure(made.name()), "Audits of medicines")).isEmpty();
        assertThat(measure("Audits of medicines").aliases()).containsExactly("Medicines audits done");
        model.remove(measure("Audits of medicines"));
        assertThat(model.rows().all()).extracting(Measure::name).doesNotContain("Audits of medicines");
    }

    @Test
    void otherNamesThatAnotherMeasureHasAreLeftOut() {
        assertThat(model.aliases(measure(ECM), "Logged calls\nComplaints\n")).get().extracting(Problem::what)
                .isEqualTo("“Complaints” already means the measure “Complaints received”.");
        assertThat(measure(ECM).aliases()).containsExactly("Logged calls");
        changes.undo(title -> assertThat(title).startsWith("Undone: Measure"));
        assertThat(measure(ECM).aliases()).contains("ECM", "EVM");
    }

    @Test
    void aPartBringsTheWholeWithIt() {
        Measure missed = measure("Visits missed");
        model.within(missed, Optional.of(measure("Visits delivered").id()));
        assertThat(measure("Visits missed").within()).hasValue(measure("Visits delivered").id());
        assertThat(office.wiring().measures().stored()).contains(measure("Visits planned").id());
        model.within(missed, Optional.of(missed.id()));
        assertThat(measure("Visits missed").within()).as("no part of itself").isEmpty();
    }

    @Test
    void oneOfTheToolsOwnThatIsTakenOutComesBackByUndoAndByItsName() {
        Measure compliments = measure("Compliments received");
        model.remove(compliments);
        assertThat(model.rows().all()).doesNotContain(compliments);
        changes.undo(title -> assertThat(title).startsWith("Undone: Removal of the measure"));
        assertThat(measure("Compliments received")).isEqualTo(compliments);
        model.targets(compliments, "5");
        changes.undo(title -> assertThat(title).startsWith("Undone: Measure"));
        assertThat(measure("Compliments received")).isEqualTo(compliments);
        model.targets(compliments, "6");
        assertThat(model.targetNow(measure("Compliments received"))).isEqualTo("6");
        model.remove(measure("Compliments received"));
        assertThat(model.add("compliments received")).isEmpty();
        assertThat(measure("Compliments received").aliases()).isEqualTo(compliments.aliases());
    }

    private Measure measure(String name) {
        return model.rows().all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
