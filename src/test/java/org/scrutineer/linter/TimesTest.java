package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.row;
import static org.scrutineer.linter.PaperSketch.saying;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.linter.Claims.Quarters;

/** Dates, quarters, and phases that run at two times. */
class TimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It was launched on 3 February. | 3 February",
            "It begins in Late March. | Late March",
            "Design: Jan- mid Mar | Jan- mid Mar",
            "April - July | April - July",
            "May | May",
            "Visits fell in May. | May",
            "In October and November calls doubled. | October and November",
            "It ends by the end of September. | end of September",
            "The Care Act 2014 was looked at in June. | June",
            "Work starts on 5 Sept. It goes well. | 5 Sept",
            "It starts 13/04. | 13/04"})
    void aDateWithoutItsYearIsFound(String text, String date) {
        assertThat(saying(text).found()).containsExactly("date-without-year: " + date);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "29 January 2020", "It ran from September 2019 to March 2020.", "Jul 25 and Aug 25", "by 3rd of May, 2021",
            "In 2025 we met in June and July.", "It began on 3 November 2024. In December it was looked at.",
            "They meet every April, and in June each year.", "In October last year", "It may be so. May we?",
            "Ms June Harrow, April Jones and Mrs May spoke.", "Marching on, Augustus and Decembrists",
            "in 2024-25: July",
            "3/4 of the visits, 10/12 reviews, 24/7, 50/50 and 1/2", "03/02/2020", "2024/25", "and/or", "02/2020",
            "Minute 12/13 applies", "The march of time",
            "October House and March Street", "The municipal year runs from May to April."})
    void whatIsPlainOrNoDateIsLeftAlone(String text) {
        assertThat(saying(text).found()).isEmpty();
    }

    @Test
    void aDateInFiguresThatCanBeTakenForAnotherMustBeLookedAt() {
        Finding finding = saying("Launch date 03/02").findings(Claims.NONE).getFirst();
        assertThat(finding.topic()).isEqualTo(Topic.AMBIGUOUS_DATES);
        assertThat(finding.severity()).isEqualTo(Severity.MUST_LOOK);
        assertThat(saying("It is due 4/5.").found()).containsExactly("ambiguous-date: 4/5");
        assertThat(saying("on 05/05").found()).containsExactly("date-without-year: 05/05");
        assertThat(saying("on 31/02").found()).isEmpty();
    }

    @Test
    void theYearMayStandInTheHeadingTheHeaderTheCaptionOrTheRow() {
        PaperSketch paper = new PaperSketch("A report").heading("What was done in 2025").say("It began in March.")
                .heading("What follows").table("Steps", List.of("Step", "When in 2026"), row("Design", "March"))
                .table("Steps in 2026", List.of("Step", "When"), row("Design", "March"))
                .table("Steps", List.of("Step", "When", "Year"), row("Design", "March", "2026"));
        assertThat(paper.found()).isEmpty();
        assertThat(paper.say("It ends in June.").found()).containsExactly("date-without-year: June");
        assertThat(
                new PaperSketch("A report").say("What we did in 2025:").bullets("March: begun", "June: done").found())
                .isEmpty();
    }

    @Test
    void theNearestYearIsOfferedWhereOneIsNear() {
        Claims claims = Claims.NONE.dated(LocalDate.of(2026, 11, 24));
        assertThat(saying("It began on 16 August.").findings(claims).getFirst().mend()
                .map(mend -> ((Mend.ReplaceWords) mend).mended())).hasValue("It began on 16 August 2026.");
        assertThat(saying("It ends in January.").findings(claims).getFirst().mend()
                .map(mend -> ((Mend.ReplaceWords) mend).mended())).hasValue("It ends in January 2027.");
        assertThat(saying("It began in May.").findings(claims).getFirst().mend()).isEmpty();
    }

    @Test
    void aQuotedDateIsNobodysToComplete() {
        assertThat(new PaperSketch("A report").verbatim("We met in May.").quote("On 03/02 she came.", "A carer")
                .say("She said: “It was in June, in order to help.”").found()).isEmpty();
    }

    @Test
    void aQuarterBesideASingleYearCanBeTwo() {
        Finding finding = saying("The review starts in Q1 2020.").findings(Claims.NONE).getFirst();
        assertThat(finding.what()).isEqualTo("“Q1 2020” can be January to March 2020 or April to June 2020.");
        assertThat(saying("It starts in the third quarter of 2025.").findings(Claims.NONE).getFirst().what())
                .isEqualTo("“third quarter of 2025” can be July to September 2025 or October to December 2025.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Q1 2020-21", "Quarter 2 of 2025/26", "Q2 2025–26", "Q1 2020 (April to June)", "Q4 2019 (Jan to Mar 2020)",
            "In 2025 it was set up, and in Quarter 2 it began.", "Q1. What is difficult?", "Is Q2 harder than Q1?",
            "Q1 2020 of the financial year", "a quarter of the staff", "for three quarters of 2025"})
    void aQuarterThatIsPlainIsLeftAlone(String text) {
        assertThat(saying(text).found()).isEmpty();
    }

    @Test
    void aQuarterWithoutAYearIsFoundOnceForAllItsPlaces() {
        List<Finding> findings = saying("It ends in Q2.").say("Then Quarter 2 is reported.").findings(Claims.NONE);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().places()).hasSize(2);
        assertThat(findings.getFirst().what()).isEqualTo("“Q2” has no year.");
    }

    @Test
    void theCouncilsCustomSaysWhichQuarterNeedsAWord() {
        assertThat(saying("Q1 2020 (April to June)").found(Claims.NONE.with(Quarters.CALENDAR)))
                .containsExactly("quarter: Q1 2020");
        assertThat(saying("Q1 2020 (Jan, Feb, Mar)").found(Claims.NONE.with(Quarters.CALENDAR))).isEmpty();
    }

    @Test
    void aPhaseThatRunsAtTwoTimesIsTwoThings() {
        assertThat(saying("Phase 2 runs from September 2019 to March 2020.")
                .table("Plan for 2020", List.of("What", "When"), row("Phase two", "Aug - Dec")).found())
                .containsExactly("two-meanings: phase 2");
        assertThat(saying("The first phase (training staff) went well.").say("Phase 1 (new contracts) starts.").found())
                .containsExactly("two-meanings: phase 1");
    }

    @Test
    void onePhaseThatIsToldTwiceIsOneThing() {
        assertThat(saying("Phase 1 (training all staff) went well.").say("Phase 1 (training of staff) ended.")
                .say("The first phase of the work was hard. Stage 1 (contracts) is new. Phase 2 runs from May to June 2020.")
                .say("Phase 2, May to June 2020, is over.").found()).isEmpty();
    }
}
