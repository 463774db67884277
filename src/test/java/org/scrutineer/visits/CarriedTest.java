package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Requirement;

/** What earlier visits left to be done, and what the next visit says of it. */
class CarriedTest {
    private final Office office = new Office();
    private final Audit audit = new Audit(office);
    private VisitModel model;
    private UUID next;

    @BeforeEach
    void open() {
        audit.finished();
        next = audit.another("20 November 2026", Visit.State.HELD);
        ChangesModel changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problem -> {
            throw problem;
        });
        model = new VisitModel(office.wiring().visitDesk(), changes, Background.atOnce(), () -> "Tom Aldridge");
        model.open(next);
        model.attach();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private VisitReading now() {
        return model.readingProperty().get().orElseThrow();
    }

    private Carried carried() {
        return now().carried().getFirst();
    }

    private void become(Requirement.State state, String note) {
        new Finds(model).state("Requirement 1", carried().requirement(), carried().requirement().doing().become(
                state, model.dayOfVisit(), note));
    }

    @Test
    void whatIsOpenIsCarriedToItsStandardAndWhatWasMetBeforeIsNot() {
        assertThat(now().carried()).extracting(each -> each.requirement().words())
                .containsExactly("Write a reason for each gap.");
        assertThat(carried().seen()).isFalse();
        assertThat(carried().number()).isEqualTo(1);
        assertThat(now().carried(now().questions().standard("C3").orElseThrow())).hasSize(1);
        assertThat(now().carried(now().questions().standard("B1").orElseThrow())).isEmpty();
        assertThat(carried().about(LocalDate.of(2026, 11, 20)))
                .isEqualTo("Visit of 9 November 2026 to 10 November 2026 · Registered manager · no date");
    }

    @Test
    void whatIsMetAtThisVisitStaysInItsListWithTheDayOfTheVisit() {
        become(Requirement.State.MET, "Ten charts were seen.");

        Doing doing = carried().requirement().doing();
        assertThat(doing.state()).isEqualTo(Requirement.State.MET);
        assertThat(doing.closed().text()).as("the clock stands at the 22nd").isEqualTo("20 November 2026");
        assertThat(carried().seen()).isTrue();
        assertThat(now().open()).isZero();
        UUID later = audit.another("1 March 2027", Visit.State.PLANNED);
        model.open(later);
        assertThat(now().carried()).as("the visit after it need not look again").isEmpty();
    }

    @Test
    void whatIsNotMetStaysOpenWithWhatWasSeenAndIsCarriedOn() {
        become(Requirement.State.OPEN, "Two gaps in May.");

        Doing doing = carried().requirement().doing();
        assertThat(doing.seenNotMet()).isTrue();
        assertThat(doing.note()).isEqualTo("Two gaps in May.");
        assertThat(now().open()).isEqualTo(1);
        assertThat(office.wiring().ledger().history(carried().requirement().id()))
                .as("both stay in the history").hasSizeGreaterThan(1);
        UUID later = audit.another("1 March 2027", Visit.State.PLANNED);
        model.open(later);
        assertThat(carried().seen()).isFalse();
        assertThat(now().last().orElseThrow().whole().visit().id()).isEqualTo(next);
    }

    @Test
    void theLastVisitsScoreAndNotesStandBesideTheQuestion() {
        var asked = now().questions().question("C3.1").orElseThrow();

        assertThat(now().lastTime(asked).orElseThrow().mark().word()).isEqualTo("Requires Improvement");
        assertThat(now().lastTime(asked).orElseThrow().notes()).containsExactly("Tom: NOTE-CANARY");
        assertThat(now().lastTime(now().questions().question("E1.1").orElseThrow())).isEmpty();
        var disputed = now().lastTime(now().questions().question("C3.2").orElseThrow()).orElseThrow();
        assertThat(disputed.mark().word()).as("they never agreed").isEqualTo("Not yet assessed");
        assertThat(disputed.notes()).hasSize(2);
    }

    @Test
    void theFirstVisitHasNothingBeforeIt() {
        model.open(audit.visit());

        assertThat(now().carried()).isEmpty();
        assertThat(now().last()).isEmpty();
    }

    @Test
    void aPlannedVisitBeginsTodayOrOnAllDaysOfItsPlan() {
        assertThat(VisitStart.days(now()).text()).isEqualTo("22 November 2026");
        model.open(audit.another("21 to 23 November 2026", Visit.State.PLANNED));
        assertThat(VisitStart.days(now()).text()).isEqualTo("21 to 23 November 2026");
        model.open(audit.another("November 2026", Visit.State.PLANNED));
        assertThat(VisitStart.days(now()).text()).as("a month is no visit").isEqualTo("22 November 2026");
    }

    @Test
    void twoLaptopsNumbersStayApart() {
        audit.foundElsewhere();
        Found found = office.wiring().visitStore().found(audit.visit());

        assertThat(found.findings()).extracting(found::number).containsExactly(1, 2, 3);
        assertThat(found.requirements()).extracting(found::number).containsExactly(1, 2, 3);
        assertThat(found.requirements()).extracting(Requirement::words).containsExactly(
                "Write a reason for each gap.", "Look at each plan.", "Show the rota.");
        WholeVisit whole = office.wiring().visitDesk().whole(audit.visit());
        assertThat(VisitDesk.requirement(whole, 2).words()).isEqualTo("Look at each plan.");
        assertThat(VisitDesk.finding(whole, 2).words()).isEqualTo("Plans are old.");
        assertThat(VisitLine.of(whole, audit.ratings(), LocalDate.of(2026, 11, 22)).open()).containsExactly(
                "1. Write a reason for each gap. No date is set.", "2. Look at each plan. No date is set.");
        assertThat(List.of(found.nextFinding(), found.nextRequirement())).containsExactly(3, 3);
    }
}
