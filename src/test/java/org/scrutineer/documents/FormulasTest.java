package org.scrutineer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r", "\nx", "＝1", "＋", "－5", "＠x", " =1", "\u00a0=1",
            "\u2003-1", "\u200b=1", "\ufeff@x", "\u0000=1", "  \u200b ＝x"})
    void whatCouldRun(String text) {
        assertThat(Formulas.couldRun(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=1", "1-2", "– dash", "• = 1", "'=1", "5%", "£-5", "(=1)", " a", "−1"})
    void whatCannot(String text) {
        assertThat(Formulas.couldRun(text)).isFalse();
    }
}
