package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.returns.Readings.lines;
import static org.scrutineer.returns.Readings.read;
import static org.scrutineer.returns.SheetText.sheet;
import static org.scrutineer.returns.SheetText.workbook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.periods.Period;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

class ReturnReaderTest {
    @Test
    void theSheetsOwnWordsAndTheCellAreKept() {
        ReturnReading reading = read(workbook("Elm.xlsx", sheet("KPI", """
                | Workforce | >> | Visits
                Month | Leavers | Vacancies | Visits missed
                Jul 2025 | 2 | 4 | 1
                Aug 2025 | 3 | 4 | 0""")));
        ReadFigure first = reading.figures().getFirst();
        assertThat(first.cell().subject().text()).isEqualTo("Leavers");
        assertThat(first.cell().subject().group()).isEqualTo("Workforce");
        assertThat(first.place()).isEqualTo(new CellPlace("KPI", "B3"));
        assertThat(first.measure().name()).isEqualTo("Staff leavers in period");
    }

    @Test
    void numeratorsAndDenominatorsInColumnsOfTheirOwnAreKept() {
        ReturnReading reading = read(workbook("Elm Care July 2025.xlsx", sheet("Return", """
                Measure | Numerator | Denominator | %
                Medication training complete | 19 | 20 | 95%f
                Care plans reviewed | 30 | 40 |""")));
        assertThat(lines(reading)).containsExactly(
                "Elm Care | Medication training complete | 2025-07 | 0.95",
                "Elm Care | People with a reviewed care plan | 2025-07 | 0.75");
        assertThat(reading.figures()).allMatch(figure -> figure.figure().denominator().isPresent());
    }

    @Test
    void wordsThatNobodyKnowsBecomeAMeasureAndAreDoubted() {
        ReturnReading reading = read(workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025
                Visits planned | 2400 | 2380
                Falls at home | 2 | 3
                Name of manager | Jo | Jo""")));
        assertThat(reading.newMeasures()).extracting("name").containsExactly("Falls at home");
        assertThat(reading.doubts()).extracting(Doubt::what).containsExactly("Falls at home");
        assertThat(lines(reading)).contains("Elm Care | Falls at home | 2025-08 | 3");
        assertThat(reading.said()).anyMatch(sentence -> sentence.contains("Name of manager"));
    }

    @Test
    void decidedWordsAreReadAsDecided() {
        Workbook workbook = workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025
                Visits planned | 2400 | 2380
                Gone without notice | 2 | 3
                Falls at home | 2 | 3"""));
        ReturnReading reading = read(workbook, ReturnAim.AS_IT_STANDS
                .meaning("Gone without notice", "Staff leavers in period").meaning("Falls at home", ""));
        assertThat(lines(reading)).containsExactly(
                "Elm Care | Staff leavers in period | 2025-07 | 2", "Elm Care | Staff leavers in period | 2025-08 | 3",
                "Elm Care | Visits planned | 2025-07 | 2400", "Elm Care | Visits planned | 2025-08 | 2380");
        assertThat(reading.doubts()).isEmpty();
    }

    @Test
    void whatSpeaksAgainstAFigureIsSaid() {
        ReturnReading reading = read(workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025 | Sep 2025 | Total
                Visits planned | 100 | 110 | 105 | 400
                Visits missed | 120 | 3 | 2 | 125
                ECM compliance | 95%f | 1223%f | 96%f |
                Complaints received | 2 | | see e-mail |""")));
        assertThat(reading.doubts()).extracting(Doubt::address).containsExactlyInAnyOrder("B3", "C4", "C5", "E2");
        assertThat(reading.unread()).extracting(Doubt::address).containsExactly("D5");
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.sentence().contains("more than Visits planned (B2)"));
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.sentence().contains("over 100%"));
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.sentence().contains("come to 315"));
    }

    @Test
    void whatSomebodyFoundRightIsDoubtedNoMore() {
        Workbook workbook = workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025 | Sep 2025 | Total
                Visits planned | 100 | 110 | 105 | 400
                Complaints received | 2 | about 3 | see e-mail |"""));
        ReturnReading reading = read(workbook, ReturnAim.AS_IT_STANDS
                .finding(new CellPlace("Return", "E2"))
                .finding(new CellPlace("Return", "C3"))
                .saying(new CellPlace("Return", "D3"), "4"));
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.unread()).isEmpty();
        assertThat(lines(reading)).contains("Elm Care | Complaints received | 2025-09 | 4");
    }

    @Test
    void twoCellsForOneFigureAreNamed() {
        ReturnReading reading = read(workbook("Elm.xlsx",
                sheet("Return", """
                        Measure | Jul 2025 | Aug 2025
                        Visits planned | 100 | 110"""),
                sheet("Old", true, """
                        Measure | Jul 2025 | Aug 2025
                        Visits planned | 90 | 110""")));
        assertThat(lines(reading)).containsExactly(
                "Elm Care | Visits planned | 2025-07 | 100", "Elm Care | Visits planned | 2025-08 | 110");
        assertThat(reading.doubts()).singleElement().extracting(Doubt::sentence).asString()
                .contains("Old B2 says “90”");
    }

    @Test
    void anUnknownProviderIsNamedAfterItsFileOrTitle() {
        assertThat(read(workbook("Harbour_Lights_Homecare_Q2_2025-26.xlsx", sheet("Return", """
                Measure | Jul | Aug
                Visits planned | 100 | 110"""))).providers()).singleElement()
                .satisfies(whose -> {
                    assertThat(whose.name()).isEqualTo("Harbour Lights Homecare");
                    assertThat(whose.known()).isFalse();
                });
        assertThat(read(workbook("return.xlsx", sheet("Return", """
                Harbour Lights Homecare – KPI return
                Measure | Jul 2025 | Aug 2025
                Visits planned | 100 | 110"""))).providers()).singleElement()
                .extracting("name").isEqualTo("Harbour Lights Homecare");
    }

    @Test
    void monthsWithoutAYearAskForOne() {
        Workbook workbook = workbook("Elm Care.xlsx", sheet("Return", """
                Measure | Jul | Aug
                Visits planned | 100 | 110"""));
        assertThatThrownBy(() -> read(workbook)).isInstanceOf(Problem.class).hasMessageContaining("no year");
        assertThat(lines(read(workbook, ReturnAim.forPeriod(Optional.of(Period.quarter(2025, 2)))))).contains(
                "Elm Care | Visits planned | 2025-08 | 110");
    }

    @Test
    void whatIsNoReturnIsRefusedInOneSentence() {
        assertThatThrownBy(() -> read(workbook("list.xlsx", sheet("People", """
                Name | Post
                A | B"""))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("No figures were found in list.xlsx");
    }

    @Test
    void numbersAndMarksAtALabelAreNoPartOfItsMeaning() {
        ReturnReading reading = read(workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025
                1. Visits planned | 100 | 110
                KPI 2 – Visits missed¹ | 2 | 3
                2.3 Complaints received* | 1 | 0
                (d) Staff leavers | 1 | 0""")));
        assertThat(reading.newMeasures()).isEmpty();
        assertThat(reading.figures()).extracting(figure -> figure.cell().subject().text())
                .contains("1. Visits planned", "KPI 2 – Visits missed¹");
    }

    @Test
    void aSheetForEachProviderOfAGroupIsNamedForIt() {
        String figures = "Measure | Jul | Aug\nVisits planned | 100 | 110\nVisits missed | 2 | 3";
        assertThat(read(workbook("group return Q2 2025-26.xlsx",
                sheet("Umber Homecare", figures), sheet("Violet Care", figures))).providers())
                .extracting("name").containsExactly("Umber Homecare", "Violet Care");
        assertThat(read(workbook("Oak_Homecare_Q2_2025-26.xlsx", sheet("Adult social care", figures))).providers())
                .extracting("name").containsExactly("Oak Homecare");
        assertThat(read(workbook("return.xlsx", sheet("Oak Homecare",
                "Quarter 2 (July–September) 2025/26\n\n" + figures))).providers())
                .extracting("name").containsExactly("Oak Homecare");
    }

    @Test
    void aTotalOfNothingIsDoubted() {
        ReturnReading reading = read(workbook("Elm Q2 2025-26.xlsx", sheet("Return", """
                Measure | Jul | Aug | Sep | Q2
                Visits planned | 100 | 110 | 105 | 315
                Staff employed | | | | 88""")));
        assertThat(reading.doubts()).anyMatch(doubt -> doubt.address().equals("E3")
                && doubt.sentence().contains("The total is not taken"));
    }

    @Test
    void aFormWithoutFiguresSaysWhatLacks() {
        assertThatThrownBy(() -> read(workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025
                Visits planned | x: | x:"""))))
                .isInstanceOf(Problem.class).hasMessageContaining("formulas with no saved result");
    }

    @Test
    void whatHoldsMoreFiguresThanAnyReturnIsRefused() {
        String rows = "100 | 2\n".repeat(60_000).lines().map(row -> "Jul 2025 | " + row)
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> read(workbook("Elm Care.xlsx",
                sheet("Data", "Month | Visits planned | Visits missed\n" + rows))))
                .isInstanceOf(Problem.class).hasMessageContaining("more than 100,000 figures");
    }
}
