package org.scrutineer.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.Problem;

class RecoveryKeyTest {
    @Test
    void itIsNineGroupsWithoutLettersThatAreTakenForDigits() {
        assertThat(RecoveryKey.random().text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void noTwoAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int time = 0; time < 1000; time++) {
            assertThat(seen.add(RecoveryKey.random().text())).isTrue();
        }
    }

    @Test
    void itIsReadAsPeopleWriteIt() {
        String text = RecoveryKey.random().text();
        for (String typed : new String[]{
                text.toLowerCase(), text.replace("-", " "), text.replace("-", ""), " " + text + "\n",
                text.replace("-", "\u2013"), text.replace('0', 'o').replace('1', 'l'), text.replace('1', 'I')}) {
            assertThat(RecoveryKey.read(typed).text()).isEqualTo(text);
        }
    }

    @Test
    void aTypingMistakeIsTold() {
        String text = RecoveryKey.random().text();
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) != '-') {
                char other = text.charAt(place) == '7' ? '8' : '7';
                String typed = text.substring(0, place) + other + text.substring(place + 1);
                assertThatThrownBy(() -> RecoveryKey.read(typed))
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("typing mistake");
            }
        }
        assertThatThrownBy(() -> RecoveryKey.read(text.substring(5)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("36 letters and digits, and this has 32");
    }

    @Test
    void itIsNotPrintedByAccident() {
        RecoveryKey key = RecoveryKey.random();
        assertThat("" + key).doesNotContain(key.text().substring(0, 4));
    }
}
