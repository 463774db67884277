package org.scrutineer.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.linter.PaperSketch.saying;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.linter.Claims.Recommended;

/** Acts, acronyms, repeated recommendations and plain English. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "As the Disability Discrimination Act 1995 says. | As the Equality Act 2010 says.",
            "See the data protection act 1998. | See the Data Protection Act 2018."})
    void anActThatWasReplacedOneForOneIsOfferedAnew(String text, String mended) {
        Finding finding = saying(text).findings(Claims.NONE).getFirst();
        assertThat(finding.topic()).isEqualTo(Topic.ACTS);
        assertThat(((Mend.ReplaceWords) finding.mend().orElseThrow()).mended()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Assessed under the NHS and Community Care Act 1990.", "Under section 21 of the Local Government Act 2000.",
            "By the National Assistance Act 1948 we must.", "Section 31 of the Health Act 1999 applies."})
    void anActThatWasReplacedInPartIsOnlyAskedAbout(String text) {
        List<Finding> findings = saying(text).findings(Claims.NONE);
        assertThat(findings).singleElement().extracting(Finding::topic).isEqualTo(Topic.ACTS);
        assertThat(findings.getFirst().mend()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mental Health Act 1983", "Children Act 1989", "Care Act 2014", "Human Rights Act 1998",
            "Local Government Act 2000", "Section 9F of the Local Government Act 2000", "Health Act 1999",
            "The Data Protection Act 2018 took the place of the Data Protection Act 1998.",
            "The Race Relations Act 1976 was repealed in 2010."})
    void anActThatHoldsOrIsToldAsPastIsLeftAlone(String text) {
        assertThat(saying(text).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The Care Quality Commission (CQC) came. The CQC left.", "The CQC (Care Quality Commission) came.",
            "The Care Quality Commission came; the CQC left.", "Technology enabled services (TES) help. TES is new.",
            "The Integration Joint Board met, and the IJB agreed.", "The UK, the NHS, the EU and a PDF of the GP’s",
            "RAG (red, amber, green) status", "10 FTE (full time equivalents) and 2 more FTE",
            "AGREED that the report be NOTED", "THE COUNCIL MUST ACT", "See https://example.org/ABC and ABC_DEF.xlsx",
            "COVID-19 is over", "Post it to NM1 4QZ", "Key performance indicators (KPIs) are set. A KPI is a number.",
            "What was said on KNOWN FACES and on BEING TOLD", "Figures are in Larkspindle KPI return Q3 2025-26.xlsx.",
            "The PAPER and the other paper", "Part II and World War III",
            "Health and Safety Executive rules: the HSE says"})
    void whatIsSpeltOutOrKnownIsNoFinding(String text) {
        assertThat(saying(text).found()).noneMatch(each -> each.startsWith("acronym"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The CQC came. | CQC", "STV and radio | STV", "A2D is new | A2D", "Two KPIs | KPI", "Its NVQ2 | NVQ",
            "The KPI sheet, see return.xlsx | KPI",
            "The IJB’s view | IJB"})
    void lettersThatNobodyExplainsAreFound(String text, String letters) {
        assertThat(saying(text).found()).containsExactly("acronym: " + letters);
    }

    @Test
    void lettersThatAreExplainedTooLateSaySo() {
        List<Finding> findings = saying("We have 12 FTE.").say("It means full-time equivalents (FTE). FTE is new.")
                .findings(Claims.NONE);
        assertThat(findings).singleElement().extracting(Finding::what)
                .isEqualTo("“FTE” is used before it is spelt out.");
        assertThat(findings.getFirst().places()).hasSize(2);
    }

    @Test
    void severalAreSpeltOutAsSeveral() {
        assertThat(saying("KPIs are set.").findings(Claims.NONE).getFirst().mend()
                .map(mend -> ((Mend.ReplaceWords) mend).mended()))
                .hasValue("Key performance indicators (KPIs) are set.");
    }

    @Test
    void whatAHeaderSaysIsSpeltOutInTheText() {
        PaperSketch paper = new PaperSketch("A report").table("Ratings", List.of("What", "CQC"),
                PaperSketch.row("Visits", "Good"));
        assertThat(paper.findings(Claims.NONE)).singleElement()
                .satisfies(finding -> assertThat(finding.mend()).isEmpty());
        assertThat(paper.say("Then the CQC came.").findings(Claims.NONE).getFirst().mend()
                .map(mend -> ((Mend.ReplaceWords) mend).mended()))
                .hasValue("Then the Care Quality Commission (CQC) came.");
    }

    @Test
    void headingsInCapitalsAreNoAcronyms() {
        assertThat(
                new PaperSketch("A report").heading("MORALE").heading("BUSINESS RELATIONSHIP").heading("2.6 REABLEMENT")
                        .say("PLEASE READ THIS FIRST").found())
                .isEmpty();
    }

    @Test
    void aRecommendationMayBeRepeatedInTheSameWordsButNotInOthers() {
        PaperSketch same = new PaperSketch("A report").section("first").heading("Recommendation")
                .say("The board is asked to note and comment on the report.").section("last").heading("Recommendation")
                .say("The Board is asked to note, and comment on, the report.");
        assertThat(same.found()).isEmpty();
        PaperSketch other = new PaperSketch("A report").section("first").heading("Recommendation")
                .say("The board is asked to note and comment on the report.").section("last").heading("Recommendation")
                .say("The board is asked to note the report.");
        assertThat(other.findings(Claims.NONE)).singleElement().satisfies(finding -> {
            assertThat(finding.what()).isEqualTo(
                    "Members are asked to “note and comment on the report” and then to “note the report”.");
            assertThat(finding.places()).hasSize(2);
        });
    }

    @Test
    void twoThingsThatMembersAreAskedAreTwo() {
        assertThat(saying("Members are asked to note the report.")
                .say("Members are asked to agree a visit to each of the homes.")
                .say("Staff are asked to note the rota.").found()).isEmpty();
    }

    @Test
    void aRecommendationThatSaysWhatAnotherSaysIsFound() {
        Claims claims = recommended("Providers share the rota with people and families a week ahead.",
                "Providers keep a paper log of all visits in each home.",
                "Providers share a rota with all people and their families one week ahead.");
        List<Finding> findings = saying("Nothing.").findings(claims);
        assertThat(findings).singleElement().extracting(Finding::what).isEqualTo(
                "Recommendation 3 says in other words what is in Recommendation 1: “Providers share the rota with people "
                        + "and families a week ahead.”");
        assertThat(findings.getFirst().place().about()).hasValue(new UUID(7, 3));
    }

    private static Claims recommended(String... wordings) {
        Claims claims = Claims.NONE;
        for (int at = 1; at <= wordings.length; at++) {
            claims = claims.with(new Recommended(new UUID(7, at), Integer.toString(at), wordings[at - 1]));
        }
        return claims;
    }

    @Test
    void shortRecommendationsAreNotComparedWordByWord() {
        assertThat(saying("Nothing.").found(recommended("Publish the plan.", "Publish a plan.", "", ""))).isEmpty();
    }

    @Test
    void aPlainerWordIsOfferedInTheSameCapitals() {
        List<Finding> findings = saying("Prior to that we utilised it. It was prior to that.").findings(Claims.NONE);
        assertThat(findings).extracting(Finding::quote).containsExactly("prior to", "utilised");
        assertThat(((Mend.ReplaceWords) findings.getFirst().mend().orElseThrow()).mended())
                .isEqualTo("Before that we utilised it. It was prior to that.");
        assertThat(findings).allMatch(each -> each.severity() == Severity.HINT);
    }

    @Test
    void wordsBetweenQuotationMarksAreLeftAsTheyAre() {
        assertThat(saying("She wrote “prior to that we utilised it” and \"in order to help\".").found()).isEmpty();
        assertThat(saying("Priority and commencements").found()).isEmpty();
    }

    @Test
    void aParagraphOfLongWordsInLongSentencesIsHardToRead() {
        String hard = "The comprehensive implementation of multidisciplinary organisational arrangements necessitates "
                + "considerable collaboration between participating authorities and independent organisations. ";
        assertThat(saying(hard.repeat(3)).findings(Claims.NONE)).singleElement().satisfies(finding -> {
            assertThat(finding.topic()).isEqualTo(Topic.READING_AGE);
            assertThat(finding.what()).contains("years of school");
        });
        assertThat(saying(hard.repeat(2)).found()).isEmpty();
        assertThat(saying("The team went to see each of the homes. It wrote down what it saw. All was well.".repeat(3))
                .found()).isEmpty();
    }
}
