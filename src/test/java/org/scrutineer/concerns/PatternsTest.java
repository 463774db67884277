package org.scrutineer.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Concern.State;
import org.scrutineer.concerns.Concern.Told;

class PatternsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final UUID ash = new UUID(0, 1);
    private final UUID birch = new UUID(0, 2);
    private final UUID cedar = new UUID(0, 3);
    private int logged;

    private Concern concern(UUID provider, String sort, int day, String role) {
        return new Concern(
                new UUID(9, ++logged), provider, Optional.empty(), sort, FuzzyDate.on(MARCH.plusDays(day - 1)), "",
                new Told(role, "", ""), State.OPEN, "");
    }

    private Concern missed(UUID provider, int day) {
        return concern(provider, "missed visit", day, "a relative");
    }

    private static List<Noticed> noticed(Concern... concerns) {
        return noticed(Hours.NONE, concerns);
    }

    private static List<Noticed> noticed(Hours hours, Concern... concerns) {
        return new Patterns(ConcernRule.OWN, hours).in(Arrays.asList(concerns));
    }

    @Test
    void threeMissedVisitsWithin28DaysAreAPattern() {
        assertThat(noticed(missed(ash, 1), missed(ash, 14), missed(ash, 28)))
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.concerns()).hasSize(3);
                    assertThat(pattern.rules()).extracting(ConcernRule::name)
                            .containsExactly("Missed visits at one provider");
                });
    }

    @Test
    void onTheTwentyNinthDayItIsNone() {
        assertThat(noticed(missed(ash, 1), missed(ash, 14), missed(ash, 29))).isEmpty();
    }

    @Test
    void whatWasNotUpheldAndWhatHasNoDateDoesNotCount() {
        Concern third = missed(ash, 10);
        Concern unfounded = new Concern(
                third.id(), third.provider(), third.branch(), third.sort(), third.happened(), "", third.told(),
                State.NOT_UPHELD, "");
        Concern undated = new Concern(
                third.id(), third.provider(), third.branch(), third.sort(), FuzzyDate.parse("last week"), "",
                third.told(), State.OPEN, "");

        assertThat(noticed(missed(ash, 1), missed(ash, 5), unfounded)).isEmpty();
        assertThat(noticed(missed(ash, 1), missed(ash, 5), undated)).isEmpty();
    }

    @Test
    void scatteredMissedVisitsAtThreeProvidersAreOnePattern() {
        assertThat(noticed(
                missed(ash, 1), missed(ash, 9), missed(ash, 20), missed(birch, 3), missed(cedar, 30)))
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.providers()).containsExactlyInAnyOrder(ash, birch, cedar);
                    assertThat(pattern.concerns()).hasSize(5);
                    assertThat(pattern.rules()).hasSize(2);
                });
        assertThat(noticed(missed(ash, 1), missed(birch, 3), missed(cedar, 30))).hasSize(1);
    }

    @Test
    void theSameSourceThreeTimesIsNoThreeSources() {
        assertThat(noticed(
                concern(ash, "conduct", 1, "a relative"), concern(ash, "conduct", 2, "a relative"),
                concern(ash, "conduct", 3, "a relative"))).isEmpty();
        assertThat(noticed(
                concern(ash, "conduct", 1, "a relative"), concern(ash, "conduct", 2, "a social worker"),
                concern(birch, "conduct", 3, "a relative"))).hasSize(1);
    }

    @Test
    void whoeverIsNotKnownIsOneSourceAtEachProvider() {
        assertThat(noticed(
                concern(ash, "conduct", 1, ""), concern(ash, "conduct", 2, ""), concern(ash, "conduct", 3, "")))
                .isEmpty();
        assertThat(noticed(
                concern(ash, "conduct", 1, ""), concern(birch, "conduct", 2, ""), concern(cedar, "conduct", 3, "")))
                .hasSize(1);
    }

    @Test
    void differentMattersFromThreeSourcesAreNoPattern() {
        assertThat(noticed(
                concern(ash, "conduct", 1, "a relative"), concern(birch, "records", 2, "a nurse"),
                concern(cedar, "charges", 3, "a member"))).isEmpty();
    }

    @Test
    void patternsThatLieApartStayApart() {
        List<Noticed> noticed = noticed(
                missed(ash, 1), missed(ash, 2), missed(ash, 3), missed(ash, 200), missed(ash, 201), missed(ash, 202));

        assertThat(noticed).hasSize(2);
        assertThat(noticed.getFirst().from()).as("the newest first").isEqualTo(MARCH.plusDays(199));
    }

    @Test
    void aBigProviderIsNotNoticedForItsSize() {
        List<Concern> concerns = new ArrayList<>();
        for (String sort : List.of("conduct", "records", "charges", "medication")) {
            concerns.add(concern(ash, sort, concerns.size() + 1, "a relative"));
        }
        concerns.add(concern(birch, "conduct", 5, "a relative"));
        Concern[] all = concerns.toArray(Concern[]::new);

        assertThat(noticed(hours(40_000, 5_000), all)).as("four of five, by eight times the hours").isEmpty();
        assertThat(noticed(hours(5_000, 40_000), all)).singleElement()
                .satisfies(pattern -> assertThat(pattern.providers()).containsExactly(ash));
        assertThat(noticed(Hours.NONE, all)).as("no hours were returned").isEmpty();
    }

    private Hours hours(int ofAsh, int ofBirch) {
        LocalDate until = MARCH.plusMonths(4);
        return new Hours(List.of(
                new Hours.Returned(ash, MARCH, until, BigDecimal.valueOf(ofAsh)),
                new Hours.Returned(birch, MARCH, until, BigDecimal.valueOf(ofBirch))));
    }

    @Test
    void aPartOfAPeriodCountsByItsDays() {
        Hours hours = new Hours(List.of(new Hours.Returned(
                ash, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), BigDecimal.valueOf(3_000))));

        assertThat(hours.delivered(ash, LocalDate.of(2026, 4, 21), LocalDate.of(2026, 5, 31)))
                .isEqualByComparingTo("1000");
        assertThat(hours.delivered(ash, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))).isZero();
        assertThat(hours.delivered(birch, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30))).isZero();
    }

    @Test
    void aRuleThatIsNotUsedNoticesNothing() {
        ConcernRule own = ConcernRule.OWN.getFirst();
        ConcernRule off = new ConcernRule(
                own.id(), own.name(), own.sorts(), own.days(), own.atLeast(), own.oneProvider(), own.sources(),
                own.rateFactor(), false);

        assertThat(new Patterns(List.of(off), Hours.NONE).in(List.of(
                missed(ash, 1), missed(ash, 2), missed(ash, 3)))).isEmpty();
    }

    @Test
    void whatPeopleWriteBecomesTheKnownWord() {
        assertThat(ConcernSorts.of(" No-show ")).isEqualTo("missed visit");
        assertThat(ConcernSorts.of("Missed Call")).isEqualTo("missed visit");
        assertThat(ConcernSorts.of("Key safe left open")).isEqualTo("key safe left open");
    }

    @Test
    void rulesAreSaidInWords() {
        assertThat(ConcernRule.OWN.stream().map(ConcernWords::rule)).containsExactly(
                "At least 3 missed visits at one provider within 28 days.",
                "At least 3 concerns of the same kind from 3 sources within 92 days.",
                "At least 3 concerns at one provider within 92 days, and 2 times as many for each hour of care as all"
                        + " providers together.");
    }
}
