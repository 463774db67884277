package org.scrutineer.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read to the last bit as Java reads them. */
class DecimalTest {
    private static final int TRIES = 20_000;

    @Test
    void everyNumberIsTheOneThatJavaReads() {
        Random random = new Random(11);
        for (int turn = 0; turn < TRIES; turn++) {
            String text = switch (turn % 6) {
                case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
                case 1 -> Integer.toString(random.nextInt());
                case 2 -> Double.toString(random.nextDouble());
                case 3 -> Double.toString(random.nextInt(1_000_000) / 1_000.0);
                case 4 -> random.nextLong() + "." + random.nextInt(1 << 30);
                default -> "0." + "0".repeat(random.nextInt(25)) + random.nextInt(1 << 30);
            };
            if (!text.equals("NaN")) {
                assertThat(Decimal.of(text)).as(text).isEqualTo(Double.parseDouble(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "1.", ".5", "-.5", "007", "+3", "1E5", " 4 ", "0.1e-3"})
    void oddWaysOfWritingAreRead(String text) {
        assertThat(Decimal.of(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "--1", "one", "1,5"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> Decimal.of(text)).isInstanceOf(NumberFormatException.class);
    }
}
