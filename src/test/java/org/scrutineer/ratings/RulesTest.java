package org.scrutineer.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ratings.RatingRule.Kind;

class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<RatingRule> RULES = List.of(
            new RatingRule(Kind.OVERDUE, 0, Rag.RED, true),
            new RatingRule(Kind.SILENT, 120, Rag.AMBER, true),
            new RatingRule(Kind.NO_EVIDENCE, 0, Rag.AMBER, true),
            new RatingRule(Kind.DATE_MOVED, 3, Rag.AMBER, true),
            new RatingRule(Kind.WORDS_AT_ODDS, 0, Rag.AMBER, true));

    private final Facts sound = facts(Rag.GREEN, 30, -10, 0, 1, "The rota is in place.");

    @Test
    void whatIsInOrderFindsNothing() {
        assertThat(Rules.derive(RULES, sound)).isEqualTo(Derived.NOTHING_FOUND);
        assertThat(Rules.derive(RULES, new Facts(
                Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, "", TODAY)))
                .isEqualTo(Derived.NOTHING_FOUND);
    }

    @Test
    void overdueIsRedAndAWarningWithinItsLimit() {
        Facts late = facts(Rag.GREEN, -40, -10, 0, 1, "");
        assertThat(Rules.derive(RULES, late)).isEqualTo(new Derived(
                Optional.of(Rag.RED), List.of("The due date passed 40 days ago."), false));

        List<RatingRule> patient = List.of(new RatingRule(Kind.OVERDUE, 40, Rag.RED, true));
        assertThat(Rules.derive(patient, late).rating()).hasValue(Rag.AMBER);
        assertThat(Rules.derive(patient, facts(Rag.GREEN, -41, -10, 0, 1, "")).rating()).hasValue(Rag.RED);
        assertThat(Rules.derive(patient, facts(Rag.GREEN, 0, -10, 0, 1, "")).rating()).isEmpty();
        assertThat(Rules.derive(List.of(new RatingRule(Kind.OVERDUE, 40, Rag.AMBER, true)), late).rating()).isEmpty();
        assertThat(Rules.derive(patient, facts(Rag.GREEN, -1, -10, 0, 1, "")).reasons())
                .containsExactly("The due date passed 1 day ago.");
    }

    @Test
    void silenceCountsAfterItsLimitOnly() {
        assertThat(Rules.derive(RULES, facts(Rag.GREEN, 30, -120, 0, 1, "")).rating()).isEmpty();
        assertThat(Rules.derive(RULES, facts(Rag.GREEN, 30, -121, 0, 1, ""))).isEqualTo(new Derived(
                Optional.of(Rag.AMBER), List.of("Nothing was heard for 121 days."), false));
    }

    @Test
    void greenAndCompleteNeedEvidenceButAmberDoesNot() {
        assertThat(Rules.derive(RULES, facts(Rag.GREEN, 30, -10, 0, 0, "")).reasons())
                .containsExactly("It is rated green, but no evidence is recorded.");
        assertThat(Rules.derive(RULES, facts(Rag.COMPLETE, 30, -10, 0, 0, "")).rating()).hasValue(Rag.AMBER);
        assertThat(Rules.derive(RULES, facts(Rag.AMBER, 30, -10, 0, 0, "")).rating()).isEmpty();
    }

    @Test
    void aDateThatMovedThreeTimesIsAmberAtBest() {
        assertThat(Rules.derive(RULES, facts(Rag.GREEN, 30, -10, 2, 1, "")).rating()).isEmpty();
        assertThat(Rules.derive(RULES, facts(Rag.GREEN, 30, -10, 3, 1, "")).reasons())
                .containsExactly("The due date was put off 3 times.");
    }

    @Test
    void whatIsCompleteIsNoLongerLate() {
        assertThat(Rules.derive(RULES, facts(Rag.COMPLETE, -400, -300, 5, 1, "It is in use.")))
                .isEqualTo(Derived.NOTHING_FOUND);
    }

    @Test
    void theWorstOfAllCountsWithEveryReason() {
        Derived derived = Rules.derive(RULES, facts(Rag.GREEN, -2, -200, 3, 0, ""));

        assertThat(derived.rating()).hasValue(Rag.RED);
        assertThat(derived.reasons()).hasSize(4);
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothing() {
        List<RatingRule> off = List.of(new RatingRule(Kind.OVERDUE, 0, Rag.RED, false));

        assertThat(Rules.derive(off, facts(Rag.GREEN, -40, -10, 0, 1, ""))).isEqualTo(Derived.NOTHING_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "RED | Calls are answered in time in over 90 % of cases. | over 90 %",
            "RED | Over 90% of staff were trained. | Over 90%",
            "RED | The work has been completed. | been completed",
            "RED | All of it is on track. | on track",
            "GREEN | The survey has not yet started. | not yet started",
            "GREEN | The date has slipped to May. | has slipped",
            "GREEN | The contract was delayed by the court. | was delayed",
            "GREEN | There was no progress in the quarter. | no progress",
            "COMPLETE | The leaflet will be published in May. | will be published",
            "COMPLETE | The review is in progress. | in progress",
            "COMPLETE | It was not achieved. | not achieved"})
    void wordsThatDoNotGoWithTheColourAreQuoted(Rag officer, String words, String phrase) {
        Derived derived = Rules.derive(RULES, facts(officer, 30, -10, 0, 1, words));

        assertThat(derived.atOdds()).isTrue();
        assertThat(derived.reasons()).containsExactly(
                "It is rated " + officer.plain() + ", but the words say “" + phrase + "”.");
        assertThat(derived.differsFrom(Optional.of(officer))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The work is no longer delayed.",
            "It was delivered without slippage.",
            "Adults at risk are told about it at once.",
            "Results will be reported to the committee.",
            "Work was not delayed by the move.",
            "More than 40 % of staff were trained."})
    void ordinaryWordsAreLeftAlone(String words) {
        assertThat(AtOdds.phrase(Rag.GREEN, words)).isEmpty();
        assertThat(AtOdds.phrase(Rag.COMPLETE, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is not on track.", "It has not been completed.", "Only 19 % of it is done.",
            "79% were answered on time (aim 90%).", "61%, against a target of 95%."})
    void redBesideBadNewsIsLeftAlone(String words) {
        assertThat(AtOdds.phrase(Rag.RED, words)).isEmpty();
    }

    @Test
    void onlyARatingBetterThanTheRulesOrAtOddsDiffers() {
        Derived red = new Derived(Optional.of(Rag.RED), List.of("Late."), false);
        Derived amber = new Derived(Optional.of(Rag.AMBER), List.of("Silent."), false);

        assertThat(red.differsFrom(Optional.of(Rag.AMBER))).isTrue();
        assertThat(red.differsFrom(Optional.of(Rag.COMPLETE))).isTrue();
        assertThat(red.differsFrom(Optional.of(Rag.RED))).isFalse();
        assertThat(amber.differsFrom(Optional.of(Rag.RED))).isFalse();
        assertThat(amber.differsFrom(Optional.empty())).isFalse();
        assertThat(Derived.NOTHING_FOUND.differsFrom(Optional.of(Rag.GREEN))).isFalse();
    }

    @Test
    void aRollUpIsTheWorstWithItsCounts() {
        Tally tally = Tally.of(Schemes.RAG, List.of("Green", "Complete", "Amber", "Green", "", "Paused"));

        assertThat(tally.worst().map(RatingMark::word)).hasValue("Amber");
        assertThat(tally.words()).isEqualTo("1 Amber, 2 Green, 1 Complete, 1 Paused, 1 Not yet assessed");
        assertThat(Tally.of(Schemes.RAG, List.of("Complete", "Paused")).worst().map(RatingMark::word))
                .hasValue("Complete");
        assertThat(Tally.of(Schemes.RAG, List.of("")).worst()).isEmpty();
    }

    /** @param due days from today; negative ones are past, and so are those of what was heard */
    private static Facts facts(Rag officer, int due, int heard, int slips, int evidence, String words) {
        return new Facts(
                Optional.of(officer), Optional.of(TODAY.plusDays(due)), Optional.of(TODAY.plusDays(heard)), slips,
                evidence, words, TODAY);
    }
}
