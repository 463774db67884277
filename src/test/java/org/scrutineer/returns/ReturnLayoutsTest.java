package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.returns.Readings.lines;
import static org.scrutineer.returns.Readings.read;
import static org.scrutineer.returns.SheetText.sheet;
import static org.scrutineer.returns.SheetText.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.rounds.Agency;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbooks.Workbook;

/** A return says the same in whatever layout it comes. */
class ReturnLayoutsTest {
    /** What every one of the layouts below says. */
    private static final List<String> THE_SAME = Stream.of(
            "Electronic call monitoring compliance | 2025-07 | 0.95",
            "Electronic call monitoring compliance | 2025-08 | 0.885",
            "Electronic call monitoring compliance | 2025-09 | 1",
            "Hours of care delivered | 2025-07 | 1200.5",
            "Hours of care delivered | 2025-08 | 1180",
            "Hours of care delivered | 2025-09 | 1250",
            "Visits missed | 2025-07 | 3",
            "Visits missed | 2025-08 | nil",
            "Visits missed | 2025-09 | 5",
            "Visits planned | 2025-07 | 2400",
            "Visits planned | 2025-08 | 2380",
            "Visits planned | 2025-09 | 2500")
            .map(line -> "Elm Care | " + line.replaceFirst("(.*) \\| (2025-\\d\\d) \\| (.*)", "$1 | $2 | $3"))
            .sorted()
            .toList();

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("months across, dates", workbook("return.xlsx", sheet("Return", """
                        Quarterly provider return
                        Provider | Elm Care
                        Quarter | Q2 2025/26 (July to September)

                        Measure | d:2025-07-01 | d:2025-08-01 | d:2025-09-01
                        Hours of care delivered | 1200.5 | 1180 | 1250
                        Visits planned | 2400 | 2380 | 2500
                        Visits missed | 3 | nil | 5
                        Electronic call monitoring compliance | 95%f | 88.5%f | 100%f"""))),
                Arguments.of("months down, groups over the measures, totals and a note", workbook("KPI.xlsx",
                        sheet("KPI", """
                                Elm Care – KPI return | >> | >> | >> | >>

                                | Visits | >> | >> | Monitoring
                                Month | Hours delivered | Planned visits | Missed visits | ECM compliance (%)
                                July 2025 | 1200.5 | 2400 | 3 | 95%
                                August 2025 | 1180 | 2380 | nil | 88.5%
                                September 2025 | 1250 | 2500 | 5 | 100%
                                Total | x: | x: | x: | x:

                                Figures supplied by the branch manager."""))),
                Arguments.of("a notes sheet first, months without a year, name in the file's name only",
                        workbook("Elm_Care_Q2_2025-26.xlsx",
                                sheet("Read me", "Please complete the sheet 'Data' by the 14th."),
                                sheet("Data", """

                                        | Indicator | Jul | Aug | Sept | Comments
                                        | Hours of care delivered | 1200.5 | 1180 | 1250 | includes bank holiday
                                        | Visits planned | 2400 | 2380 | 2500 |
                                        | Visits missed | 3 | nil | 5 |
                                        | Electronic call monitoring compliance | 95% | 88.5% | 100% |"""))),
                Arguments.of("one figure a row", workbook("export.csv", sheet("export", """
                        Provider | Period | Measure | Value
                        Elm Care | 07/2025 | Hours of care delivered | 1200.5
                        Elm Care | 07/2025 | Visits planned | 2400
                        Elm Care | 07/2025 | Visits missed | 3
                        Elm Care | 07/2025 | Electronic call monitoring compliance | 95%f
                        Elm Care | 08/2025 | Hours of care delivered | 1180
                        Elm Care | 08/2025 | Visits planned | 2380
                        Elm Care | 08/2025 | Visits missed | nil
                        Elm Care | 08/2025 | Electronic call monitoring compliance | 88.5%f
                        Elm Care | 09/2025 | Hours of care delivered | 1250
                        Elm Care | 09/2025 | Visits planned | 2500
                        Elm Care | 09/2025 | Visits missed | 5
                        Elm Care | 09/2025 | Electronic call monitoring compliance | 100%f"""))),
                Arguments.of("points without a sign, a column of totals, targets", workbook("Elm.xlsx",
                        sheet("Sheet1", """
                                Performance return for Elm Care, Quarter 2 2025-26
                                No | KPI | Target | July | August | September | Q2 total
                                1 | Number of hours delivered | | 1200.5 | 1180 | 1250 | 3630.5
                                2 | No. of visits planned | | 2400 | 2380 | 2500 | 7280
                                3 | No. of missed visits | 0 | 3 | nil | 5 | 8
                                4 | % ECM compliance | 95 | 95 | 88.5 | 100 | 94.5"""))),
                Arguments.of("a sheet for each month", workbook("Elm Care Q2 2025-26.xlsx",
                        sheet("Jul", """
                                Measure | Figure | Comments
                                Hours delivered | 1200.5
                                Visits planned | 2400
                                Missed visits | 3
                                ECM compliance | 0.95"""),
                        sheet("Aug", """
                                Measure | Figure | Comments
                                Hours delivered | 1180
                                Visits planned | 2380
                                Missed visits | nil
                                ECM compliance | 0.885"""),
                        sheet("Sep", """
                                Measure | Figure | Comments
                                Hours delivered | 1250
                                Visits planned | 2500
                                Missed visits | 5
                                ECM compliance | 1"""))),
                Arguments.of("no header at all", workbook("x.xlsx",
                        sheet("July 2025", """
                                Provider: Elm Care

                                Hours delivered | 1200.5
                                Visits planned | 2400
                                Missed visits | 3
                                ECM compliance | 95%"""),
                        sheet("August 2025", """
                                Provider: Elm Care

                                Hours delivered | 1180
                                Visits planned | 2380
                                Missed visits | nil
                                ECM compliance | 88.5%"""),
                        sheet("September 2025", """
                                Provider: Elm Care

                                Hours delivered | 1250
                                Visits planned | 2500
                                Missed visits | 5
                                ECM compliance | 100%"""))),
                Arguments.of("the year over the months", workbook("Elm Care.xlsx", sheet("Return", """
                        | 2025/26 | >> | >>
                        Measure | Jul | Aug | Sep
                        Visits | >> | >> | >>
                        Hours of care delivered | 1200.5 | 1180 | 1250
                        Planned visits | 2400 | 2380 | 2500
                        Missed visits | 3 | nil | 5
                        Monitoring | >> | >> | >>
                        ECM compliance | 95% | 88.5% | 100%"""))),
                Arguments.of("several providers with months down", workbook("framework return.xlsx",
                        sheet("All", """
                                Agency | Month | Hours delivered | Visits planned | Visits missed | ECM %
                                Elm Care Ltd | Jul-25 | 1200.5 | 2400 | 3 | 95
                                | Aug-25 | 1180 | 2380 | nil | 88.5
                                | Sep-25 | 1250 | 2500 | 5 | 100"""))),
                Arguments.of("a measure over its months", workbook("Elm.xlsx", sheet("Data",
                        """
                                | Hours delivered | >> | >> | Visits planned | >> | >> | Visits missed | >> | >> | ECM | >> | >>
                                Provider | Jul 25 | Aug 25 | Sep 25 | Jul 25 | Aug 25 | Sep 25 | Jul 25 | Aug 25 | Sep 25 | Jul 25 | Aug 25 | Sep 25
                                Elm Care | 1200.5 | 1180 | 1250 | 2400 | 2380 | 2500 | 3 | nil | 5 | 95% | 88.5% | 100%"""))),
                Arguments.of("a hidden copy of last quarter's sheet with the same figures", workbook("Elm Care.xlsx",
                        sheet("Return", """
                                Measure | Jul 2025 | Aug 2025 | Sep 2025
                                Hours of care delivered | 1200.5 | 1180 | 1250
                                Visits planned | 2400 | 2380 | 2500
                                Visits missed | 3 | nil | 5
                                ECM compliance | 95% | 88.5% | 100%"""),
                        sheet("Copy", true, """
                                Measure | Jul 2025 | Aug 2025 | Sep 2025
                                Hours of care delivered | 1200.5 | 1180 | 1250
                                Visits planned | 2400 | 2380 | 2500
                                Visits missed | 3 | nil | 5
                                ECM compliance | 95% | 88.5% | 100%"""))),
                Arguments.of("a summary of the quarter on a sheet of its own", workbook("Elm Care Q2 2025-26.xlsx",
                        sheet("Summary", """
                                Measure | Total
                                Hours of care delivered | 3630.5
                                Visits planned | 7280"""),
                        sheet("Monthly", """
                                Measure | Jul | Aug | Sep | Total
                                Hours of care delivered | 1200.5 | 1180 | 1250 | 3630.5
                                Visits planned | 2400 | 2380 | 2500 | 7280
                                Visits missed | 3 | nil | 5 | 8
                                ECM compliance | 95% | 88.5% | 100% |"""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void everyLayoutSaysTheSame(String name, Workbook workbook) {
        ReturnReading reading = read(workbook);
        assertThat(lines(reading)).isEqualTo(THE_SAME);
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.newMeasures()).isEmpty();
    }

    @Test
    void monthsToComeAreNoEmptyFigures() {
        ReturnReading reading = read(workbook("Elm 2025-26.xlsx", sheet("Return", """
                Ref | Measure | Unit | Apr | May | Jun | Jul | Aug | Sep | YTD | RAG
                1.1 | Visits planned | no. | 100 | 110 | 105 | | | | 315 | G
                1.2 | Complaints received | no. | 2 | | 1 | | | | 3 | A""")));
        assertThat(lines(reading)).containsExactly(
                "Elm Care | Complaints received | 2025-04 | 2", "Elm Care | Complaints received | 2025-05 | empty",
                "Elm Care | Complaints received | 2025-06 | 1", "Elm Care | Visits planned | 2025-04 | 100",
                "Elm Care | Visits planned | 2025-05 | 110", "Elm Care | Visits planned | 2025-06 | 105");
        assertThat(reading.said()).contains("Nothing is filled in for July 2025, August 2025, September 2025.");
    }

    @Test
    void quartersAcrossAreFiguresOfQuarters() {
        assertThat(lines(read(workbook("Elm 2025-26.xlsx", sheet("Return", """
                Indicator | Q1 | Q2 | Q3 | Q4 | Year
                Visits planned | 300 | 310 | | | 610
                Staff vacancies | 4 | 5 | | |"""))))).containsExactly(
                "Elm Care | Staff vacancies | 2025-26 Q1 | 4", "Elm Care | Staff vacancies | 2025-26 Q2 | 5",
                "Elm Care | Visits planned | 2025-26 Q1 | 300", "Elm Care | Visits planned | 2025-26 Q2 | 310");
    }

    @Test
    void aFrameworksReturnHasAProviderARow() {
        assertThat(lines(read(workbook("framework.xlsx", sheet("Sheet1", """
                Monthly figures for July 2025
                Provider | Visits planned | Missed visits | Complaints
                Elm Care | 100 | 2 | 0
                Oak Homecare | 50 | nil | 1
                Total | 150 | 2 | 1"""))))).containsExactly(
                "Elm Care | Complaints received | 2025-07 | 0", "Elm Care | Visits missed | 2025-07 | 2",
                "Elm Care | Visits planned | 2025-07 | 100", "Oak Homecare | Complaints received | 2025-07 | 1",
                "Oak Homecare | Visits missed | 2025-07 | nil", "Oak Homecare | Visits planned | 2025-07 | 50");
    }

    @Test
    void monthsOverMeasuresWithUnitsBelow() {
        assertThat(lines(read(workbook("Elm.xlsx", sheet("Data", """
                | July 2025 | >> | August 2025 | >>
                Provider | Visits planned | Visits missed | Visits planned | Visits missed
                | no. | no. | no. | no.
                Elm Care | 100 | 2 | 110 | 3"""))))).containsExactly(
                "Elm Care | Visits missed | 2025-07 | 2", "Elm Care | Visits missed | 2025-08 | 3",
                "Elm Care | Visits planned | 2025-07 | 100", "Elm Care | Visits planned | 2025-08 | 110");
    }

    @Test
    void twoTablesOneUnderTheOtherAreBothRead() {
        assertThat(lines(read(workbook("Elm.xlsx", sheet("Data", """
                Provider: | Elm Care
                Visits
                Measure | Jul-25 | Aug-25
                Visits planned | 100 | 110
                Visits missed | 2 | 3

                Workforce
                Measure | Jul-25 | Aug-25
                Staff employed | 20 | 21
                Leavers | 1 | 0

                Completed by | J Smith
                Date | 03/10/2025"""))))).containsExactly(
                "Elm Care | Staff employed | 2025-07 | 20", "Elm Care | Staff employed | 2025-08 | 21",
                "Elm Care | Staff leavers in period | 2025-07 | 1", "Elm Care | Staff leavers in period | 2025-08 | 0",
                "Elm Care | Visits missed | 2025-07 | 2", "Elm Care | Visits missed | 2025-08 | 3",
                "Elm Care | Visits planned | 2025-07 | 100", "Elm Care | Visits planned | 2025-08 | 110");
    }

    @Test
    void aListWithoutProviderAndWithPartsIsRead() {
        assertThat(lines(read(workbook("elm-july-2025.csv", sheet("elm", """
                KPI | Month | Numerator | Denominator | Result | Comments
                Medication training | Jul-25 | 19 | 20 | 95% | two on leave
                ECM compliance | Jul-25 | 900 | 1000 | 90% |
                Complaints | Jul-25 | | | 2 |"""))))).containsExactly(
                "Elm Care | Complaints received | 2025-07 | 2",
                "Elm Care | Electronic call monitoring compliance | 2025-07 | 0.9",
                "Elm Care | Medication training complete | 2025-07 | 0.95");
    }

    @Test
    void figuresThatAreNotFoundAreReadWhereAPersonSays() {
        Workbook workbook = workbook("Elm Care 2025-26.xlsx", sheet("Data", """
                Our numbers
                | in July | in August
                Rota | 100 | 110
                Nobody came | 2 | 3"""));
        ReturnReading reading = read(workbook, ReturnAim.AS_IT_STANDS
                .heading("Data", new ReturnAim.Headed(2, 0))
                .meaning("Rota", "Visits planned").meaning("Nobody came", "Visits missed"));
        assertThat(lines(reading)).containsExactly(
                "Elm Care | Visits missed | 2025-07 | 2", "Elm Care | Visits missed | 2025-08 | 3",
                "Elm Care | Visits planned | 2025-07 | 100", "Elm Care | Visits planned | 2025-08 | 110");
    }

    @Test
    void aHeaderRightUnderAnotherIsAHeaderOfItsOwn() {
        assertThat(lines(read(workbook("Elm Care Q2 2025-26.xlsx", sheet("All", """
                Visits planned | Jul | Aug
                Measure | Jul | Aug
                Visits missed | 2 | 3"""))))).contains("Elm Care | Visits missed | 2025-08 | 3");
    }

    @Test
    void columnsThatSayNothingOfTheirTimeAreNotGuessedAt() {
        assertThatThrownBy(() -> read(workbook("Elm July 2025.xlsx", sheet("Return", """
                Measure | Week 1 | Week 2 | Week 3 | Week 4
                Visits planned | 25 | 25 | 25 | 25
                Visits missed | 1 | 0 | 0 | 1"""))))
                .isInstanceOf(Problem.class).hasMessageContaining("which of its columns");
        assertThatThrownBy(() -> read(workbook("Elm July 2025.xlsx", sheet("Return", """
                Measure | d:2025-07-07 | d:2025-07-14 | d:2025-07-21
                Visits planned | 25 | 25 | 25
                Visits missed | 1 | 0 | 0"""))))
                .isInstanceOf(Problem.class).hasMessageContaining("weeks or days");
        assertThat(lines(read(workbook("Elm July 2025.xlsx", sheet("Return", """
                Measure | Week 1 | Week 2 | Month total
                Visits planned | 25 | 25 | 50
                Visits missed | 1 | 0 | 1"""))))).containsExactly(
                "Elm Care | Visits missed | 2025-07 | 1", "Elm Care | Visits planned | 2025-07 | 50");
    }

    @Test
    void thisQuarterBesideAnEarlierOneIsTheReturnsOwn() {
        assertThat(lines(read(workbook("Elm Q2 2025-26.xlsx", sheet("Return", """
                Measure | Q1 2025-26 | This quarter | Target
                Visits planned | 300 | 310 | 320
                Visits missed | 3 | 2 | 0"""))))).containsExactly(
                "Elm Care | Visits missed | 2025-26 Q1 | 3", "Elm Care | Visits missed | 2025-26 Q2 | 2",
                "Elm Care | Visits planned | 2025-26 Q1 | 300", "Elm Care | Visits planned | 2025-26 Q2 | 310");
    }

    @Test
    void targetsUnderAMonthAreNoFigures() {
        assertThat(lines(read(workbook("Elm Q2 2025-26.xlsx",
                sheet("Return", """
                        | July 2025 | >> | >> | August 2025 | >> | >>
                        Measure | Actual | Target | RAG | Actual | Target | RAG
                        Visits planned | 100 | 120 | A | 110 | 120 | G
                        Visits missed | 2 | 0 | A | 3 | 0 | R
                        Telephone | 1632960000"""),
                sheet("Definitions", """
                        Measure | Definition | Target
                        Visits planned | How it is counted | 120
                        Visits missed | How it is counted | 0"""))))).containsExactly(
                        "Elm Care | Visits missed | 2025-07 | 2", "Elm Care | Visits missed | 2025-08 | 3",
                        "Elm Care | Visits planned | 2025-07 | 100", "Elm Care | Visits planned | 2025-08 | 110");
    }

    @Test
    void aGroupTellsWhatALabelMeansThatSaysTooLittle() {
        ReturnReading rows = read(workbook("Elm.xlsx", sheet("Return", """
                Area | Measure | Jul 2025 | Aug 2025
                Visits | Planned | 100 | 110
                | Missed | 2 | 3
                Complaints | Received | 1 | 0
                Compliments | Received | 4 | 5
                Staff | Leavers | 1 | 2""")));
        ReturnReading columns = read(workbook("Elm.xlsx", sheet("Return", """
                | Visits | >> | Complaints | Compliments | Staff
                Month | Planned | Missed | Received | Received | Leavers
                Jul 2025 | 100 | 2 | 1 | 4 | 1
                Aug 2025 | 110 | 3 | 0 | 5 | 2""")));
        assertThat(lines(rows)).isEqualTo(lines(columns)).contains(
                "Elm Care | Complaints received | 2025-07 | 1", "Elm Care | Compliments received | 2025-07 | 4",
                "Elm Care | Visits missed | 2025-08 | 3");
        assertThat(rows.doubts()).isEmpty();
        assertThat(rows.figures()).extracting(figure -> figure.cell().subject().text()).contains("Received");
    }

    @Test
    void tablesSideBySideAreRead() {
        assertThat(lines(read(workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025 | | Measure | Jul 2025 | Aug 2025
                Visits planned | 100 | 110 | | Complaints received | 1 | 0
                Visits missed | 2 | 3 | | Staff leavers | 4 | 5"""))))).containsExactly(
                "Elm Care | Complaints received | 2025-07 | 1", "Elm Care | Complaints received | 2025-08 | 0",
                "Elm Care | Staff leavers in period | 2025-07 | 4", "Elm Care | Staff leavers in period | 2025-08 | 5",
                "Elm Care | Visits missed | 2025-07 | 2", "Elm Care | Visits missed | 2025-08 | 3",
                "Elm Care | Visits planned | 2025-07 | 100", "Elm Care | Visits planned | 2025-08 | 110");
    }

    @Test
    void theYearOfAMonthMayHaveAColumnOfItsOwn() {
        assertThat(lines(read(workbook("elm.csv", sheet("elm", """
                Provider | Year | Month | Measure | Value
                Elm Care | 2025 | December | Visits planned | 100
                Elm Care | 2026 | January | Visits planned | 110"""))))).containsExactly(
                "Elm Care | Visits planned | 2025-12 | 100", "Elm Care | Visits planned | 2026-01 | 110");
        assertThat(lines(read(workbook("elm.csv", sheet("elm", """
                Year | Month | Visits planned | Visits missed
                2025/26 | December | 100 | 1
                | January | 110 | 2"""))))).contains("Elm Care | Visits planned | 2026-01 | 110").hasSize(4);
    }

    @Test
    void oneFigureMergedOverItsMonthsIsThatOfTheQuarter() {
        assertThat(lines(read(workbook("Elm.xlsx", sheet("Return", """
                Measure | Jul 2025 | Aug 2025 | Sep 2025
                Visits planned | 100 | 110 | 105
                Staff employed | 88 | >> | >>"""))))).contains(
                "Elm Care | Staff employed | 2025-26 Q2 | 88").hasSize(4);
    }

    @Test
    void theShapeIsTheSameNextQuarter() {
        String quarter = """
                Measure | Jul 2025 | Aug 2025 | Sep 2025
                Visits planned | 2400 | 2380 | 2500
                Falls at home | 2 | 3 | 1""";
        String next = """
                Measure | Oct 2025 | Nov 2025 | Dec 2025
                Visits planned | 2410 | 2390 | n/a
                Falls at home | 4 | | 1""";
        assertThat(read(workbook("a.xlsx", sheet("Elm Care", next))).shape())
                .isEqualTo(read(workbook("b.xlsx", sheet("Elm Care", quarter))).shape());
    }
}
