package org.scrutineer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;

/** What is said of a recommendation that continues one of an earlier review. */
class CarriedOnTest {
    @Test
    void theEarlierRecommendationIsNamedWithItsReview() {
        try (Office office = new Office()) {
            office.take(Office.workbook("t.xlsx", SheetSketch.named("Tracker")
                    .row("Recommendations of the Hall review")
                    .row("Ref", "Recommendation", "Owner", "Progress", "RAG")
                    .row(4, "Count the visitors of the hall every week.", "R. Osei", "Begun.", "A")
                    .row(5, "Open the hall on Sundays as well as Saturdays.", "M. Khan", "Opened.", "G")));

            assertThat(CarriedOn.told(office.wiring().ledger(), office.recommendation("4").id()))
                    .isEqualTo("Carries on Recommendation 4 of " + office.review().title());
            assertThat(CarriedOn.told(office.wiring().ledger(), new UUID(1, 1))).isEmpty();
        }
    }
}
