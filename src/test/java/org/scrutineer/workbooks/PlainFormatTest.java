package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormatTest {
    private static final int TRIES = 4_000;

    private final DataFormatter general = new DataFormatter(Locale.US);

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.00", "0.000", "#,##0", "#,##0.0", "#,##0.00", "0%", "0.0%", "0.00%"})
    void figuresAreShownAsTheGeneralFormatterShowsThem(String format) {
        PlainFormat plain = PlainFormat.of(format, false).orElseThrow();
        Random random = new Random(42);
        int shown = 0;
        for (int turn = 0; turn < TRIES; turn++) {
            double number = switch (turn % 5) {
                case 0 -> random.nextInt(2_000_000) / 1_000.0;
                case 1 -> -random.nextInt(2_000_000) / 100.0;
                case 2 -> random.nextDouble();
                case 3 -> random.nextInt(400) / 8.0;
                default -> random.nextDouble() * Math.pow(10, random.nextInt(9));
            };
            String text = plain.text(number);
            if (text != null) {
                shown++;
                assertThat(text).as("%s as %s", number, format)
                        .isEqualTo(general.formatRawCellContents(number, -1, format, false));
            }
        }
        // What it leaves to the general formatter is the rare case, or it would be of no use.
        assertThat(shown).isGreaterThan(TRIES / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/mm/yyyy", "d mmm yyyy", "dd-mmm-yy", "mmmm yyyy", "yyyy-mm-dd", "m/d/yy", "mmm-yy",
            "d mmmm yyyy"})
    void daysAreShownAsTheGeneralFormatterShowsThem(String format) {
        PlainFormat plain = PlainFormat.of(format, false).orElseThrow();
        Random random = new Random(7);
        for (int turn = 0; turn < TRIES; turn++) {
            double number = 61 + random.nextInt(80_000);

            assertThat(plain.text(number)).as("%s as %s", number, format)
                    .isEqualTo(general.formatRawCellContents(number, -1, format, false));
        }
    }

    @Test
    void whatOnlyTheGeneralFormatterKnowsIsLeftToIt() {
        for (String format : List.of("mm:ss.0", "dd/mm/yyyy hh:mm", "[$-809]d mmmm yyyy", "0.00E+00",
                "£#,##0", "ddd d mmm", "mm", "0;-0;\"nil\"", "[h]:mm;-[h]:mm")) {
            assertThat(PlainFormat.of(format, false)).as(format).isEmpty();
        }
        assertThat(PlainFormat.of("0.00", false).orElseThrow().text(1.005)).isNull();
        assertThat(PlainFormat.of("0", false).orElseThrow().text(-0.2)).isNull();
        assertThat(PlainFormat.of("dd/mm/yyyy", false).orElseThrow().text(45_000.5)).isNull();
        assertThat(PlainFormat.of("dd/mm/yyyy", true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[h]:mm", "[h]:mm;@", "[hh]:mm:ss", "[h]", "h:mm", "hh:mm:ss", "h:mm AM/PM",
            "[$-F400]h:mm:ss\\ AM/PM"})
    void timesAreShownAsTheGeneralFormatterShowsThem(String format) {
        PlainFormat plain = PlainFormat.of(format, true).orElseThrow();
        for (int minutes = 0; minutes < TRIES; minutes++) {
            double number = minutes / 1440.0;

            assertThat(plain.text(number)).as("%s minutes as %s", minutes, format)
                    .isEqualTo(general.formatRawCellContents(number, -1, format, true));
        }
    }

    @Test
    void timesTheGeneralFormatterShowsWrong() {
        PlainFormat plain = PlainFormat.of("[mm]:ss", false).orElseThrow();

        assertThat(plain.text(55 / 1440.0)).isEqualTo("55:00");
        assertThat(plain.text(-55 / 1440.0)).isEqualTo("-55:00");
        assertThat(plain.text(1e12)).isNull();
        assertThat(PlainFormat.of("[h]\"h\" mm\\m", false).orElseThrow().text(1.0625)).isEqualTo("25h 30m");
    }
}
