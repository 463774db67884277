package org.scrutineer.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "“I know her voice”", "“It’s fine.”", "\"All of it\"", "‘They don’t ring’", "'The carers' rota is late'",
            "“She said ‘soon’ and left.”", "“Twice. And then never again.”."
    })
    void isAQuotation(String text) {
        assertThat(Quoted.of(text).whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "I say “no” to that", "“Good” is for the client to say", "“One” and “two”", "'Time' and 'task'",
            "‘A’ or ‘B’", "“", "\"\"", "'Time & task' – a balance is needed", "“Good” – is what people decide",
            "6' by 4'", ""
    })
    void isNone(String text) {
        assertThat(Quoted.of(text)).isEqualTo(new Quoted(false, ""));
    }

    @Test
    void aRoleBehindItIsWhoSaidIt() {
        assertThat(Quoted.of("“I never know who comes” – daughter")).isEqualTo(new Quoted(true, "daughter"));
        assertThat(Quoted.of("\"They rush in and out.\" (care worker)")).isEqualTo(new Quoted(true, "care worker"));
    }
}
