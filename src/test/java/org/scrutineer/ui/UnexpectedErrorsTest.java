package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnexpectedErrorsTest {
    private final List<UnexpectedErrors.Report> shown = new ArrayList<>();
    private final List<Problem> mendable = new ArrayList<>();
    private final UnexpectedErrors errors = new UnexpectedErrors(shown::add, mendable::add);

    @Test
    void whatAPersonCanMendIsNotShownAsAnError() {
        errors.accept(new Problem("The folder is gone.", "Choose another."));
        assertThat(mendable).extracting(Problem::what).containsExactly("The folder is gone.");
        assertThat(shown).isEmpty();
    }

    @Test
    void theDetailsHoldTheCodeAndTheWayToIt() {
        errors.accept(new ArithmeticException("by zero"));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().details())
                .contains(shown.getFirst().code().text())
                .contains("ArithmeticException: by zero")
                .contains("UnexpectedErrorsTest");
    }
}
