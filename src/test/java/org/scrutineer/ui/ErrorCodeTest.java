package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void theSamePlaceHasTheSameCode() {
        List<String> codes = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            codes.add(ErrorCode.of(failing("time " + time)).text());
        }
        assertThat(codes.get(0)).isEqualTo(codes.get(1)).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void anotherKindOfErrorHasAnotherFirstPart() {
        String one = ErrorCode.of(new IllegalStateException("x")).text();
        String other = ErrorCode.of(new ArithmeticException("x")).text();
        assertThat(one.substring(0, 4)).isNotEqualTo(other.substring(0, 4));
    }

    @Test
    void whatCausedItCountsAndNotWhatItWasWrappedIn() {
        IllegalStateException cause = failing("deep");
        assertThat(ErrorCode.of(new RuntimeException("wrapped", cause))).isEqualTo(ErrorCode.of(cause));
    }

    @Test
    void peopleReadTheCodeAlone() {
        ErrorCode code = ErrorCode.of(failing("x"));
        assertThat("Error " + code).isEqualTo("Error " + code.text());
    }

    private static IllegalStateException failing(String message) {
        return new IllegalStateException(message);
    }
}
