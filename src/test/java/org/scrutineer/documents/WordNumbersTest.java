package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Word prints the numbers that the paper has. */
class WordNumbersTest {
    private final WordNumbers numbers = new WordNumbers();

    @Test
    void numbersInTheirOrderShareOneNumbering() {
        assertThat(numbers.forNumber(1)).isEqualTo(numbers.forNumber(2)).isEqualTo(numbers.forNumber(3));
    }

    @Test
    void aGapBeginsANumberingThatStartsThere() throws IOException {
        String first = numbers.forNumber(1);
        String second = numbers.forNumber(4);

        assertThat(second).isNotEqualTo(first).isEqualTo(numbers.forNumber(5));
        assertThat(numbers.forNumber(4)).as("back again").isNotIn(first, second);
        assertThat(new String(numbers.part(), StandardCharsets.UTF_8))
                .contains("<w:num w:numId=\"" + second + "\">")
                .contains("<w:startOverride w:val=\"4\"/>");
    }

    @Test
    void withoutAGapNothingIsAdded() throws IOException {
        numbers.forNumber(1);

        assertThat(numbers.part()).isEqualTo(WordPackage.shipped("numbering"));
    }
}
