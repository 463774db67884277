package org.scrutineer.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.measures.Outliers.Outlier;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;

class OutliersTest {
    private static final Period Q2 = Period.quarter(2025, 2);

    private final List<Provider> providers = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    private Provider provider(String name) {
        Provider provider = new Provider(new UUID(7, providers.size()), name, List.of(), "", "", "");
        providers.add(provider);
        return provider;
    }

    private void observed(Provider provider, String measure, Period period, String value) {
        UUID id = MeasureLibrary.id(measure);
        observations.add(new Observation(
                Observation.id(provider.id(), id, period), provider.id(), id, period,
                Figure.reported(new BigDecimal(value)), measure, "", ""));
    }

    private List<Outlier> outliers() {
        List<Measure> measures = MeasureLibrary.measures();
        return new Outliers(measures, observations).in(Performance.of(Q2, providers, measures, observations));
    }

    @Test
    void aFigureFarFromTheProvidersOwnIsFoundInItsMonth() {
        Provider acorn = provider("Acorn");
        int[] before = {3, 12, 5, 4, 6, 7};
        for (int month = 0; month < before.length; month++) {
            observed(acorn, "Visits missed", Period.month(Q2.first().minusMonths(6 - month)), "" + before[month]);
        }
        observed(acorn, "Visits missed", Period.month(Q2.first()), "8");
        observed(acorn, "Visits missed", Period.month(Q2.first().plusMonths(1)), "41");
        assertThat(outliers()).singleElement().satisfies(outlier -> {
            assertThat(outlier.period()).isEqualTo(Period.month(Q2.first().plusMonths(1)));
            assertThat(outlier.why()).isEqualTo("Visits missed 41: its last seven months lay between 3 and 12.");
            assertThat(outlier.from()).singleElement()
                    .satisfies(from -> assertThat(from.figure().value()).contains(new BigDecimal(41)));
        });
    }

    @Test
    void aQuarterIsNotComparedWithMonths() {
        Provider acorn = provider("Acorn");
        for (int month = 1; month <= 6; month++) {
            observed(acorn, "Visits planned", Period.month(Q2.first().minusMonths(month)), "1000");
        }
        observed(acorn, "Visits planned", Q2, "3000");
        assertThat(outliers()).isEmpty();
    }

    @Test
    void aShareFarFromThatOfTheOthersIsFound() {
        for (int number = 0; number < 6; number++) {
            Provider provider = provider("Provider " + number);
            observed(provider, "Visits planned", Q2, "1000");
            observed(provider, "Visits missed", Q2, number == 5 ? "60" : "" + (4 + number));
        }
        assertThat(outliers()).singleElement().satisfies(outlier -> {
            assertThat(outlier.provider().name()).isEqualTo("Provider 5");
            assertThat(outlier.why())
                    .isEqualTo("Visits missed, share of planned 6.0%: half of the other five providers "
                            + "lie below 0.6%.");
            assertThat(outlier.from()).hasSize(2);
        });
    }

    @Test
    void largeAndSmallProvidersHaveTheirOwnCounts() {
        for (int number = 0; number < 6; number++) {
            Provider provider = provider("Provider " + number);
            observed(provider, "Visits planned", Q2, number == 5 ? "90000" : "1000");
            observed(provider, "Visits missed", Q2, number == 5 ? "450" : "5");
        }
        assertThat(outliers()).isEmpty();
    }
}
