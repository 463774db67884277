package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headers in the order of the times that they name. */
class HeaderDateTest {
    private static List<String> inOrder(String... headers) {
        return Stream.of(headers).sorted((one, other) -> HeaderDate.order(one).compareTo(HeaderDate.order(other)))
                .toList();
    }

    @Test
    void monthsWithAYearByThatYear() {
        assertThat(inOrder("Update Feb 2026", "Update December 2025", "30/09/2026"))
                .containsExactly("Update December 2025", "Update Feb 2026", "30/09/2026");
    }

    @Test
    void quartersAndMonthsWithoutAYearAsInAFinancialYear() {
        assertThat(inOrder("Q4 RAG", "Q1 RAG", "Q3 RAG")).containsExactly("Q1 RAG", "Q3 RAG", "Q4 RAG");
        assertThat(inOrder("January update", "April update", "September update"))
                .containsExactly("April update", "September update", "January update");
    }

    @Test
    void aHeaderWithoutATimeComesFirst() {
        assertThat(inOrder("June 2026", "Update")).containsExactly("Update", "June 2026");
    }
}
