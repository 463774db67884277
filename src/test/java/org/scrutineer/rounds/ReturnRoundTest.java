package org.scrutineer.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnForm;
import org.scrutineer.rounds.ReturnRound.Expected;
import org.scrutineer.rounds.ReturnRound.Progress;

class ReturnRoundTest {
    private static final Period Q1 = Period.quarter(2025, 1);
    private static final Period Q2 = Period.quarter(2025, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2025, 10, 12);

    private final List<Provider> providers = new ArrayList<>();
    private final List<ProviderEvent> events = new ArrayList<>();
    private final List<ProviderReturn> returns = new ArrayList<>();
    private final List<ReturnForm> forms = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    private Provider provider(String name) {
        Provider provider = new Provider(
                new UUID(7, providers.size()), name, List.of(), "", "", "");
        providers.add(provider);
        return provider;
    }

    private void returned(Provider provider, Period period, LocalDate on) {
        String sha256 = "%064d".formatted(returns.size());
        returns.add(new ProviderReturn(
                ProviderReturn.id(provider.id(), period, sha256), provider.id(), period, "r.xlsx", sha256, on));
    }

    private void event(Provider provider, ProviderEvent.Kind kind, String when) {
        events.add(new ProviderEvent(
                UUID.randomUUID(), provider.id(), kind, FuzzyDate.parse(when), Optional.empty(), ""));
    }

    private static Measure measure(String name) {
        return MeasureLibrary.measures().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private void observed(Provider provider, String measure, Period period, Figure figure) {
        observations.add(new Observation(
                UUID.randomUUID(), provider.id(), measure(measure).id(), period, figure, measure, "", ""));
    }

    /** A figure for each month of a period. */
    private void observed(Provider provider, String measure, Period period) {
        period.each().forEach(month -> observed(
                provider, measure, Period.month(month), Figure.reported(BigDecimal.TEN)));
    }

    private ReturnRound round(Period period) {
        return ReturnRound.of(period, new ReturnRound.Kept(
                new ProviderRegister(providers, List.of(), List.of(), events, List.of()), returns, forms,
                MeasureLibrary.measures(), observations));
    }

    private Expected of(Provider provider) {
        return round(Q2).of(provider.id()).orElseThrow();
    }

    @Test
    void theRateSaysCountBaseAndShare() {
        for (int number = 0; number < 26; number++) {
            Provider provider = provider("Provider " + number);
            if (number < 23) {
                returned(provider, Q2, RECEIVED);
            }
        }
        assertThat(round(Q2).rate()).isEqualTo("23 of 26 (88%)");
        assertThat(round(Q2).with(Progress.MISSING)).hasSize(3);
        assertThat(round(Q1).rate()).isEqualTo("0 of 26 (0%)");
    }

    @Test
    void aShareOfNobodyIsNotSaid() {
        assertThat(round(Q2).rate()).isEqualTo("0 of 0");
    }

    @Test
    void whoLeftBeforeIsNotInTheBase() {
        event(provider("Gone"), ProviderEvent.Kind.WITHDREW, "1 May 2025");
        Provider suspended = provider("Suspended");
        event(suspended, ProviderEvent.Kind.SUSPENDED, "1 May 2025");
        assertThat(round(Q2).providers()).extracting(Provider::name).containsExactly("Suspended");
        assertThat(of(suspended).suspended()).isTrue();
    }

    @Test
    void whoReturnedIsInTheBaseWhateverTheRegisterSays() {
        Provider gone = provider("Gone");
        event(gone, ProviderEvent.Kind.WITHDREW, "");
        assertThat(round(Q2).providers()).isEmpty();
        returned(gone, Q2, RECEIVED);
        assertThat(round(Q2).rate()).isEqualTo("1 of 1 (100%)");
    }

    @Test
    void aReturnForOneMonthIsPartOfTheQuarter() {
        Provider acorn = provider("Acorn");
        returned(acorn, Period.month(Q2.first()), RECEIVED);
        observed(acorn, "Visits planned", Period.month(Q2.first()));
        assertThat(of(acorn).progress()).isEqualTo(Progress.PARTLY);
        assertThat(of(acorn).lacking()).containsExactly(
                "August 2025: Visits planned", "September 2025: Visits planned");
        assertThat(round(Period.month(Q2.first())).of(acorn.id()).orElseThrow().progress())
                .isEqualTo(Progress.RETURNED);
    }

    @Test
    void aFileForTheSameMonthsAgainIsAResubmission() {
        Provider acorn = provider("Acorn");
        Provider monthly = provider("Monthly");
        returned(acorn, Q2, RECEIVED.plusDays(9));
        returned(acorn, Q2, RECEIVED);
        Q2.each().forEach(month -> returned(monthly, Period.month(month), RECEIVED));
        assertThat(of(acorn).resubmitted()).isTrue();
        assertThat(of(acorn).returns()).extracting(ProviderReturn::receivedOn)
                .containsExactly(RECEIVED, RECEIVED.plusDays(9));
        assertThat(of(monthly).resubmitted()).isFalse();
        assertThat(ReturnRound.resubmissions(of(acorn).returns()))
                .containsExactly(of(acorn).returns().getLast().id());
    }

    @Test
    void whatWasReturnedBeforeIsMissed() {
        Provider acorn = provider("Acorn");
        returned(acorn, Q2, RECEIVED);
        observed(acorn, "Visits planned", Q1);
        observed(acorn, "Staff vacancies", Q1);
        observed(acorn, "Visits planned", Q2);
        assertThat(of(acorn).lacking()).containsExactly("Q2 2025-26: Staff vacancies");
        assertThat(of(acorn).progress()).isEqualTo(Progress.PARTLY);
    }

    @Test
    void whatWasReturnedLongAgoIsNot() {
        Provider acorn = provider("Acorn");
        returned(acorn, Q2, RECEIVED);
        observed(acorn, "Staff vacancies", Period.quarter(2024, 1));
        observed(acorn, "Visits planned", Q2);
        assertThat(of(acorn).progress()).isEqualTo(Progress.RETURNED);
    }

    @Test
    void whatAllTheOthersReturnIsMissed() {
        for (String name : List.of("Acorn", "Bridge", "Cedar")) {
            Provider provider = provider(name);
            returned(provider, Q2, RECEIVED);
            observed(provider, "Visits planned", Q2);
            if (!name.equals("Cedar")) {
                observed(provider, "Visits missed", Q2);
            }
        }
        provider("Nothing came");
        assertThat(of(providers.get(2)).lacking()).containsExactly("Q2 2025-26: Visits missed");
        assertThat(of(providers.getFirst()).lacking()).isEmpty();
    }

    @Test
    void oneOtherSaysLittleAboutWhatIsUsual() {
        Provider acorn = provider("Acorn");
        Provider bridge = provider("Bridge");
        returned(acorn, Q2, RECEIVED);
        returned(bridge, Q2, RECEIVED);
        observed(acorn, "Visits planned", Q2);
        observed(bridge, "Visits missed", Q2);
        assertThat(of(acorn).lacking()).isEmpty();
    }

    @Test
    void nilAndNotApplicableAreAnswersAndAnEmptyCellIsNone() {
        Provider acorn = provider("Acorn");
        returned(acorn, Q2, RECEIVED);
        for (String name : List.of("Complaints received", "Medication errors", "Compliments received")) {
            observed(acorn, name, Q1);
        }
        for (java.time.YearMonth month : Q2.each()) {
            observed(acorn, "Complaints received", Period.month(month), Figure.without(State.NIL));
            observed(acorn, "Medication errors", Period.month(month), Figure.without(State.NOT_APPLICABLE));
            observed(acorn, "Compliments received", Period.month(month), Figure.without(State.EMPTY));
        }
        assertThat(of(acorn).gaps()).containsExactly(
                new Gap(measure("Compliments received"), Q2, State.EMPTY));
    }

    @Test
    void aFigureForTheWholeQuarterCoversItsMonths() {
        Provider acorn = provider("Acorn");
        returned(acorn, Q2, RECEIVED);
        observed(acorn, "Visits planned", Q1);
        observed(acorn, "Visits planned", Q2, Figure.reported(BigDecimal.TEN));
        assertThat(of(acorn).lacking()).isEmpty();
    }

    @Test
    void whoAlwaysGaveOneFigureAQuarterIsAskedForOne() {
        Provider acorn = provider("Acorn");
        returned(acorn, Q2, RECEIVED);
        observed(acorn, "Visits planned", Q1, Figure.reported(BigDecimal.TEN));
        assertThat(of(acorn).gaps()).containsExactly(
                new Gap(measure("Visits planned"), Q2, State.NOT_RETURNED));
    }

    @Test
    void manyMeasuresAreCountedNotNamed() {
        Provider acorn = provider("Acorn");
        returned(acorn, Q2, RECEIVED);
        for (Measure measure : MeasureLibrary.measures().subList(0, 4)) {
            observed(acorn, measure.name(), Q1);
        }
        assertThat(of(acorn).lacking()).containsExactly("Q2 2025-26: 4 measures");
    }

    @Test
    void lateIsWhatIsNotThereAfterItsDay() {
        Provider acorn = provider("Acorn");
        forms.add(new ReturnForm(UUID.randomUUID(), acorn.id(), Q2, LocalDate.of(2025, 10, 1),
                Optional.of(LocalDate.of(2025, 10, 14))));
        forms.add(new ReturnForm(UUID.randomUUID(), acorn.id(), Q2, LocalDate.of(2025, 9, 1), Optional.empty()));
        returned(acorn, Q1, RECEIVED);
        assertThat(of(acorn).due()).contains(LocalDate.of(2025, 10, 14));
        assertThat(of(acorn).daysLate(LocalDate.of(2025, 10, 14))).isEmpty();
        assertThat(of(acorn).daysLate(LocalDate.of(2025, 10, 24))).contains(10L);
        assertThat(of(acorn).last()).map(ProviderReturn::period).contains(Q1);
        returned(acorn, Q2, RECEIVED);
        assertThat(of(acorn).daysLate(LocalDate.of(2025, 10, 24))).isEmpty();
    }
}
