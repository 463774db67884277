package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.workbooks.Value;

class FigureTextTest {
    private static final Measure MISSED = measure("Visits missed");
    private static final Measure HOURS = measure("Hours of care delivered");
    private static final Measure TRAINED = measure("Medication training complete");
    private static final Measure MISSED_SHARE = measure("Visits missed, share of planned");

    private static Measure measure(String name) {
        return MeasureLibrary.measures().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static CellRead cell(Value value, String text) {
        return new CellRead(text, value, "B7", List.of(), Optional.empty());
    }

    private static CellRead number(double number) {
        return cell(new Value.Number(number, false), String.valueOf(number));
    }

    private static CellRead percentage(double number) {
        return cell(new Value.Number(number, true), number * 100 + "%");
    }

    private static Figure surely(Said said) {
        assertThat(said).isInstanceOf(Said.Surely.class);
        return ((Said.Surely) said).figure();
    }

    private static Figure perhaps(Said said) {
        assertThat(said).isInstanceOf(Said.Perhaps.class);
        return ((Said.Perhaps) said).figure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"24|24", "1,234|1234", "1 234|1234", "24 visits|24", "0|0", "Zero|0"})
    void countsAreNumbers(String written, String value) {
        assertThat(surely(new FigureText(MISSED, Scale.FRACTION).text(written)).value())
                .contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"nil,nil", "Nil return,nil", "n/a,notApplicable", "N/A,notApplicable", "Not applicable,notApplicable",
            "<5,suppressed", "< 5,suppressed", "less than 5,suppressed", "Suppressed,suppressed", "'',empty",
            "N / A,notApplicable", "None received,nil", "Nil this month,nil", "≤5,suppressed",
            "not returned,notReturned", "No data,notReturned", "TBC,notReturned"})
    void whatIsNoNumberIsOneOfSeveralThings(String written, String state) {
        assertThat(surely(new FigureText(MISSED, Scale.FRACTION).text(written)).state().plain()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1h30,1.5", "1h 30m,1.5", "90 mins,1.5", "45:30,45.5", "1 hr 30 mins,1.5", "'2,494.34',2494.34",
            "12.5 hours,12.5", "2 hours,2"})
    void hoursMayBeWrittenAsATime(String written, String hours) {
        assertThat(surely(new FigureText(HOURS, Scale.FRACTION).text(written)).value().orElseThrow())
                .isEqualByComparingTo(hours);
    }

    @ParameterizedTest
    @CsvSource({"12.23%,0.1223", "98.95 %,0.9895", "95 per cent,0.95", "30% (12 of 40),0.3", "12/40,0.3",
            "12 out of 40,0.3"})
    void percentagesAreFractions(String written, String share) {
        assertThat(surely(new FigureText(TRAINED, Scale.FRACTION).text(written)).value().orElseThrow())
                .isEqualByComparingTo(share);
    }

    @Test
    void twelveOfFortyKeepsBothForACountToo() {
        Figure figure = surely(new FigureText(MISSED, Scale.FRACTION).text("12 (of 40)"));
        assertThat(figure.value()).contains(new BigDecimal(12));
        assertThat(figure.numerator()).contains(new BigDecimal(12));
        assertThat(figure.denominator()).contains(new BigDecimal(40));
    }

    @Test
    void theCellsOfARowSayTogetherHowItsPercentagesAreWritten() {
        List<CellRead> points = List.of(number(95), number(88.5), number(1));
        Scale scale = Scale.of(TRAINED, "Medication training (%)", points);
        assertThat(surely(new FigureText(TRAINED, scale).read(points.getFirst())).value().orElseThrow())
                .isEqualByComparingTo("0.95");
        List<CellRead> fractions = List.of(number(0.1223), number(1));
        assertThat(surely(new FigureText(TRAINED, Scale.of(TRAINED, "", fractions)).read(fractions.getLast())).value()
                .orElseThrow()).isEqualByComparingTo("1");
        assertThat(Scale.of(TRAINED, "", List.of(cell(new Value.Text("95.5"), "95.5"),
                cell(new Value.Text("1"), "1")))).isEqualTo(Scale.POINTS);
        assertThat(Scale.of(MISSED_SHARE, "Missed visits (%)", List.of(number(0.4)))).isEqualTo(Scale.POINTS);
    }

    @Test
    void aPercentageOfTheFormatIsTakenAsItIsAndDoubtedOverAHundred() {
        assertThat(surely(new FigureText(TRAINED, Scale.FRACTION).read(percentage(0.8866000000000001))).value())
                .hasValueSatisfying(value -> assertThat(value.stripTrailingZeros()).isEqualTo("0.8866"));
        assertThat(perhaps(new FigureText(TRAINED, Scale.FRACTION).read(percentage(12.23))).value().orElseThrow())
                .isEqualByComparingTo("12.23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 40", "c. 40", "40*", "40 (est)", "40 (3 upheld)", "~40", "40 including agency"})
    void aNumberWithWordsAboutItIsTakenAndDoubted(String written) {
        assertThat(perhaps(new FigureText(MISSED, Scale.FRACTION).text(written)).value().orElseThrow())
                .isEqualByComparingTo("40");
    }

    @ParameterizedTest
    @CsvSource({"n/a – no packages,notApplicable", "nil (none due),nil", "Not applicable: no staff,notApplicable"})
    void aStateWithItsReasonIsTakenAndDoubted(String written, String state) {
        assertThat(perhaps(new FigureText(MISSED, Scale.FRACTION).text(written)).state().plain()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "2.5", "40%"})
    void whatCannotBeACountIsTakenAndDoubted(String written) {
        perhaps(new FigureText(MISSED, Scale.FRACTION).text(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"see e-mail", "?", "1h30", "J. Smith"})
    void whatCannotBeReadWaits(String written) {
        assertThat(new FigureText(MISSED, Scale.FRACTION).text(written)).isInstanceOf(Said.Unreadable.class);
    }

    @Test
    void datesErrorsAndFormulasWithoutResultWait() {
        FigureText missed = new FigureText(MISSED, Scale.FRACTION);
        assertThat(List.of(
                missed.read(cell(new Value.Moment(LocalDate.of(2025, 10, 5).atStartOfDay(), false), "05/10/2025")),
                missed.read(cell(new Value.Unusable("#REF!"), "")),
                missed.read(cell(Value.Unusable.NO_RESULT, ""))))
                .allMatch(Said.Unreadable.class::isInstance);
    }
}
