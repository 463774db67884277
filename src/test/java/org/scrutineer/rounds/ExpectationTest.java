package org.scrutineer.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.ProviderEvent.Kind;
import org.scrutineer.providers.ProviderEvent;

/** Q2 2025-26 is July to September 2025. */
class ExpectationTest {
    private static final Period Q2 = Period.quarter(2025, 2);

    /** @param events "JOINED 1 July 2025", parted by semicolons; without a date where none is known */
    private static Expectation of(String events) {
        List<ProviderEvent> read = Arrays.stream(events.split(";")).filter(event -> !event.isBlank())
                .map(event -> event.strip().split(" ", 2))
                .map(parts -> new ProviderEvent(
                        UUID.randomUUID(), new UUID(0, 1), Kind.valueOf(parts[0]),
                        parts.length == 1 ? FuzzyDate.UNKNOWN : FuzzyDate.parse(parts[1]), Optional.empty(), ""))
                .toList();
        return new Expectation(Q2, read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "\"\" | true",
            "JOINED 1 April 2024 | true",
            "JOINED 30 September 2025 | true",
            "JOINED 1 October 2025 | false",
            "JOINED Autumn 2025 | true",
            "JOINED | true",
            "JOINED to be confirmed | true",
            "WITHDREW 30 June 2025 | false",
            "WITHDREW 1 July 2025 | true",
            "WITHDREW Summer 2025 | true",
            "WITHDREW Spring 2025 | false",
            "MERGED 1 May 2025 | false",
            "WITHDREW | false",
            "JOINED 1 April 2024; WITHDREW | false",
            "WITHDREW; RESUMED 1 June 2025 | true",
            "WITHDREW 1 May 2025; RESUMED 1 August 2025 | true",
            "WITHDREW 1 May 2025; RESUMED 1 October 2025 | false",
            "WITHDREW 1 May 2023; JOINED 1 May 2024 | true",
            "SUSPENDED 1 May 2025 | true",
            "SUSPENDED 1 May 2025; WITHDREW 1 June 2025 | false",
            "WITHDREW 1 December 2025 | true",
            "BRIDGING 1 July 2020; JOINED 1 December 2025 | true"})
    void whoIsExpected(String events, boolean expected) {
        assertThat(of(events).expected()).as(events).isEqualTo(expected);
    }

    @Test
    void theSuspendedAreExpectedAndMarked() {
        assertThat(of("SUSPENDED 1 May 2025").suspended()).isTrue();
        assertThat(of("UNABLE 1 September 2025").suspended()).isTrue();
        assertThat(of("SUSPENDED 1 May 2025; RESUMED 1 August 2025").suspended()).isFalse();
        assertThat(of("SUSPENDED 1 October 2025").suspended()).isFalse();
        assertThat(of("SUSPENDED").suspended()).isTrue();
        assertThat(of("SUSPENDED; RESUMED").suspended()).isFalse();
        assertThat(of("").suspended()).isFalse();
    }
}
