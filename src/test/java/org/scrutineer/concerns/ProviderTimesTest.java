package org.scrutineer.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.app.Wiring;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Concern.State;
import org.scrutineer.concerns.Concern.Told;
import org.scrutineer.concerns.Happened.Kind;
import org.scrutineer.documents.TimeLine;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.visits.VisitDesk;
import org.scrutineer.workspace.Workspace;

/** Everything that is known of a provider and a time stands on one line, and nothing of another provider. */
class ProviderTimesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Workspace workspace = Workspace.inMemory();
    private final Wiring wiring = new Wiring(
            workspace, () -> new Author("A. Brown", "desk-1"), () -> Instant.parse("2026-11-22T09:00:00Z"));
    private final Provider ash = provider("Ash Care");
    private final Provider birch = provider("Birch Care");

    private Provider provider(String name) {
        return new Provider(UUID.randomUUID(), name, List.of(), "", "", "");
    }

    @BeforeEach
    void keep() {
        for (Provider each : List.of(ash, birch)) {
            wiring.ledger().apply(ProviderEdits.provider(each));
        }
        log(ash, "2 September 2026", State.OPEN);
        log(ash, "9 September 2026", State.UPHELD);
        log(ash, "21 September 2026", State.OPEN);
        log(ash, "1 March 2026", State.NOT_UPHELD);
        log(ash, "some day", State.OPEN);
        log(birch, "3 September 2026", State.OPEN);
        wiring.ledger().apply(ProviderEdits.rating(ash, new ProviderRating(
                UUID.randomUUID(), ash.id(), Optional.empty(), "CQC", "", "Good", FuzzyDate.parse("4 May 2026"), "")));
        wiring.ledger().apply(ProviderEdits.event(ash, new ProviderEvent(
                UUID.randomUUID(), ash.id(), ProviderEvent.Kind.SUSPENDED, FuzzyDate.parse("1 October 2026"),
                Optional.empty(), ""), Optional.empty()));
        VisitDesk.Planned planned = wiring.visitDesk().planned(ash, FuzzyDate.parse("12 January 2027"));
        wiring.ledger().apply(ConcernEdits.draft("Visit", planned.edits()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void log(Provider provider, String day, State state) {
        Concern concern = wiring.concernDesk().logged(
                provider, provider.equals(birch) ? "records" : "missed visit", Optional.of(FuzzyDate.parse(day)), "",
                Told.NOBODY, Optional.empty());
        wiring.ledger().apply(new Draft(
                Draft.Kind.EDIT, "A concern", Optional.empty(), ConcernEdits.log(new Concern(
                        concern.id(), concern.provider(), concern.branch(), concern.sort(), concern.happened(), "",
                        concern.told(), state, "")),
                List.of()));
    }

    private List<Happened> happened(Provider provider) {
        return ProviderTimes.of(wiring.concernDesk(), provider.id());
    }

    @Test
    void allThatHasADayStandsNewestFirst() {
        assertThat(happened(ash)).extracting(Happened::kind).containsExactly(
                Kind.VISIT, Kind.EVENT, Kind.CONCERN, Kind.PATTERN, Kind.CONCERN, Kind.CONCERN, Kind.RATING,
                Kind.DOUBTED);
        assertThat(happened(birch)).extracting(Happened::words).containsExactly("Concern: records");
        assertThat(happened(ash).getFirst().words()).isEqualTo("Visit planned");
        assertThat(ProviderTimesModel.spoken(happened(ash).get(3))).startsWith(
                "2 September 2026 to 21 September 2026: Pattern, new: 3 missed visits at Ash Care");
    }

    @Test
    void theLineHasALaneForEachAndReachesAsFarAsAPlan() {
        TimeLine line = ProviderTimesModel.line(happened(ash), TODAY).orElseThrow();

        assertThat(line.lanes()).extracting(TimeLine.Lane::name)
                .containsExactly("Concerns", "Patterns", "Ratings", "Visits", "Events");
        assertThat(line.from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(line.until()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(line.lanes().getFirst().entries()).hasSize(4);
        assertThat(line.lanes().getFirst().entries().getFirst().look()).isEqualTo(new TimeLine.Dot(true));
    }

    @Test
    void whatLiesYearsBackIsListedAndNotDrawn() {
        List<Happened> old = List.of(Happened.on(
                Kind.EVENT, LocalDate.of(2019, 5, 1), "Joined", Optional.empty()));
        assertThat(ProviderTimesModel.line(old, TODAY)).isEmpty();
        assertThat(ProviderTimesModel.line(List.of(), TODAY)).isEmpty();
    }

    @Test
    void aRateNeedsHoursThatWereReturned() {
        assertThat(wiring.concernDesk().rate(
                ash.id(), 3, YearMonth.of(2026, 9).atDay(1), YearMonth.of(2026, 9).atEndOfMonth())).isEmpty();
        assertThat(new Hours(List.of(new Hours.Returned(
                ash.id(), TODAY, TODAY, BigDecimal.TEN))).delivered(ash.id(), TODAY, TODAY)).isEqualByComparingTo("10");
    }
}
